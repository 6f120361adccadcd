import type { Span } from './folded';
import { USE_BEHIND } from './wording';

/** The words that say what an amount is for, right behind it; null where the sentence does not say. */
export function useAfter(folded: string, amountEnd: number): Span | null {
  const lead = USE_BEHIND.exec(folded.slice(amountEnd, amountEnd + 12));
  if (!lead) return null;
  const start = amountEnd + lead[0].length;
  const end = folded.indexOf('。', start);
  return [start, end < 0 ? folded.length : end];
}
