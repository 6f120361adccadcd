import type { Fen } from '@/model/money';

/** Length of a strip in its own measure. */
export const STRIP_LENGTH = 1000;

/** A slice narrower than this is a hair that nobody can tell from its gap. */
const NARROWEST = 5;

export interface StripSlice {
  /** Code of the 类; null for all those together that are too thin to be told apart. */
  code: string | null;
  start: number;
  length: number;
}

/**
 * A make-up as slices of one strip, in the order given, those too thin for the eye gathered at its end. Nothing below
 * or at 0 takes room.
 */
export function makeUpStrip(parts: readonly { code: string; amount: { fen: Fen } }[]): StripSlice[] {
  const drawn = parts.filter(({ amount }) => amount.fen > 0);
  const whole = drawn.reduce((sum, { amount }) => sum + amount.fen, 0);
  const lengths = drawn.map(({ code, amount }) => ({ code, length: (amount.fen / whole) * STRIP_LENGTH }));
  const wide = lengths.filter(({ length }) => length >= NARROWEST);
  const thin = lengths.filter(({ length }) => length < NARROWEST);
  const only = thin.length === 1 ? thin : [];
  const slices: StripSlice[] = [];
  let start = 0;
  for (const { code, length } of [...wide, ...only]) {
    const end = start + length;
    slices.push({ code, start: rounded(start), length: rounded(end) - rounded(start) });
    start = end;
  }
  if (thin.length > 1) slices.push({ code: null, start: rounded(start), length: STRIP_LENGTH - rounded(start) });
  return slices.filter(({ length }) => length > 0);
}

/** Whole steps: in a printed page every digit is sent to every reader. */
function rounded(length: number): number {
  return Math.round(length);
}
