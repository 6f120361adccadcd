import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';

/**
 * Whether a document, which may be an excerpt, has what a page shows. Apart from the stores that compute, because
 * the entry of the app asks before any page is there.
 */

/** Whether it has the tables in full that a tree of 科目 can be read from. */
export function holdsStructure({ tables }: BudgetDocument): boolean {
  return tables.every((table) => (table.role !== 'T1' && table.role !== 'T3') || isPrintedInFull(table));
}

/** Whether it has the table in full, and the others at least by title: as many as the catalogue says. */
export function holdsTable(document: BudgetDocument, entry: CatalogEntry | null, number: number | null): boolean {
  const table = tableToShow(document, number);
  return table !== null && isPrintedInFull(table) && document.tables.length === entry?.tables;
}

/** The table of that number, or the first of the document where no number is asked for. */
export function tableToShow({ tables }: BudgetDocument, number: number | null): PrintedTable | null {
  return (number === null ? tables[0] : tables.find((table) => table.number === number)) ?? null;
}
