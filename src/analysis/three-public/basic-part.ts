import { differenceOf, printedAmount, sumOf, type Amount, type DerivedAmount, type PrintedAmount } from '@/model/amount';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from '../printed-decimals';
import { ITEMS, type Item, type Lines } from './lines';
import { amountOf, type PrintedState } from './printed-lines';

/** 部门预算支出经济分类 of each item in 一般公共预算基本支出 (RULES.md, X-15); 购置 is none of 基本支出. */
export const BASIC_CODES: Readonly<Record<Item, string>> = { overseas: '30212', vehicles: '30231', reception: '30217' };

/**
 * How an amount of “三公” stands to the part of it in 基本支出: a `rest` beyond it · `all` of it, up to rounding · 基本支出
 * prints more than the item (`exceeds`), and no part can be told.
 */
export type RestKind = 'rest' | 'all' | 'exceeds';

/** An amount, the part of it in 基本支出, and what is beyond: 推算. That it lies in projects is nowhere printed. */
export interface Rest {
  whole: PrintedAmount;
  rest: DerivedAmount;
  kind: RestKind;
}

export interface ItemPart {
  item: Item;
  code: string;
  basic: PrintedAmount;
  /** null where the “三公” table prints no amount of the item. */
  rest: Rest | null;
}

/** “三公” divided into what stands in 基本支出 and what does not. */
export interface BasicSplit extends Rest {
  state: 'split';
  table: PrintedTable;
  parts: readonly ItemPart[];
  basic: Amount;
}

/**
 * `notPrinted`: no 基本支出表 by 经济分类 · `noAmount`: it prints no amount under the three codes · `noWhole`: the “三公”
 * table prints none.
 */
export type BasicPart = BasicSplit | { state: 'notPrinted' | 'noWhole' } | { state: 'noAmount'; table: PrintedTable };

export function basicPart(document: BudgetDocument, lines: Lines<PrintedState>, printed: PrintedTable | null): BasicPart {
  const whole = amountOf(lines.threePublic);
  const table = document.tables.find(({ role, state }) => role === 'T6' && state === 'figures');
  if (!table) return { state: 'notPrinted' };
  if (!whole || whole.fen === 0 || !printed) return { state: 'noWhole' };
  const half = Math.max(halfOf(printed), halfOf(table));
  const parts = ITEMS.flatMap((item): ItemPart[] => {
    const basic = amountUnder(document, table, BASIC_CODES[item]);
    const own = amountOf(lines[item]);
    return basic ? [{ item, code: BASIC_CODES[item], basic, rest: own && restOf(own, basic, 1, half) }] : [];
  });
  const [only] = parts;
  if (!only) return { state: 'noAmount', table };
  const basic = parts.length === 1 ? only.basic : sumOf(parts.map((part) => part.basic));
  return { state: 'split', table, parts, basic, ...restOf(whole, basic, parts.length, half) };
}

function restOf(whole: PrintedAmount, basic: Amount, terms: number, half: number): Rest {
  const rest = differenceOf(whole, basic);
  return { whole, rest, kind: isRoundingTail(rest.fen, terms, half) ? 'all' : rest.fen < 0 ? 'exceeds' : 'rest' };
}

/** The amount of a 款 of 基本支出: its 合计, else the only column that has one. */
function amountUnder({ figures }: BudgetDocument, { number }: PrintedTable, code: string): PrintedAmount | null {
  const found = figures.filter(
    ({ place, economic, period }) =>
      place.table === number && period === undefined && economic?.scheme === 'department' && economic.code === code,
  );
  const figure = found.find(({ aggregate }) => aggregate === 'total') ?? found.find(({ part }) => part === undefined) ?? found[0];
  return figure ? printedAmount(figure) : null;
}

function halfOf(table: PrintedTable): number {
  return table.unit === null ? 1 : lastDigitHalf(table.unit, printedDecimals(table));
}
