import type { Column, Dimensions, PrintedTable } from '@/model/document';
import type { SplitPart } from './account-tree';

/** Where one side of a table prints the amount of a row, and the parts of that amount. Positions count from 0. */
export interface ExpenditureColumns {
  /** The 总计 or 合计 column, or the only amount column; null where the table prints parts alone. */
  total: number | null;
  /** 基本支出 as one column, also where it is divided beside it; null where no column is all of it. */
  basic: number | null;
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

/** What a head may say of a column that divides an amount. */
const DIVIDING = ['source', 'origin', 'purpose'] as const;

/**
 * Reads from the dimensions of the columns which one holds the whole amount and which hold its parts. What every
 * amount column of the side says alike (本年一般公共预算基本支出) divides nothing. 基本支出 is a part only where it is not
 * divided into 人员经费 and 公用经费. Columns of another year, of one source or origin of money, or of a “三公” item, are
 * other cuts of the same amount and are left alone.
 * @param side empty, or the side of a two-sided table
 */
export function expenditureColumns(table: PrintedTable, side: string): ExpenditureColumns {
  const own = spendingColumns(table, side);
  let total: number | null = null;
  let basic: number | null = null;
  const parts = new Map<SplitPart, number>();
  for (const { position, dimensions } of own) {
    const { aggregate, purpose, part } = dimensions;
    if (aggregate === 'total' && purpose === undefined) total ??= position;
    if (purpose === 'basic' && part === undefined && aggregate !== 'total') basic ??= position;
    const divided = partOf(dimensions);
    if (divided !== null && !parts.has(divided)) parts.set(divided, position);
  }
  if (parts.has('personnel') || parts.has('operating')) parts.delete('basic');
  total ??= own.find(({ known, dimensions: { purpose, part } }) => known && purpose === undefined && part === undefined)?.position ?? null;
  return { total, basic, parts: PART_ORDER.flatMap((part) => listed(part, parts.get(part))) };
}

interface SpendingColumn {
  position: number;
  known: boolean;
  /** Without what all of them say alike. */
  dimensions: Dimensions;
}

function spendingColumns(table: PrintedTable, side: string): SpendingColumn[] {
  const own = table.columns.flatMap((column, position) =>
    column.kind === 'amount' && column.side === side && isOfThisYear(column) ? [{ column, position }] : [],
  );
  const alike = own.length > 1 ? DIVIDING.filter((key) => own.every(({ column }) => saysAlike(column, own[0]!.column, key))) : [];
  return own.flatMap(({ column, position }): SpendingColumn[] => {
    const dimensions = { ...column.dimensions };
    for (const key of alike) delete dimensions[key];
    const { source, origin, aggregate } = dimensions;
    const isOfAll = aggregate === 'total' || (source === undefined && (origin === undefined || own.length === 1));
    return isOfAll ? [{ position, known: column.known, dimensions }] : [];
  });
}

function isOfThisYear({ dimensions: { flow, item, period } }: Column): boolean {
  return flow !== 'income' && item === undefined && period === undefined;
}

function saysAlike(one: Column, other: Column, key: (typeof DIVIDING)[number]): boolean {
  return one.dimensions[key] === other.dimensions[key];
}

function listed(part: SplitPart, position: number | undefined): { part: SplitPart; position: number }[] {
  return position === undefined ? [] : [{ part, position }];
}

function partOf({ purpose, part, aggregate }: Dimensions): SplitPart | null {
  if (part !== undefined) return part;
  if (purpose === undefined) return null;
  return aggregate === 'total' ? null : purpose;
}
