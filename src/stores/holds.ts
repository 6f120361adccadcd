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

/** Whether it has all tables but the indicators in full, and every amount of the narrative: what 总览 speaks from. */
export function holdsOverview({ tables, claims }: BudgetDocument, entry: CatalogEntry | null): boolean {
  return (
    tables.length === entry?.tables &&
    tables.every((table) => table.role === 'T11' || isPrintedInFull(table)) &&
    claims.every(({ span }) => span[1] > 0)
  );
}

/** Whether it has every table in full: what cuts other than the usual one are read from. */
export function holdsTables({ tables }: BudgetDocument, entry: CatalogEntry | null): boolean {
  return tables.length === entry?.tables && tables.every(isPrintedInFull);
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
