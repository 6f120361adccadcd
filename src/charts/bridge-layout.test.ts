import { describe, expect, it } from 'vitest';
import { bridgeLayout, gridValues } from './bridge-layout';
import { denominatorLayout, roundingInterval } from './denominator-layout';

const step = (key: string, fen: number | null, isLevel = false) => ({ key, fen, isLevel });

describe('a bridge', () => {
  const layout = bridgeLayout({ beforeFen: 1000, nowFen: 900, steps: [step('a', -300), step('b', 150, true), step('c', null)], restFen: 50 });

  it('goes from its base over each step to this year, each beginning where the one before ends', () => {
    expect(layout.rows.map(({ key, mark }) => [key, mark])).toEqual([['before', 'end'], ['a', 'decrease'], ['b', 'level'], ['c', 'none'], ['rest', 'rest'], ['now', 'end']]);
    layout.rows.slice(1).forEach((row, at) => expect(row.arrives).toBe(layout.rows[at]!.leaves));
    expect([layout.rows[0]!.arrives, layout.rows.at(-1)!.leaves]).toEqual([null, null]);
    expect(layout.rows.at(-1)!.x).toBe(layout.rows.at(-2)!.leaves);
  });

  it('has bars in proportion, on an axis that is cut', () => {
    const [, a, b] = layout.rows;
    expect(a!.width / b!.width).toBeCloseTo(2, 1);
    expect(layout.startsAtZero).toBe(false);
    for (const { x, width } of layout.rows) expect(x >= 0 && x + width <= 100).toBe(true);
  });

  it('shows round values inside of the axis, three where they can be', () => {
    expect(layout.grid.map(({ fen }) => fen)).toEqual([700, 800, 900, 1000]);
    expect(gridValues(1595, 1845)).toHaveLength(3);
  });

  it('begins at 0 where it comes from nothing, and goes through it where a rest does', () => {
    expect(bridgeLayout({ beforeFen: 0, nowFen: 800, steps: [step('a', 800)], restFen: null })).toMatchObject({ startsAtZero: true });
    const negative = bridgeLayout({ beforeFen: 100, nowFen: 50, steps: [step('a', -400)], restFen: 350 });
    expect(negative.startsAtZero).toBe(false);
    for (const { x } of negative.rows) expect(x).toBeGreaterThanOrEqual(0);
  });

  it('stands where nothing moves', () => {
    const still = bridgeLayout({ beforeFen: 0, nowFen: 0, steps: [], restFen: null });
    for (const { x, width } of still.rows) expect([x, width].every(Number.isFinite)).toBe(true);
  });
});

describe('the denominators of a wrong percentage', () => {
  it('lie with the interval that rounds to the printed digits', () => {
    expect(roundingInterval('4.9')).toEqual([expect.closeTo(4.85, 10), expect.closeTo(4.95, 10)]);
    expect(roundingInterval('238')).toEqual([237.5, 238.5]);
    const { dots, wash, grid } = denominatorLayout([4.4236, 4.8723, 4.8703], '4.9');
    expect(dots[0]).toBeLessThan(wash.x);
    for (const x of dots.slice(1)) expect(x > wash.x && x < wash.x + wash.width).toBe(true);
    expect(grid.map(({ percent, decimals }) => percent.toFixed(decimals))).toEqual(['4.4', '4.6', '4.8', '5.0']);
  });
});
