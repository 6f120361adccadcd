import { describe, expect, it } from 'vitest';
import { holds, lineOf, median, rowOf } from './row';

describe('a row of the bench', () => {
  it('is the median of its rounds, with the smallest and the largest', () => {
    const row = rowOf([3, 1, 2], { what: 'x', unit: '', bar: 2, side: 'most' });
    expect(row).toMatchObject({ value: 2, from: 1, to: 3 });
    expect(median([4, 1, 2, 3])).toBe(2);
  });

  it('holds at its bar, from below or from above', () => {
    const row = rowOf([2], { what: 'x', unit: '', bar: 2, side: 'most' });
    expect([holds(row), holds({ ...row, value: 2.01 }), holds({ ...row, value: 2.01, side: 'least' })]).toEqual([true, false, true]);
  });

  it('never holds where nothing was measured', () => {
    const row = rowOf([], { what: 'x', unit: 'ms', bar: 2, side: 'most' });
    expect([holds(row), holds({ ...row, side: 'least' })]).toEqual([false, false]);
  });

  it('says its figures, its bar and whether it holds', () => {
    const row = rowOf([0.2, 0.1, 0.3], { what: 'one ÷ other', unit: '', bar: 0.15, side: 'most', detail: '1 / 5 ms' });
    expect(lineOf(row)).toMatch(/^missed {2}0\.20 \(0\.10 – 0\.30\) +bar ≤ 0\.15 +one ÷ other \[1 \/ 5 ms\]$/);
  });
});
