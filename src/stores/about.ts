import { documentFacts, type DocumentFacts } from '@/analysis/document-facts';
import { remarkGroups, type RemarkGroup } from '@/analysis/remark-sites';
import { statedBases, type StatedBases } from '@/analysis/stated-bases';
import type { BudgetDocument } from '@/model/document';

/** What 关于数据 tells of a document. */
export interface AboutView {
  facts: DocumentFacts;
  bases: StatedBases;
  remarks: readonly RemarkGroup[];
}

export function aboutView(document: BudgetDocument): AboutView {
  return { facts: documentFacts(document), bases: statedBases(document), remarks: remarkGroups(document) };
}
