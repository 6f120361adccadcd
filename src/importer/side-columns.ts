import type { Column, ColumnKind } from '@/model/document';

/** Positions of the columns of one side, by what they hold. */
export interface SideColumns {
  side: string;
  codes: readonly number[];
  units: readonly number[];
  projects: readonly number[];
  /** Columns a row takes its name from, from the left. */
  labels: readonly number[];
  /** Texts beside the labels: 备注, 一级项目, columns without a known head. */
  others: readonly number[];
  /** Columns that make the side stand in a row: all but numbers of lines. */
  all: readonly number[];
}

const LABELS: ReadonlySet<ColumnKind> = new Set(['name', 'unit', 'project', 'indicator']);

export function sideColumns(columns: readonly Column[], sides: readonly string[]): SideColumns[] {
  return sides.map((side) => {
    const of = (matches: (column: Column) => boolean): number[] =>
      columns.flatMap((column, position) => (column.side === side && matches(column) ? [position] : []));
    return {
      side,
      codes: of(({ kind }) => kind === 'code'),
      units: of(({ kind }) => kind === 'unit'),
      projects: of(({ kind }) => kind === 'project'),
      labels: of(({ kind }) => LABELS.has(kind)),
      others: of(({ kind }) => kind === 'text' || kind === 'programme'),
      all: of(({ kind }) => kind !== 'ordinal'),
    };
  });
}
