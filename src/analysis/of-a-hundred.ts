import type { Fen } from '@/model/money';

/**
 * The parts of an amount as whole numbers that add up to 100, by largest remainder: each gets the whole part of its
 * share, and what is missing goes one by one to those that lost most; of equals to the one that stands first. Exact,
 * also where a hundredfold of the amounts would leave the range of exact integers.
 * @param parts in fen, none below 0
 * @returns as many numbers; all 0 where the parts add up to nothing
 */
export function ofAHundred(parts: readonly Fen[]): number[] {
  const whole = parts.reduce((sum, fen) => sum + BigInt(fen), 0n);
  if (whole === 0n) return parts.map(() => 0);
  const shares = parts.map((fen, index) => {
    const hundredfold = BigInt(fen) * 100n;
    return { index, count: Number(hundredfold / whole), lost: hundredfold % whole };
  });
  const missing = 100 - shares.reduce((sum, { count }) => sum + count, 0);
  const byLoss = [...shares].sort((one, other) => compare(other.lost, one.lost) || one.index - other.index);
  for (const share of byLoss.slice(0, missing)) share.count += 1;
  return shares.map(({ count }) => count);
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other);
}
