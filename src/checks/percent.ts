import type { Fen } from '@/model/money';

/**
 * Tp of RULES.md: whether a printed percentage is that of a change against a base.
 * |p − 100·|Δ|/B| ≤ ½·10^−d + 100·(u + (|Δ|/B)·2u)/B
 * @param printed digits as printed, without %
 * @param half u, half a unit of the last printed digit, in half-fen
 */
export function percentAgrees(printed: string, change: Fen, base: Fen, half: number): boolean {
  if (base === 0) return false;
  const ratio = Math.abs(change) / Math.abs(base);
  const u = half / 2;
  const allowed = halfDigit(printed) + (100 * (u + ratio * 2 * u)) / Math.abs(base);
  return Math.abs(Number(printed) - 100 * ratio) <= allowed + Number.EPSILON * 100;
}

/** Whether a change against this amount rounds to the printed percentage, to its digits. */
export function percentRounds(printed: string, change: Fen, denominator: Fen): boolean {
  if (denominator === 0) return false;
  return Math.abs(Number(printed) - (100 * Math.abs(change)) / Math.abs(denominator)) <= halfDigit(printed);
}

/** ½ · 10^−d, d the decimals as printed. */
function halfDigit(printed: string): number {
  return 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);
}
