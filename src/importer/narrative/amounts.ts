import { readAmount } from '@/model/money';
import { isAmountUnit, type AmountUnit } from '@/model/amount-unit';
import type { Span } from './folded';
import { MONEY_BEFORE } from './wording';

export interface AmountToken {
  span: Span;
  fen: number;
  /** True where 元 is not printed (`800.00万`). */
  bareUnit: boolean;
}

export interface PercentToken {
  span: Span;
  /** Digits as printed, a minus kept, the sign % left out. */
  digits: string;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const UNIT = String.raw`(万元|亿元|元|万(?=[。,;:)、]|$)|亿(?=[。,;:)、]|$))`;
const AMOUNT = new RegExp(String.raw`(?<![\d.])(?<!\d,)(${NUMBER})${UNIT}`, 'g');
const DECIMAL = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+`;
const DECIMALS = new RegExp(DECIMAL, 'g');
/** `4100.10,4200.20万元`: figures that share one unit, one amount each. A list begins at its first figure only. */
const SHARED_UNIT = new RegExp(String.raw`(?<![\d.])(?<!\d[,、和])(${DECIMAL}(?:[,、和]${DECIMAL})+)${UNIT}`, 'g');
const NUMBER_AT_CLAUSE_END = new RegExp(String.raw`(?<![\d.,])(${NUMBER})(?=[,。;、)]|$)`, 'g');
const THRESHOLD = /^(?:\(含\)|及)?(?:以上|以下|以内|以外)/;
const PERCENT = /(?<![\d.])(-?\d+(?:\.\d+)?)%/g;

/**
 * Amounts of money in a folded text, in order. A threshold (单位价值50万元以上) and a rate (每100元) are no amounts;
 * figures that share one unit (4100.10,4200.20万元) are one amount each.
 */
export function amountTokens(folded: string): AmountToken[] {
  const tokens: AmountToken[] = [];
  let shared = 0;
  const lists = [...folded.matchAll(SHARED_UNIT)];
  for (const { 1: numbers = '', 2: unit = '', index } of lists) {
    const found = [...numbers.matchAll(DECIMALS)];
    found.forEach((number, at) => {
      const isLast = at === found.length - 1;
      push(tokens, number[0], unit, index + number.index, isLast, folded);
    });
  }
  for (const { 1: number = '', 2: unit = '', index } of folded.matchAll(AMOUNT)) {
    while (shared < lists.length && endOf(lists[shared]) <= index) shared++;
    const list = lists[shared];
    if (list && list.index <= index) continue;
    push(tokens, number, unit, index, true, folded);
  }
  return tokens.sort((a, b) => a.span[0] - b.span[0]);
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Infinity;
}

export function percentTokens(folded: string): PercentToken[] {
  return [...folded.matchAll(PERCENT)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    digits: match[1] ?? '',
  }));
}

/** Numbers that stand where money does and print no unit: no amounts, but to be remarked. */
export function numbersWithoutUnit(folded: string, tokens: readonly Pick<AmountToken, 'span'>[]): Span[] {
  return [...folded.matchAll(NUMBER_AT_CLAUSE_END)].flatMap(({ 1: number = '', index }): Span[] => {
    const isToken = tokens.some(({ span }) => span[0] <= index && index < span[1]);
    const isMoney = MONEY_BEFORE.test(folded.slice(Math.max(0, index - 12), index));
    return isToken || !isMoney ? [] : [[index, index + number.length]];
  });
}

function push(tokens: AmountToken[], number: string, printedUnit: string, start: number, hasUnit: boolean, folded: string): void {
  const end = start + number.length + (hasUnit ? printedUnit.length : 0);
  if (hasUnit && THRESHOLD.test(folded.slice(end, end + 8))) return;
  if (folded[start - 1] === '每') return;
  const { unit, isBare } = unitOf(printedUnit);
  const reading = readAmount(number, unit);
  if (reading.state !== 'value' && reading.state !== 'zero') return;
  tokens.push({ span: [start, end], fen: reading.fen, bareUnit: isBare });
}

function unitOf(printed: string): { unit: AmountUnit; isBare: boolean } {
  const whole = printed === '万' || printed === '亿' ? `${printed}元` : printed;
  return { unit: isAmountUnit(whole) ? whole : '元', isBare: whole !== printed };
}
