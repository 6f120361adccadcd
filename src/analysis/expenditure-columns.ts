import type { Column, PrintedTable } from '@/model/document';
import type { SplitPart } from './account-tree';

/** Where one side of a table prints the amount of a 科目, and the parts of that amount. Positions count from 0. */
export interface ExpenditureColumns {
  /** The 总计 or 合计 column, or the only amount column; null where the table prints parts alone. */
  total: number | null;
  /** The printed parts in their fixed order; empty where there are none. */
  parts: readonly { part: SplitPart; position: number }[];
}

const PART_ORDER: readonly SplitPart[] = [
  'personnel',
  'operating',
  'basic',
  'project',
  'operatingBusiness',
  'remittanceUp',
  'subsidyDown',
  'reserve',
];

/**
 * Reads from the dimensions of the columns which one holds the whole amount and which hold its parts. 基本支出 is a
 * part only where it is not divided into 人员经费 and 公用经费. Columns of one source or origin of money, or of a
 * “三公” item, are other cuts of the same amount and are left alone.
 * @param side empty, or the side of a two-sided table
 */
export function expenditureColumns(table: PrintedTable, side: string): ExpenditureColumns {
  let total: number | null = null;
  const amounts: number[] = [];
  const parts = new Map<SplitPart, number>();
  table.columns.forEach((column, position) => {
    if (column.kind !== 'amount' || column.side !== side || !isOfExpenditure(column)) return;
    amounts.push(position);
    const { aggregate, purpose } = column.dimensions;
    if (aggregate === 'total' && purpose === undefined) total ??= position;
    const part = partOf(column);
    if (part !== null && !parts.has(part)) parts.set(part, position);
  });
  if (parts.has('personnel') || parts.has('operating')) parts.delete('basic');
  if (total === null) total = amounts.find((position) => isPlain(table.columns[position])) ?? null;
  return { total, parts: PART_ORDER.flatMap((part) => listed(part, parts.get(part))) };
}

function listed(part: SplitPart, position: number | undefined): { part: SplitPart; position: number }[] {
  return position === undefined ? [] : [{ part, position }];
}

function isOfExpenditure({ dimensions }: Column): boolean {
  const { flow, source, origin, item } = dimensions;
  return flow !== 'income' && source === undefined && origin === undefined && item === undefined;
}

/** An amount column whose head says nothing that divides the amount: 预算数, 金额. */
function isPlain(column: Column | undefined): boolean {
  return column !== undefined && column.known && column.dimensions.purpose === undefined;
}

function partOf({ dimensions: { purpose, part, aggregate } }: Column): SplitPart | null {
  if (part !== undefined) return part;
  if (purpose === undefined) return null;
  return aggregate === 'total' ? null : purpose;
}
