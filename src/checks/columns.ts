import type { Column } from '@/model/document';
import type { Grid } from './grid';

/** Columns that should add up: an aggregate, and what stands under its heading. */
export interface ColumnFamily {
  whole: Column;
  parts: readonly Column[];
}

/** 总计 or 合计 of a side, with its 小计 columns and the columns that stand under none of them. */
export function totalColumns(grid: Grid, side: string): ColumnFamily | null {
  const columns = grid.columns(side);
  const whole = columns.find(({ dimensions }) => dimensions.aggregate === 'total');
  if (!whole) return null;
  const groups = subtotalColumns(grid, side);
  const covered = new Set(groups.flatMap(({ parts }) => parts));
  const inner = new Set(groups.flatMap(({ parts, whole: subtotal }) => (parts.length > 0 ? [subtotal] : [])));
  const parts = columns.filter(
    (column) => column !== whole && !covered.has(column) && (column.dimensions.aggregate === undefined || inner.has(column)),
  );
  return parts.length > 0 ? { whole, parts } : null;
}

/** Each 小计 with the leaf columns under the same heading. */
export function subtotalColumns(grid: Grid, side: string): ColumnFamily[] {
  const columns = grid.columns(side);
  return columns.flatMap((whole) => {
    if (whole.dimensions.aggregate !== 'subtotal') return [];
    const group = whole.head.slice(0, -1);
    const parts = columns.filter(
      (column) =>
        column !== whole &&
        column.dimensions.aggregate === undefined &&
        group.length > 0 &&
        group.every((text, level) => column.head[level] === text),
    );
    return parts.length > 0 ? [{ whole, parts }] : [];
  });
}
