import { foldWidth } from '@/model/fold';

/** A printed number, exactly: `scaled` ÷ 10^`decimals`; 0.50 is 50 with 2 decimals. */
export interface ExactDecimal {
  scaled: number;
  /** As printed. */
  decimals: number;
}

const PLAIN = /^[-+−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * Reads a printed number without floating point; full-width digits, blanks inside and thousands separators are folded.
 * @returns null for anything else, and for a number with more digits than an exact integer holds
 */
export function readDecimal(text: string): ExactDecimal | null {
  const folded = foldWidth(text).replace(/\s/g, '');
  const match = PLAIN.exec(folded);
  if (!match) return null;
  const scaled = Number(folded.replace(/[,.+]/g, '').replace('−', '-'));
  // −0 is 0.
  return Number.isSafeInteger(scaled) ? { scaled: scaled || 0, decimals: match[1]?.length ?? 0 } : null;
}

/**
 * Compares one × factor with other × otherFactor, exactly.
 * @param factor whole number of base units in one unit of `one`
 * @returns −1, 0 or 1
 */
export function compareDecimals(one: ExactDecimal, other: ExactDecimal, factor = 1, otherFactor = 1): -1 | 0 | 1 {
  const left = BigInt(one.scaled) * BigInt(factor) * 10n ** BigInt(other.decimals);
  const right = BigInt(other.scaled) * BigInt(otherFactor) * 10n ** BigInt(one.decimals);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** For drawing only: a mark on a scale, never a comparison. */
export function approximately({ scaled, decimals }: ExactDecimal): number {
  return scaled / 10 ** decimals;
}
