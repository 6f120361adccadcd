import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import type { SectionRole } from '@/model/narrative';
import { isPrintedInFull } from '@/model/printed-in-full';

/**
 * Whether a document, which may be an excerpt, has what a page shows. Apart from the stores that compute, because
 * the entry of the app asks before any page is there.
 */

/** Whether it has the tables in full that a tree of 科目 can be read from, and the words on what is spent for what. */
export function holdsStructure({ tables, uses, paragraphs }: BudgetDocument): boolean {
  return (
    tables.every((table) => (table.role !== 'T1' && table.role !== 'T3') || isPrintedInFull(table)) &&
    uses.every(({ paragraph }) => paragraphs[paragraph]?.text !== '')
  );
}

/** The tables that 总览 reads row by row (publish/excerpt.ts). */
const OVERVIEW_ROLES: ReadonlySet<PrintedTable['role']> = new Set(['T1', 'T2', 'T3', 'T5', 'T7', 'T8', 'T9', 'T10']);

/**
 * Whether it has in full the tables that 总览 reads, with their figures, every amount of the narrative, and what the
 * department says of itself.
 */
export function holdsOverview({ tables, figures, claims, sections, paragraphs }: BudgetDocument, entry: CatalogEntry | null): boolean {
  const isOfItself = (section: number | null) => OWN_WORDS.has(sections[section ?? -1]?.role ?? 'other');
  return (
    tables.length === entry?.tables &&
    tables.every((table) => !OVERVIEW_ROLES.has(table.role) || isPrintedInFull(table)) &&
    (figures.length > 0 || tables.every(({ state }) => state !== 'figures')) &&
    claims.every(({ span }) => span[1] > 0) &&
    paragraphs.every(({ section, text }) => text !== '' || !isOfItself(section))
  );
}

const OWN_WORDS: ReadonlySet<SectionRole> = new Set(['about', 'duties', 'organisation']);

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
