import type { BudgetDocument, PrintedTable } from '@/model/document';
import type { Place } from '@/model/place';
import { narrativeExcerpt, type NarrativePage } from './excerpt-narrative';

/** The page that an excerpt is for: `tables` shows one table in full and the list of all. */
export type PageKind = { page: 'tables'; table: number } | { page: Exclude<NarrativePage, 'tables'> };

/** The tables a tree of 科目 can be read from. */
const TREE_ROLES: ReadonlySet<PrintedTable['role']> = new Set(['T3', 'T1']);

/** Pages that look up units and projects by name. */
const NAMES_UNITS: ReadonlySet<PageKind['page']> = new Set(['overview', 'change', 'threePublic']);

/** The tables that 总览 reads row by row; of the others it shows totals. */
const OVERVIEW_ROLES: ReadonlySet<PrintedTable['role']> = new Set(['T1', 'T2', 'T3', 'T5', 'T7', 'T8', 'T9', 'T10']);

/** The tables that 同比 reads row by row: those, and the items of 基本支出 that reasons name. */
const CHANGE_ROLES: typeof OVERVIEW_ROLES = new Set([...OVERVIEW_ROLES, 'T6']);

/** The tables that “三公” reads row by row: its own, 基本支出 by 经济分类, and 一般公共预算支出 of which it is a part. */
const THREE_PUBLIC_ROLES: typeof OVERVIEW_ROLES = new Set(['T5', 'T6', 'T7']);

/**
 * The document with only what one page shows, so that a prerendered page stays small. It has the shape of a document
 * and passes its schema. What is counted but not shown keeps its place as an empty one: rows of tables
 * (model/printed-in-full.ts tells), paragraphs without text, amounts without a span (excerpt-narrative.ts).
 * @param looked cells that 核查 names: their rows stay
 */
export function excerptFor(document: BudgetDocument, kind: PageKind, looked: readonly Place[] = []): BudgetDocument {
  const tables = tablesFor(document, kind, looked);
  const counted = kind.page === 'about';
  return {
    ...document,
    tables,
    figures: counted ? document.figures.map(placeOnly) : ['tables', 'text', 'checks'].includes(kind.page) ? [] : figuresIn(document, tables),
    units: NAMES_UNITS.has(kind.page) ? document.units : [],
    projects: NAMES_UNITS.has(kind.page) ? document.projects : [],
    indicators: counted ? document.indicators.map(rowOnly) : [],
    remarks: counted ? document.remarks : [],
    ...narrativeExcerpt(document, kind.page),
  };
}

function tablesFor(document: BudgetDocument, kind: PageKind, looked: readonly Place[]): PrintedTable[] {
  const { tables } = document;
  switch (kind.page) {
    case 'overview':
    case 'change':
    case 'threePublic': {
      const roles = kind.page === 'threePublic' ? THREE_PUBLIC_ROLES : kind.page === 'change' ? CHANGE_ROLES : OVERVIEW_ROLES;
      return tables.map((table) => (roles.has(table.role) ? table : withRows(table, rowsOfTotals(table))));
    }
    case 'structure':
      return tables.flatMap((table) => {
        if (TREE_ROLES.has(table.role)) return [table];
        const used = rowsOfUsedProjects(document, table);
        return used.size > 0 ? [withRows(table, used)] : [];
      });
    case 'tables':
      return tables.map((table) => (table.number === kind.table ? table : listed(table)));
    case 'text':
      return tables.map((table) => withRows(table, rowsSpokenOf(document, table)));
    case 'glossary':
      return tables.map((table) => (TREE_ROLES.has(table.role) ? table : withRows(table, rowsOfTerms(document, table))));
    case 'checks':
      return tables.map((table) => withRows(table, new Set(looked.flatMap((place) => (place.table === table.number ? [place.row] : [])))));
    case 'about':
      return tables.map(listed);
  }
}

/** Rows that the amounts of the narrative speak of. */
function rowsSpokenOf({ claims }: BudgetDocument, { number }: PrintedTable): ReadonlySet<number> {
  return new Set(claims.flatMap(({ places }) => places.flatMap(({ table, row }) => (table === number ? [row] : []))));
}

/** Rows of the projects that a sentence on a 科目 names: their amounts stand beside it. */
function rowsOfUsedProjects({ uses }: BudgetDocument, { role, rows }: PrintedTable): ReadonlySet<number> {
  if (role !== 'T10') return new Set();
  const named = new Set(uses.flatMap(({ projects }) => projects.map(({ unit, name }) => `${unit}/${name}`)));
  return new Set(
    rows.flatMap(({ subjects }, index) =>
      subjects.some(({ unit, project }) => project !== undefined && named.has(`${unit ?? ''}/${project}`)) ? [index + 1] : [],
    ),
  );
}

/** Totals and balance lines. */
function rowsOfTotals({ role, rows }: PrintedTable): ReadonlySet<number> {
  if (role === null || role === 'T11' || role === 'T12') return new Set();
  return new Set(rows.flatMap(({ subjects }, index) => (subjects.some(({ kind }) => kind === 'total' || kind === 'line') ? [index + 1] : [])));
}

/** Rows that a term may stand for: totals and balance lines, a single unit, and 科目 where no tree has them. */
function rowsOfTerms({ tables, glossary }: BudgetDocument, { role, rows }: PrintedTable): ReadonlySet<number> {
  const explained = new Set(glossary.map(({ account }) => account));
  const hasTree = tables.some((table) => TREE_ROLES.has(table.role));
  const kept = new Set<number>();
  rows.forEach(({ subjects }, index) => {
    const isKept = subjects.some(({ kind, account }) => {
      if (kind === 'account') return account !== null && explained.has(account) && (!hasTree || role === 'T8' || role === 'T9');
      return kind === 'total' || kind === 'line' || kind === 'unit';
    });
    if (isKept) kept.add(index + 1);
  });
  return kept;
}

function figuresIn({ figures }: BudgetDocument, tables: readonly PrintedTable[]): BudgetDocument['figures'] {
  const rows = new Map(tables.map((table) => [table.number, table.rows]));
  return figures.filter(({ place }) => (rows.get(place.table)?.[place.row - 1]?.cells.length ?? 0) > 0);
}

const EMPTY_ROW = { cells: [], page: null, subjects: [] };

/** Its title, its state and how many rows it has, each with its line. */
function listed(table: PrintedTable): PrintedTable {
  const rows = table.rows.map(({ line }) => ({ ...EMPTY_ROW, line }));
  return { ...table, head: [], columns: [], notes: [], rows };
}

/** With these rows and its columns, the others empty; all of it where no other is left. */
function withRows(table: PrintedTable, kept: ReadonlySet<number>): PrintedTable {
  if (kept.size === 0) return listed(table);
  if (kept.size === table.rows.length) return table;
  const rows = table.rows.map((row, index) => (kept.has(index + 1) ? row : { ...EMPTY_ROW, line: null }));
  return { ...table, head: [], notes: [], rows };
}

function placeOnly({ place, role, subject }: BudgetDocument['figures'][number]): BudgetDocument['figures'][number] {
  return { place, fen: 0, role, subject };
}

function rowOnly({ table, row }: BudgetDocument['indicators'][number]): BudgetDocument['indicators'][number] {
  const none = { unit: '', project: '', programme: '', level1: '', level2: '', name: '', operator: '', target: '', measure: '' };
  return { table, row, ...none };
}
