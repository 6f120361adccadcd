import { printedAmount, type Amount, differenceOf, type DerivedAmount } from '@/model/amount';
import type { AmountUnit } from '@/model/amount-unit';
import type { BudgetDocument, Column, FundSource, PrintedTable } from '@/model/document';
import { readAmount } from '@/model/money';
import type { Place } from '@/model/place';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from '../printed-decimals';

/** One cell of the table; no amount is a blank, which is not 0. */
export interface MatrixCell {
  amount: Amount | null;
  place: Place;
}

/** What a total is more than the cells it covers; a tail is within rounding, beyond is not. */
export interface MatrixTail {
  difference: DerivedAmount;
  verdict: 'tail' | 'beyond';
}

export interface MatrixSource {
  /** Position among the cells of a row. */
  source: FundSource;
  origin: 'currentYear' | 'carryOver';
  /** Levels of its head as printed. */
  head: readonly string[];
  /** Of the 合计 row; null where the table prints none. */
  total: MatrixCell | null;
  tail: MatrixTail | null;
}

export interface MatrixRow {
  /** Canonical name of the unit. */
  unit: string;
  /** As many as there are sources. */
  cells: readonly MatrixCell[];
  total: MatrixCell | null;
  tail: MatrixTail | null;
}

/** 收入 by unit and source, as the 收入预算总表 prints it. */
export interface IncomeMatrix {
  table: { number: number; title: string };
  unit: AmountUnit;
  decimals: number;
  /** Sources in which at least one cell has an amount, in the order of the table. */
  sources: readonly MatrixSource[];
  /** Printed sources that are blank in every row. */
  blank: readonly Pick<MatrixSource, 'source' | 'origin' | 'head'>[];
  /** By their total, largest first. */
  rows: readonly MatrixRow[];
  total: MatrixCell | null;
  tail: MatrixTail | null;
  /** The largest amount of the cells, in fen: one scale for all bars. */
  most: number;
}

interface Leaf {
  column: Column;
  position: number;
}

/** @returns null where no 收入预算总表 has rows of units with sources beside them */
export function incomeMatrix(document: BudgetDocument): IncomeMatrix | null {
  const table = document.tables.find(({ role, unit, rows }) => role === 'T2' && unit !== null && rows.some(isOfUnit));
  if (!table || table.unit === null) return null;
  const leaves = leafColumns(table.columns);
  const totalColumn = table.columns.findIndex(({ dimensions: { aggregate, period } }) => aggregate === 'total' && period === undefined);
  if (leaves.length === 0) return null;
  const cell = (row: number, position: number) => cellOf(table, row, position);
  const totalRow = table.rows.findIndex(({ subjects }) => subjects.some(({ kind }) => kind === 'total'));
  const half = lastDigitHalf(table.unit, printedDecimals(table));
  const rows = table.rows.flatMap((row, index): MatrixRow[] => {
    const unit = row.subjects.find(({ kind }) => kind === 'unit');
    if (!unit) return [];
    const cells = leaves.map(({ position }) => cell(index, position));
    const total = totalColumn < 0 ? null : cell(index, totalColumn);
    return [{ unit: unit.unit ?? unit.name, cells, total, tail: tailOf(total, cells, half) }];
  });
  const sources = leaves.map(({ column, position }, at) => {
    const total = totalRow < 0 ? null : cell(totalRow, position);
    const { source, origin } = column.dimensions;
    return {
      at,
      source: source ?? 'otherFunds',
      origin: origin === 'carryOver' ? ('carryOver' as const) : ('currentYear' as const),
      head: column.head,
      total,
      tail: tailOf(total, rows.map(({ cells }) => cells[at]!), half),
    };
  });
  const isUsed = ({ at, total }: (typeof sources)[number]) =>
    [total, ...rows.map(({ cells }) => cells[at])].some((one) => (one?.amount ?? null) !== null);
  const used = sources.filter(isUsed);
  const total = totalRow < 0 || totalColumn < 0 ? null : cell(totalRow, totalColumn);
  const kept = rows.map((row) => ({ ...row, cells: used.map(({ at }) => row.cells[at]!) })).sort(byTotal);
  return {
    table: { number: table.number, title: table.title },
    unit: table.unit,
    decimals: printedDecimals(table),
    sources: used,
    blank: sources.filter((source) => !isUsed(source)),
    rows: kept,
    total,
    tail: tailOf(total, kept.flatMap((row) => (row.total ? [row.total] : [])), half),
    most: Math.max(0, ...kept.flatMap(({ cells }) => cells.map(({ amount }) => amount?.fen ?? 0))),
  };
}

function isOfUnit({ subjects }: PrintedTable['rows'][number]): boolean {
  return subjects.some(({ kind }) => kind === 'unit');
}

/** Columns of one source; of carry-over that is not divided by source, its whole. */
function leafColumns(columns: readonly Column[]): Leaf[] {
  const leaves = columns.flatMap((column, position): Leaf[] => {
    const { kind, number, dimensions } = column;
    const isLeaf = dimensions.aggregate === undefined && (dimensions.source !== undefined || dimensions.origin === 'carryOver');
    return kind === 'amount' && number !== null && isLeaf && dimensions.period === undefined && dimensions.flow !== 'expenditure'
      ? [{ column, position }]
      : [];
  });
  if (leaves.some(({ column }) => column.dimensions.origin === 'carryOver')) return leaves;
  const carried = columns.findIndex(({ kind, dimensions }) => kind === 'amount' && dimensions.origin === 'carryOver' && dimensions.period === undefined);
  const column = columns[carried];
  return column ? [...leaves, { column, position: carried }] : leaves;
}

function cellOf(table: PrintedTable, row: number, position: number): MatrixCell {
  const column = table.columns[position]!;
  const place = { table: table.number, row: row + 1, side: column.side, column: column.number ?? 0 };
  const reading = readAmount(table.rows[row]?.cells[position] ?? '', table.unit);
  return { place, amount: 'fen' in reading ? printedAmount({ fen: reading.fen, place }) : null };
}

function tailOf(total: MatrixCell | null, cells: readonly MatrixCell[], half: number): MatrixTail | null {
  const terms = cells.flatMap(({ amount }) => (amount ? [amount] : []));
  if (!total?.amount || terms.length === 0) return null;
  const difference = differenceOf(total.amount, ...terms);
  if (difference.fen === 0) return null;
  return { difference, verdict: isRoundingTail(difference.fen, terms.length, half) ? 'tail' : 'beyond' };
}

function byTotal(one: MatrixRow, other: MatrixRow): number {
  return (other.total?.amount?.fen ?? -Infinity) - (one.total?.amount?.fen ?? -Infinity);
}
