import type { BudgetDocument, PrintedTable, Row } from '@/model/document';
import type { Claim } from '@/model/narrative';
import { excerptFor } from './excerpt';

/** The pages that carry other years of a department with them. */
export type YearsPage = 'change' | 'threePublic';

/**
 * Another year's document with what a page reads of it, so that a printed page stands without scripts and stays small.
 * It has the shape of a document and passes its schema, but no page can be shown from it.
 *
 * For 同比 the amounts by 科目, unit and project, and those of the narrative without its words; for “三公” its own
 * table and sentences, and of the tables it is a part of the totals.
 */
export function yearExcerpt(document: BudgetDocument, page: YearsPage): BudgetDocument {
  const excerpt = excerptFor(document, { page });
  const isKept = page === 'change' ? isTotal : isPartOfThreePublic;
  const tables = excerpt.tables.map((table) => (ROLES[page].has(table.role) ? table : onlyRows(table, isKept)));
  const shown = new Set(tables.flatMap(({ number, rows }) => rows.flatMap(({ cells }, index) => (cells.length > 0 ? [`${number}/${index + 1}`] : []))));
  const figures = excerpt.figures.filter(({ place }) => shown.has(`${place.table}/${place.row}`));
  if (page === 'change') {
    return { ...excerpt, tables, figures, paragraphs: excerpt.paragraphs.map(withoutText), reasons: [], glossary: [], counts: [] };
  }
  return {
    ...excerpt,
    tables,
    figures,
    claims: untilLast(excerpt.claims.map((claim) => (excerpt.paragraphs[claim.paragraph]?.text ? claim : placeOf(claim)))),
    reasons: [],
    uses: [],
    glossary: [],
    counts: [],
    projects: [],
  };
}

/** The tables whose rows a page reads of another year. */
const ROLES: Readonly<Record<YearsPage, ReadonlySet<PrintedTable['role']>>> = {
  change: new Set(['T1', 'T2', 'T3', 'T5', 'T10']),
  threePublic: new Set(['T7']),
};

function isTotal({ subjects }: Row): boolean {
  return subjects.some(({ kind }) => kind === 'total');
}

/** 因公出国, 公务接待, 公务用车运行; 会议, 培训. */
const ECONOMIC_CODES: ReadonlySet<string> = new Set(['30212', '30217', '30231', '30215', '30216']);

function isPartOfThreePublic({ subjects }: Row, { role }: PrintedTable): boolean {
  if (role !== 'T5' && role !== 'T6') return false;
  return subjects.some(({ kind, code }) => kind === 'total' || (kind === 'economic' && ECONOMIC_CODES.has(code.replaceAll(' ', ''))));
}

const EMPTY_ROW: Row = { cells: [], line: null, page: null, subjects: [] };

/** The table with these rows up to the last of them; without any, by its title alone. */
function onlyRows(table: PrintedTable, isKept: (row: Row, table: PrintedTable) => boolean): PrintedTable {
  const last = table.rows.findLastIndex((row) => isKept(row, table));
  if (last < 0) return { ...table, head: [], columns: [], notes: [], rows: table.rows.slice(0, 1).map(() => EMPTY_ROW) };
  return { ...table, head: [], notes: [], rows: table.rows.slice(0, last + 1).map((row) => (isKept(row, table) ? row : EMPTY_ROW)) };
}

function withoutText<T extends { text: string }>(paragraph: T): T {
  return { ...paragraph, text: '' };
}

/** An amount that is not shown keeps its index and says nothing. */
function placeOf({ paragraph, kind }: Claim): Claim {
  return { paragraph, span: [0, 0], sentence: [0, 0], fen: 0, kind, subject: '', account: null, direction: null, percent: null, percentOf: null, whole: null, base: null, places: [] };
}

/** What stands behind the last that is shown has no index to keep. */
function untilLast(claims: readonly Claim[]): Claim[] {
  return claims.slice(0, claims.findLastIndex(({ span }) => span[1] > 0) + 1);
}
