import { parentCode } from '@/model/classification';
import type { Subject } from '@/model/document';
import type { Grid, GridRow } from './grid';
import type { SumCheck } from './sums';

/** Rows that should add up: one whole, and the rows one level below it. */
export interface Family {
  whole: GridRow;
  parts: readonly GridRow[];
}

/**
 * The families of coded rows on one side of a table: each 科目 with those whose nearest printed ancestor it is. Of a
 * code that is printed twice the row before its children is meant: tables print a 科目 above what it holds.
 * @param kind 功能分类 (`account`) or 经济分类 (`economic`)
 */
export function familiesBelow(grid: Grid, side: string, kind: 'account' | 'economic'): Family[] {
  const rows = grid.rows(side, (subject) => subject.kind === kind && subject.account !== null);
  const last = new Map<string, GridRow>();
  const parts = new Map<GridRow, GridRow[]>();
  for (const row of rows) {
    const above = nearest(row.subject, last);
    if (above) parts.set(above, [...(parts.get(above) ?? []), row]);
    last.set(row.subject.account ?? '', row);
  }
  return [...parts].map(([whole, own]) => ({ whole, parts: own }));
}

/** The rows of the top level: those without a printed ancestor. */
export function topRows(grid: Grid, side: string, kind: 'account' | 'economic'): GridRow[] {
  const rows = grid.rows(side, (subject) => subject.kind === kind && subject.account !== null);
  const codes = new Map(rows.map((row) => [row.subject.account ?? '', row]));
  return rows.filter(({ subject }) => nearest(subject, codes) === null);
}

function nearest({ account }: Subject, printed: ReadonlyMap<string, GridRow>): GridRow | null {
  for (let code = account && parentCode(account); code; code = parentCode(code)) {
    const row = printed.get(code);
    if (row) return row;
  }
  return null;
}

/** A family as sums, one a column in which any of its rows prints something. */
export function familySums(grid: Grid, side: string, { whole, parts }: Family): SumCheck[] {
  return grid.columns(side).flatMap((column) => {
    const terms = parts.flatMap(({ row }) => grid.printed(row, column) ?? []);
    if (terms.length === 0 && !grid.printed(whole.row, column)) return [];
    return [{ whole: grid.amount(whole.row, column), terms, half: grid.half }];
  });
}
