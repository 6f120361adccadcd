import { describe, expect, it } from 'vitest';
import { historyLayout, LEAST_YEARS, sharedScale, withEarlierYears, type HistoryValue } from './history-layout';

const at = (year: number, fen: number | null, kind: 'solid' | 'hollow' = 'solid'): HistoryValue => ({
  year,
  value: fen === null ? null : { fen, kind },
  hasDocument: fen !== null && kind === 'solid',
});
const laid = (years: readonly HistoryValue[]) => historyLayout(years, sharedScale([years]), 240);

describe('the layout of a history', () => {
  it('draws one year as a dot without a line', () => {
    const { dots, segments } = laid([at(2024, 12)]);
    expect(dots).toMatchObject([{ x: 50, kind: 'solid', label: 'above' }]);
    expect(segments).toEqual([]);
  });

  it('dashes the line between a printed year and a computed one, and only that', () => {
    const { segments } = laid([at(2021, 4, 'hollow'), at(2022, 5), at(2023, 6)]);
    expect(segments.map(({ dashed }) => dashed)).toEqual([true, false]);
  });

  it('writes a figure under its dot where the lines come from above, and not over the years', () => {
    expect(laid([at(2021, 9), at(2022, 5), at(2023, 8)]).dots.map(({ label }) => label)).toEqual(['above', 'below', 'above']);
    expect(laid([at(2021, 9), at(2022, 1), at(2023, 8)]).dots.map(({ label }) => label)).toEqual(['above', 'above', 'above']);
  });

  it('leaves a gap a gap, and washes the years without a document', () => {
    const { segments, washes } = laid([at(2019, 3), at(2020, null), at(2021, null), at(2022, 4), at(2023, 5)]);
    expect(segments.map(({ from, to }) => [from.index, to.index])).toEqual([[3, 4]]);
    expect(washes).toEqual([{ first: 1, last: 2, x: 20, width: 40 }]);
  });

  it('neither draws nor washes a year whose document has no value', () => {
    const { dots, washes } = laid([at(2022, 4), { year: 2023, value: null, hasDocument: true }]);
    expect([dots.length, washes.length]).toEqual([1, 0]);
  });

  it('stands on 0 and puts a printed 0 there', () => {
    const { base, dots } = laid([at(2022, 4), at(2023, 0)]);
    expect(dots[1]).toMatchObject({ y: base, label: 'above' });
    expect(dots[0]!.y).toBeLessThan(base);
    expect(laid([at(2023, 0)]).base).toBe(base);
  });

  it('has room for a value below 0', () => {
    const { base, dots } = laid([at(2022, 4), at(2023, -2)]);
    expect(dots[1]!.y).toBeGreaterThan(base);
    expect(dots[1]!.y).toBeLessThan(240);
  });

  it('shows a few empty years before a short history', () => {
    const years = withEarlierYears([at(2023, 1), at(2024, 2)], (year) => at(year, null));
    expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(years).toHaveLength(LEAST_YEARS);
    expect(withEarlierYears(years, (year) => at(year, null))).toEqual(years);
  });
});
