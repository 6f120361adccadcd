import { sameDepartment } from '@/analysis/history/same-department';
import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import type { Holds } from './documents';
import { holdsChange, holdsThreePublic } from './holds-analyses';

export { previousIn } from '@/analysis/history/same-department';

/** Entries of the catalogue for the other years of a document's department, ascending. */
export function otherYears(entries: readonly CatalogEntry[], id: string): CatalogEntry[] {
  const own = entries.find((entry) => entry.id === id);
  return own ? sameDepartment(own, entries).years.filter((entry) => entry.id !== id) : [];
}

/** Years of a document's department of which the catalogue has several documents; of each one is taken. */
export function doubledYears(entries: readonly CatalogEntry[], id: string): number[] {
  const own = entries.find((entry) => entry.id === id);
  return own ? sameDepartment(own, entries).conflicts.map(({ fiscalYear }) => fiscalYear) : [];
}

/** The documents at hand of one department, one a year, ascending, the one itself among them. */
export function historyAtHand(one: BudgetDocument, documents: Iterable<BudgetDocument>): readonly BudgetDocument[] {
  return sameDepartment(one, [...documents]).years;
}

/** The pages that look at other years. */
export type HistoryPage = 'change' | 'threePublic';

/** Whether another year's document, which may be an excerpt, has what a page reads of it (publish/excerpt.ts). */
export const HOLDS_OF_YEAR: Readonly<Record<HistoryPage, Holds>> = { change: holdsChange, threePublic: holdsThreePublic };
