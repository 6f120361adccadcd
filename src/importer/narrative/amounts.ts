import { readAmount } from '@/model/money';
import { isAmountUnit, type AmountUnit } from '@/model/amount-unit';
import type { Span } from './aligned';

export interface AmountToken {
  span: Span;
  fen: number;
  unit: AmountUnit;
  /** True where 元 is not printed (`800.00 万`). */
  bareUnit: boolean;
  decimals: number;
}

export interface PercentToken {
  span: Span;
  /** Digits as printed, a minus kept, the sign % left out. */
  digits: string;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?: ?\. ?\d+)?)`;
const UNIT = String.raw`(万 ?元|亿 ?元|元|万(?=[。,;:)、 ]|$)|亿(?=[。,;:)、 ]|$))`;
const AMOUNT = new RegExp(String.raw`(?<![\d.])(?<!\d,)(${NUMBER}) ?${UNIT}`, 'g');
const SHARED_UNIT = new RegExp(String.raw`((?:\d+\.\d+[,、和] ?)+)(?=\d+\.\d+ ?${UNIT})`, 'g');
const THRESHOLD = /^ ?(?:\(含\)|及)?(?:以上|以下|以内|以外)/;
const PERCENT = /(?<![\d.])(-?\d+(?:\.\d+)?) ?%/g;

/**
 * Amounts of money in a folded text, in order. A threshold (单位价值 50 万元以上) and a rate (每 100 元) are no amounts;
 * figures that share one unit (4100.10,4200.20 万元) are one amount each.
 */
export function amountTokens(folded: string): AmountToken[] {
  const tokens: AmountToken[] = [];
  for (const match of folded.matchAll(SHARED_UNIT)) {
    const unit = unitOf(match[2]!);
    for (const number of match[1]!.matchAll(/\d+\.\d+/g)) {
      push(tokens, number[0], unit, match.index + number.index, number[0].length, folded);
    }
  }
  for (const match of folded.matchAll(AMOUNT)) {
    push(tokens, match[1]!, unitOf(match[2]!), match.index, match[0].length, folded);
  }
  // A figure behind a shared comma is hidden from the pattern above.
  for (const match of folded.matchAll(new RegExp(String.raw`(?<=\.\d+,)(\d+\.\d+) ?${UNIT}`, 'g'))) {
    if (!tokens.some(({ span }) => span[0] <= match.index && match.index < span[1])) {
      push(tokens, match[1]!, unitOf(match[2]!), match.index, match[0].length, folded);
    }
  }
  return tokens.sort((a, b) => a.span[0] - b.span[0]);
}

export function percentTokens(folded: string): PercentToken[] {
  return [...folded.matchAll(PERCENT)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    digits: match[1]!,
  }));
}

function unitOf(printed: string): { unit: AmountUnit; bare: boolean } {
  const compact = printed.replace(/ /g, '');
  const whole = compact === '万' || compact === '亿' ? `${compact}元` : compact;
  return { unit: isAmountUnit(whole) ? whole : '元', bare: whole !== compact };
}

function push(
  tokens: AmountToken[],
  number: string,
  { unit, bare }: { unit: AmountUnit; bare: boolean },
  start: number,
  length: number,
  folded: string,
): void {
  const end = start + length;
  if (THRESHOLD.test(folded.slice(end)) || /每 ?$/.test(folded.slice(0, start))) return;
  const reading = readAmount(number.replace(/ /g, ''), unit);
  if (reading.state !== 'value' && reading.state !== 'zero') return;
  tokens.push({ span: [start, end], fen: reading.fen, unit, bareUnit: bare, decimals: reading.decimals });
}
