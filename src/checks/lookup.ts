import type { Amount } from '@/model/amount';
import type { BudgetDocument, Column, Dimensions, Subject, TableRole } from '@/model/document';
import { gridsOf, type Grid, type GridRow } from './grid';

/** Finds the amounts that rules between tables compare, by what rows and columns are and never by where they stand. */
export interface Sheet {
  grid: Grid;
  side: string;
}

/** The first table of a role with figures, on the side that lists what is meant. */
export function sheetOf(document: BudgetDocument, role: TableRole, flow?: 'income' | 'expenditure'): Sheet | null {
  const [grid] = gridsOf(document, role);
  if (!grid) return null;
  const sides = grid.sides();
  const wanted = flow === 'income' ? '收入' : '支出';
  const side = sides.length === 1 ? sides[0] : sides.find((candidate) => candidate === wanted);
  return side === undefined ? null : { grid, side };
}

/** Whether a column has exactly these dimensions among source, purpose, part, origin and item, and this aggregate. */
export function columnWith({ grid, side }: Sheet, wanted: Partial<Dimensions>): Column | null {
  const keys = ['aggregate', 'source', 'purpose', 'part', 'origin', 'item'] as const;
  return grid.columns(side).find(({ dimensions }) => keys.every((key) => dimensions[key] === wanted[key])) ?? null;
}

/** Columns of which these dimensions are true, whatever else their head says; aggregates apart. */
export function leafColumns({ grid, side }: Sheet, wanted: Partial<Dimensions>): Column[] {
  return grid
    .columns(side)
    .filter(({ dimensions }) => dimensions.aggregate === undefined && isOf(dimensions, wanted));
}

/** The column of the whole amount of a row: 总计, 合计, 预算数, or the only one. */
export function totalColumn({ grid, side }: Sheet): Column | null {
  const columns = grid.columns(side);
  return (
    columns.find(({ dimensions }) => dimensions.aggregate === 'total' && dimensions.item === undefined) ??
    (columns.length === 1 ? (columns[0] ?? null) : null)
  );
}

export function rowsWith({ grid, side }: Sheet, kind: Subject['kind'], wanted: Partial<Dimensions> = {}): GridRow[] {
  return grid.rows(side, (subject) => subject.kind === kind && isOf(subject.dimensions ?? {}, wanted));
}

/** The row of the total; the first where a table prints several. */
export function totalRow(sheet: Sheet): GridRow | null {
  return rowsWith(sheet, 'total')[0] ?? null;
}

/** The printed amount of a row in a column; null where either is not there or the cell is blank. */
export function amountIn({ grid }: Sheet, row: GridRow | null, column: Column | null): Amount | null {
  return row && column ? grid.printed(row.row, column) : null;
}

/** How finely two sheets print, for a figure that both print. */
export function halvesOf(one: Sheet, other: Sheet): readonly [number, number] {
  return [one.grid.half, other.grid.half];
}

function isOf(dimensions: Dimensions, wanted: Partial<Dimensions>): boolean {
  return (Object.keys(wanted) as (keyof Dimensions)[]).every((key) => dimensions[key] === wanted[key]);
}
