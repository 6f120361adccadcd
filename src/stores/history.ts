import { sameDepartment } from '@/analysis/history/same-department';
import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';
import type { Holds } from './documents';

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

/** Whether another year's document, which may be an excerpt, has what a page reads of it (publish/excerpt-year.ts). */
export const HOLDS_OF_YEAR: Readonly<Record<HistoryPage, Holds>> = { change: holdsAmounts, threePublic: holdsItems };

/** The tables whose rows are compared with those of another year. */
const COMPARED: ReadonlySet<BudgetDocument['tables'][number]['role']> = new Set(['T1', 'T2', 'T3', 'T5', 'T10']);

function holdsAmounts({ tables, figures }: BudgetDocument, entry: CatalogEntry | null): boolean {
  return (
    tables.length === entry?.tables &&
    tables.every((table) => !COMPARED.has(table.role) || isPrintedInFull(table)) &&
    (figures.length > 0 || tables.every(({ state }) => state !== 'figures'))
  );
}

function holdsItems({ tables, paragraphs, sections }: BudgetDocument, entry: CatalogEntry | null): boolean {
  const isTold = ({ section }: BudgetDocument['paragraphs'][number]) => section !== null && sections[section]?.role === 'threePublic';
  return (
    tables.length === entry?.tables &&
    tables.every((table) => table.role !== 'T7' || isPrintedInFull(table)) &&
    paragraphs.every((paragraph) => paragraph.text !== '' || !isTold(paragraph))
  );
}
