import type { BudgetDocument, PrintedTable } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';

/** The page that an excerpt is for: `tables` shows one table in full and the list of all. */
export type PageKind = { page: 'structure' } | { page: 'tables'; table: number };

/** The tables a tree of 科目 can be read from. */
const TREE_ROLES: ReadonlySet<PrintedTable['role']> = new Set(['T3', 'T1']);

/**
 * The document with only what one page shows, so that a prerendered page stays small. It has the shape of a document
 * and passes its schema. A table that is listed but not shown keeps its rows as empty ones, so that they can be
 * counted; {@link isPrintedInFull} tells.
 */
export function excerptFor(document: BudgetDocument, kind: PageKind): BudgetDocument {
  const tables =
    kind.page === 'structure'
      ? document.tables.filter(({ role }) => TREE_ROLES.has(role))
      : document.tables.map((table) => (table.number === kind.table ? table : listed(table)));
  const shown = new Set(tables.filter(isPrintedInFull).map(({ number }) => number));
  return {
    ...document,
    tables,
    figures: kind.page === 'structure' ? document.figures.filter(({ place }) => shown.has(place.table)) : [],
    units: [],
    projects: [],
    indicators: [],
    sections: [],
    paragraphs: [],
    claims: [],
    reasons: [],
    uses: [],
    glossary: [],
    counts: [],
    remarks: [],
  };
}

function listed(table: PrintedTable): PrintedTable {
  const rows = table.rows.map(() => ({ cells: [], line: null, page: null, subjects: [] }));
  return { ...table, head: [], columns: [], notes: [], rows };
}
