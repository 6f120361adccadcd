import { describe, expect, it } from 'vitest';
import { isRoundingTail, lastDigitHalf } from './tolerance';

describe('a rounding tail (Tn)', () => {
  const twoDecimals = lastDigitHalf('万元', 2);

  it('allows half a last digit for each term and one for the total', () => {
    // u = 0.005 万元 = 5,000 fen; three terms: 4u = 0.02 万元 = 20,000 fen.
    expect(isRoundingTail(20_000, 3, twoDecimals)).toBe(true);
    expect(isRoundingTail(-20_000, 3, twoDecimals)).toBe(true);
    expect(isRoundingTail(20_001, 3, twoDecimals)).toBe(false);
  });

  it('holds for whole 元 that are one off at a class with three items', () => {
    expect(isRoundingTail(100, 3, lastDigitHalf('元', 0))).toBe(true);
    expect(isRoundingTail(300, 3, lastDigitHalf('元', 0))).toBe(false);
  });

  it('never asks for less than half a fen', () => {
    expect(lastDigitHalf('元', 4)).toBe(1);
  });
});
