import { FEN_PER, type AmountUnit } from '@/model/amount-unit';
import type { Fen } from '@/model/money';
import type { Locale } from './messages';

/** Units in which amounts are shown, as they stand in an address: 元 · 万元 · 亿元 · million yuan. */
export const DISPLAY_UNITS = ['yuan', 'wan', 'yi', 'million'] as const;
export type DisplayUnit = (typeof DISPLAY_UNITS)[number];

/** The units a reader of that language may choose from, smallest first. */
export const UNITS_OF: Readonly<Record<Locale, readonly DisplayUnit[]>> = {
  'zh-CN': ['yuan', 'wan', 'yi'],
  en: ['yuan', 'wan', 'million'],
};

const PRINTED: Readonly<Record<AmountUnit, DisplayUnit>> = { 元: 'yuan', 万元: 'wan', 亿元: 'yi' };

/** Decimal digits between one fen and one of the unit. */
const FEN_DIGITS: Readonly<Record<DisplayUnit, number>> = { yuan: 2, wan: 6, yi: 10, million: 8 };

/** Decimals an amount has in the unit unless the document prints more: 亿元 four, so that 万元 remains. */
const USUAL_DECIMALS: Readonly<Record<DisplayUnit, number>> = { yuan: 2, wan: 2, yi: 4, million: 4 };

export function displayUnitOf(unit: AmountUnit): DisplayUnit {
  return PRINTED[unit];
}

export function isDisplayUnit(text: unknown): text is DisplayUnit {
  return (DISPLAY_UNITS as readonly unknown[]).includes(text);
}

/**
 * The unit amounts are shown in: the one asked for where the language has it, else the document's own; in English
 * million yuan, in which its readers count.
 */
export function shownUnit(asked: unknown, locale: Locale, printed: AmountUnit): DisplayUnit {
  if (isDisplayUnit(asked) && UNITS_OF[locale].includes(asked)) return asked;
  return defaultUnit(locale, printed);
}

export function defaultUnit(locale: Locale, printed: AmountUnit): DisplayUnit {
  return locale === 'en' ? 'million' : displayUnitOf(printed);
}

export interface AmountForm {
  unit: DisplayUnit;
  /** Unit the amount is printed in, and the most decimals its table prints: what is shown keeps every digit. */
  printed: { unit: AmountUnit; decimals: number };
  /** In sentences English amounts have two decimals; below one million, four. */
  where: 'table' | 'sentence';
}

/**
 * An amount as digits, without its unit: grouped by three, U+2212 for a minus.
 *
 * In the printed unit it has the printed decimals (at least two in 万元), in another one enough to keep every printed
 * digit (four in 亿元; two in 元 and 万元 unless the document prints finer). Exact: integers throughout.
 */
export function formatAmount(fen: Fen, { unit, printed, where }: AmountForm): string {
  return digits(fen, FEN_DIGITS[unit], decimalsFor(fen, unit, printed, where));
}

function decimalsFor(
  fen: Fen,
  unit: DisplayUnit,
  printed: AmountForm['printed'],
  where: AmountForm['where'],
): number {
  if (unit === displayUnitOf(printed.unit)) return printed.unit === '元' ? printed.decimals : Math.max(2, printed.decimals);
  if (unit === 'million') {
    if (where === 'sentence') return Math.abs(fen) < 1e8 && fen !== 0 ? 4 : 2;
    const printedDigits = Math.log10(FEN_PER[printed.unit]) - printed.decimals;
    return Math.min(FEN_DIGITS.million, Math.max(0, FEN_DIGITS.million - printedDigits));
  }
  return USUAL_DECIMALS[unit];
}

/** fen ÷ 10^fenDigits with that many decimals, halves away from zero. */
function digits(fen: Fen, fenDigits: number, decimals: number): string {
  const cut = 10 ** Math.max(0, fenDigits - decimals);
  const size = Math.abs(fen);
  const rest = size % cut;
  const scaled = (size - rest) / cut + (rest * 2 >= cut && cut > 1 ? 1 : 0);
  const shown = Math.min(decimals, fenDigits);
  const text = String(scaled).padStart(shown + 1, '0');
  const whole = text.slice(0, text.length - shown);
  const fraction = text.slice(text.length - shown).padEnd(decimals, '0');
  const sign = fen < 0 && scaled > 0 ? '−' : '';
  return sign + grouped(whole) + (decimals > 0 ? `.${fraction}` : '');
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A printed amount with its own digits and decimals, grouped by three; any other text as it stands. */
export function groupPrinted(raw: string): string {
  const match = /^([-−–－△▲+]?)(\d+)(\.\d*)?$/.exec(raw.trim());
  if (!match) return raw.trim();
  const [, sign = '', whole = '', fraction = ''] = match;
  return (sign === '-' || sign === '－' || sign === '–' ? '−' : sign) + grouped(whole) + fraction;
}

/** A computed percentage: one decimal, three below 0.1 %; never 0 for something. */
export function formatPercent(ratio: number): string {
  const percent = ratio * 100;
  const size = Math.abs(percent);
  const sign = percent < 0 ? '−' : '';
  if (size > 0 && size < 0.0005) return `${sign}<0.001%`;
  return `${sign}${size.toFixed(size > 0 && size < 0.1 ? 3 : 1)}%`;
}

/** A ratio as so many times, one decimal. */
export function formatTimes(ratio: number): string {
  return ratio.toFixed(1);
}

const HANZI_DIGITS = '〇一二三四五六七八九';

/** A count from 0 to 99 in 汉字 (十二); above, in figures. */
export function hanziNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const one = HANZI_DIGITS.charAt(ones);
  if (tens === 0) return one;
  return (tens === 1 ? '' : HANZI_DIGITS.charAt(tens)) + '十' + (ones === 0 ? '' : one);
}

/** A count before a measure word: 两款, and otherwise as {@link hanziNumber}. */
export function hanziCount(n: number): string {
  return n === 2 ? '两' : hanziNumber(n);
}
