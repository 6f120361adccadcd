import { describe, expect, it } from 'vitest';
import { aBudget } from '../../../tests/support/a-budget';
import { seedDocument } from '../../../tests/support/seed-document';
import { headlines, type Headline } from './headlines';
import type { ChangedFrom } from './stated-change';

const seed = headlines(seedDocument());
const wan = (headline: { amount: { fen: number } | null } | null) => (headline?.amount ? headline.amount.fen / 1e6 : null);

function changed(headline: Headline | null): ChangedFrom {
  if (headline?.change.state !== 'changed') throw new Error('no change is stated');
  return headline.change;
}

describe('the headlines of the first document', () => {
  it('收入 and 支出 are one amount with two bases: there is no single last year', () => {
    const [income, spending] = [changed(seed.income), changed(seed.spending)];
    expect([wan(seed.income), wan(seed.spending)]).toEqual([17509.54, 17509.54]);
    expect([income.change.fen / 1e6, income.before.fen / 1e6, income.base]).toEqual([-810.4, 18319.94, '上年执行数']);
    expect([spending.change.fen / 1e6, spending.before.fen / 1e6, spending.base]).toEqual([-669.71, 18179.25, '上年执行数']);
    expect(seed.income?.place).toEqual({ table: 1, row: 36, side: '收入', column: 1 });
    expect(seed.spending?.place).toEqual({ table: 3, row: 1, side: '', column: 1 });
  });

  it('their printed percentages are not those of their own bases, and the base is a formula over both figures', () => {
    const [income, spending] = [changed(seed.income), changed(seed.spending)];
    expect([income.printedPercent, spending.printedPercent]).toEqual(['4.9', '4.0']);
    expect([income.percent, spending.percent]).toEqual(['differs', 'differs']);
    expect(100 * (income.recomputed?.ratio ?? 0)).toBeCloseTo(-4.4236, 4);
    expect(100 * (spending.recomputed?.ratio ?? 0)).toBeCloseTo(-3.6839, 4);
    expect(income.before).toMatchObject({ operation: 'sum', operands: [{ kind: 'printed' }, { kind: 'stated', fen: 810_400_000, claim: 2 }] });
  });

  it('财政拨款 stands in the narrative alone, with its place in it and no change', () => {
    expect(seed.fiscal).toEqual({ amount: { kind: 'stated', fen: 17_432_900_000, claim: 29 }, place: null, change: { state: 'notStated' } });
  });

  it('三公 and 机关运行经费 have each a base of their own, and percentages that agree', () => {
    expect([wan(seed.threePublic), wan(seed.agencyOperating)]).toEqual([12.85, 643.97]);
    const [three, agency] = [changed(seed.threePublic), changed(seed.agencyOperating)];
    expect([three.change.fen / 1e6, three.before.fen / 1e6, three.base, three.percent]).toEqual([9.05, 3.8, '上年预算数', 'agrees']);
    expect([agency.change.fen / 1e6, agency.before.fen / 1e6, agency.base, agency.percent]).toEqual([-32.59, 676.56, '上年预算', 'agrees']);
    expect(seed.threePublic?.amount).toMatchObject({ kind: 'printed', place: { table: 7, row: 1, column: 1 } });
    expect(seed.agencyOperating?.amount).toMatchObject({ kind: 'stated', claim: 83 });
  });

  it('政府采购 adds up from goods, works at a stated zero and services', () => {
    expect(wan(seed.procurement)).toBe(952.58);
    expect(seed.procurement?.parts.map(({ kind, amount }) => [kind, amount.fen / 1e6])).toEqual([['goods', 486], ['works', 0], ['services', 466.58]]);
    expect(seed.procurement?.change).toEqual({ state: 'notStated' });
  });

  it('项目支出 is 73.0 % of all, in nineteen projects; 172.14 is carried over', () => {
    expect([wan(seed.project), seed.project?.count, wan(seed.carryOver)]).toEqual([12775.53, 19, 172.14]);
    expect(seed.project?.share?.ratio).toBeCloseTo(0.72964, 4);
  });
});

describe('a document that prints one table and no narrative', () => {
  it('has a total and says of nothing that it changed', () => {
    const poor = headlines(aBudget().withTotal({ total: 12 }).withItem('208', '社会保障', 12).inTables('T1').build());
    expect([wan(poor.income), wan(poor.spending)]).toEqual([12, 12]);
    expect(poor.income?.change).toEqual({ state: 'notStated' });
    expect([poor.fiscal, poor.threePublic, poor.agencyOperating, poor.procurement, poor.project, poor.carryOver]).toEqual([null, null, null, null, null, null]);
  });
});
