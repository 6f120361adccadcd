import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../tests/support/example-document';
import { amountIn } from './compared-amount';
import { ratioIn } from './compared-share';
import { compare } from './comparison';
import { USUAL_BASIS, type AmountMeasure } from './measures';
import { reconcileUnits } from './reconciliation';
import { unitsOf, wholeOf } from './subject';

const YEARS = [2018, 2019, 2020, 2021, 2022].map(exampleDocument);
const y2018 = exampleDocument(2018);
const y2022 = exampleDocument(2022);
const wan = (comparison: ReturnType<typeof compare>, measure: AmountMeasure) =>
  comparison.columns.map(({ amounts }) => {
    const amount = amountIn(amounts[measure]);
    return amount ? amount.fen / 1e6 : amounts[measure].state;
  });

it.each(YEARS)('the units of $fiscalYear add up to their department', (document) => {
  const found = reconcileUnits(document);
  const measures = found.map(({ measure }) => measure);
  for (const measure of ['total', 'basic', 'project', 'generalPublicBudget', 'threePublic'] as const) expect(measures).toContain(measure);
  expect(found.filter(({ verdict }) => verdict === 'beyond')).toEqual([]);
});

describe('the units of 2022, worked by hand from the document', () => {
  const units = compare(unitsOf(y2022));

  it('have totals, what is carried over, and “三公” by unit', () => {
    expect(wan(units, 'total')).toEqual([1714.8, 834.12, 593.93, 773.48]);
    expect(wan(units, 'carryOver')).toEqual(['blank', 165, 'blank', 'blank']);
    expect(wan(units, 'governmentFund')).toEqual([24, 'blank', 'blank', 'blank']);
    expect(wan(units, 'institutionalIncome')).toEqual(['blank', 'blank', 'blank', 20.8]);
    expect(wan(units, 'threePublic')).toEqual([4.2, 5.8, 0.6, 'blank']);
    expect(wan(units, 'vehicleOperation')).toEqual(['blank', 5, 'blank', 'blank']);
  });

  it('are of one scope, though to three of them nothing was carried over', () => {
    expect(units.mismatches).toEqual([]);
    expect(units.columns.map(({ scope }) => scope.carryOver)).toEqual(['none', 'included', 'none', 'none']);
  });

  it('without 上年结转 are 本年收入, and of the one that had it no project money is told', () => {
    const aligned = compare(unitsOf(y2022), { money: 'all', carryOver: 'without' });
    expect(wan(aligned, 'total')).toEqual([1714.8, 669.12, 593.93, 773.48]);
    expect(aligned.columns.map(({ shares }) => ratioIn(shares.projectOfTotal) !== null)).toEqual([true, false, true, true]);
  });
});

describe('two years of one department', () => {
  const years = compare([wholeOf(y2018), wholeOf(y2022)], USUAL_BASIS, YEARS);

  it('are what is compared, and no mismatch', () => {
    expect(years.axis).toBe('years');
    expect(years.mismatches).toEqual([]);
    expect(years.differences.amounts.find(({ measure }) => measure === 'total')).toMatchObject({ from: 0, to: 1, difference: { fen: 747.84e6 } });
  });

  it('go from the first to the last, also where that is less', () => {
    const three = years.differences.amounts.find(({ measure }) => measure === 'threePublic');
    expect(three).toMatchObject({ from: 0, to: 1, difference: { fen: -25.2e6 }, ranked: [{ column: 0 }, { column: 1 }] });
  });

  it('join every 类, whatever it was called', () => {
    const rows = years.structures[0]?.rows ?? [];
    expect(rows.every(({ nodes }) => nodes.some((node) => node !== null))).toBe(true);
    expect(rows.filter(({ standing }) => standing === 'renamed').map(({ key }) => key)).toContain('210');
    for (const column of [0, 1]) {
      const sum = rows.reduce((total, { nodes }) => total + (nodes[column]?.amount?.fen ?? 0), 0);
      expect(Math.abs(sum - (amountIn(years.columns[column]!.amounts.total)?.fen ?? 0))).toBeLessThanOrEqual(5000 * (rows.length + 1));
    }
  });

  it('of one unit are years too, and of two units are not', () => {
    const unit = (document: typeof y2022, at: number) => unitsOf(document)[at]!;
    expect(compare([unit(y2018, 1), unit(y2022, 1)]).axis).toBe('years');
    const mixed = compare([unit(y2018, 1), unit(y2022, 2)], USUAL_BASIS, YEARS);
    expect(mixed.axis).toBe('mixed');
    expect(mixed.mismatches).toMatchObject([{ dimension: 'year', values: [2018, 2022], remedy: { kind: 'subjects', keys: [unit(y2022, 1).key, unit(y2022, 2).key] } }]);
    const alone = compare([unit(y2018, 1), unit(y2022, 2)], USUAL_BASIS, []);
    expect(alone.mismatches[0]?.remedy.kind).toBe('none');
    expect(alone.differences.amounts[0]?.doubts).toContain('year');
  });

  it('of all five are too many for one comparison, and four are not', () => {
    const four = compare(YEARS.slice(1).map(wholeOf));
    expect([four.axis, four.columns.length, four.mismatches]).toEqual(['years', 4, []]);
  });
});
