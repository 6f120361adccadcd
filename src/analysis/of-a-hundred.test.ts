import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofAHundred } from './of-a-hundred';

describe('the parts of a hundred', () => {
  it('gives what is missing to those that lost most', () => {
    // 38.58 + 27.04 + 34.38: the whole parts make 99, and .58 is the largest remainder.
    expect(ofAHundred([6_755_04, 4_734_02, 6_020_49])).toEqual([39, 27, 34]);
  });

  it('gives it to the first of equals', () => {
    expect(ofAHundred([1, 1, 1])).toEqual([34, 33, 33]);
    expect(ofAHundred([1, 1, 1, 1, 1, 1])).toEqual([17, 17, 17, 17, 16, 16]);
  });

  it('leaves nothing at 0, and a part too small for one of the hundred too', () => {
    expect(ofAHundred([0, 5])).toEqual([0, 100]);
    expect(ofAHundred([9_999, 1])).toEqual([100, 0]);
    expect(ofAHundred([0, 0])).toEqual([0, 0]);
    expect(ofAHundred([])).toEqual([]);
  });

  it('always makes a hundred, each part within one of its share, also at the end of exact integers', () => {
    const part = fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((sum, fen) => sum + fen, 0);
        fc.pre(whole > 0);
        const counts = ofAHundred(parts);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
        counts.forEach((count, index) => expect(Math.abs(count - (parts[index]! / whole) * 100)).toBeLessThan(1.001));
      }),
    );
  });
});
