import { FEN_PER, type AmountUnit } from './amount-unit';
import type { Fen } from './money';

/**
 * Half a unit of the last printed digit, in half-fen, so that it stays an integer (RULES.md, Tolerances).
 * @param decimals the most decimals printed anywhere in the table (2 in 万元: 0.005 万元 = 10,000 half-fen)
 */
export function lastDigitHalf(unit: AmountUnit, decimals: number): number {
  return Math.max(1, Math.round(FEN_PER[unit] / 10 ** decimals));
}

/**
 * Tn: whether a sum of `terms` printed amounts differs from its printed total only by rounding.
 * |difference| ≤ u × (terms + 1), compared in half-fen. What passes is a 尾差 (rounding tail), not an error.
 * @param difference printed total − sum of the terms, in fen
 * @param half u in half-fen, from {@link lastDigitHalf}
 */
export function isRoundingTail(difference: Fen, terms: number, half: number): boolean {
  return Math.abs(difference) * 2 <= half * (terms + 1);
}
