import { checkDocument } from '@/checks/check-document';
import { checkSummary, type CheckSummary } from '@/checks/summary';
import type { BudgetDocument } from '@/model/document';

/** Checks a whole document off the main thread: one question, one answer. */
export interface CheckQuestion {
  document: BudgetDocument;
  /** Other documents at hand, for rules that compare with them. */
  others: readonly BudgetDocument[];
}

export type CheckAnswer = { ok: true; summary: CheckSummary } | { ok: false; reason: string };

self.addEventListener('message', ({ data: { document, others } }: MessageEvent<CheckQuestion>) => {
  self.postMessage(answer(document, others));
});

function answer(document: BudgetDocument, others: readonly BudgetDocument[]): CheckAnswer {
  try {
    return { ok: true, summary: checkSummary(checkDocument(document, { others })) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
