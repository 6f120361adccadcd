import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';

/**
 * Whether a document, which may be an excerpt (publish/excerpt.ts), has what the pages on its narrative show. Apart
 * from the stores that compute, because the entry of the app asks before any page is there.
 */

/** Every paragraph with its words, and every amount in them. */
export function holdsText({ paragraphs, claims }: BudgetDocument): boolean {
  return paragraphs.every(({ text }) => text !== '') && claims.every(({ span }) => span[1] > 0);
}

/** Every term, all tables at least by title, and in full those that a tree of 科目 can be read from. */
export function holdsGlossary({ glossary, tables }: BudgetDocument, entry: CatalogEntry | null): boolean {
  return (
    glossary.every(({ term }) => term !== '') &&
    tables.length === entry?.tables &&
    tables.every((table) => (table.role !== 'T1' && table.role !== 'T3') || isPrintedInFull(table))
  );
}

/** Everything that is counted: tables, figures, indicators, amounts. */
export function holdsAbout({ tables, figures, indicators, claims }: BudgetDocument, entry: CatalogEntry | null): boolean {
  return (
    tables.length === entry?.tables &&
    indicators.length === entry.indicators &&
    figures.length > 0 &&
    claims.every(({ span }) => span[1] > 0)
  );
}
