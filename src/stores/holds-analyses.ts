import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';

/** Whether a document, which may be an excerpt, has what 同比, “三公” and 核查 show (publish/excerpt.ts). */

/** The tables that 同比 reads row by row, and every word of the narrative. */
export function holdsChange(document: BudgetDocument, entry: CatalogEntry | null): boolean {
  return holdsTablesOf(document, entry, ROLES) && hasEveryWord(document);
}

/** The tables that “三公” reads row by row, and what the narrative says of it. */
export function holdsThreePublic(document: BudgetDocument, entry: CatalogEntry | null): boolean {
  return holdsTablesOf(document, entry, THREE_PUBLIC_ROLES) && hasWordsOfThreePublic(document);
}

/** Every table by its title, and every word of the narrative; the findings come beside the document. */
export function holdsChecks(document: BudgetDocument, entry: CatalogEntry | null): boolean {
  return document.tables.length === entry?.tables && hasEveryWord(document);
}

const ROLES: ReadonlySet<BudgetDocument['tables'][number]['role']> = new Set(['T1', 'T2', 'T3', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10']);
const THREE_PUBLIC_ROLES: typeof ROLES = new Set(['T5', 'T6', 'T7']);

function holdsTablesOf({ tables, figures }: BudgetDocument, entry: CatalogEntry | null, roles: typeof ROLES): boolean {
  return (
    tables.length === entry?.tables &&
    tables.every((table) => !roles.has(table.role) || isPrintedInFull(table)) &&
    (figures.length > 0 || tables.every(({ state }) => state !== 'figures'))
  );
}

function hasWordsOfThreePublic({ paragraphs, sections }: BudgetDocument): boolean {
  return paragraphs.every(({ text, section }) => text !== '' || section === null || sections[section]?.role !== 'threePublic');
}

function hasEveryWord({ paragraphs }: BudgetDocument): boolean {
  return paragraphs.every(({ text }) => text !== '');
}
