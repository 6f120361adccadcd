import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../../tests/support/seed-document';
import { amountsOf, type SubjectAmounts } from './amounts-of';
import { amountIn, type ComparedAmount } from './compared-amount';
import { concentrationOf } from './concentration';
import { indicatorCounts } from './indicator-counts';
import { USUAL_BASIS, type AmountMeasure, type Basis } from './measures';
import { projectList } from './projects';
import { unitsOf, wholeOf } from './subject';

const seed = seedDocument();
const units = unitsOf(seed);
const on = (basis: Partial<Basis>) => units.map((unit) => amountsOf(unit, { ...USUAL_BASIS, ...basis }, 'all'));
const usual = on({});
/** 万元, or the state of what is not there. */
const shown = (compared: ComparedAmount) => {
  const amount = amountIn(compared);
  return amount ? amount.fen / 1e6 : compared.state;
};
const row = (measure: AmountMeasure, of: readonly SubjectAmounts[] = usual) => of.map((amounts) => shown(amounts[measure]));

describe('the three units of the seed', () => {
  it.each<[AmountMeasure, (number | string)[]]>([
    ['total', [6564.39, 318.34, 10626.82]],
    ['income', [6564.39, 318.34, 10626.82]],
    ['basic', [2078.51, 310.34, 2345.17]],
    ['project', [4485.88, 8, 8281.65]],
    ['generalPublicBudget', [5634.38, 310.34, 10516.04]],
    ['governmentFund', [800, 'blank', 'blank']],
    ['otherIncome', [30.95, 8, 37.7]],
    ['carryOver', [99.05, 'blank', 73.08]],
    ['threePublic', [5.7, 0.15, 7]],
    ['reception', [5.7, 0.15, 7]],
    ['overseas', ['blank', 'blank', 'blank']],
    ['personnel', ['notDivided', 'notDivided', 'notDivided']],
    ['operating', ['notDivided', 'notDivided', 'notDivided']],
    ['largestProject', [1304, 8, 6755.04]],
  ])('have %s %j', (measure, expected) => {
    expect(row(measure)).toEqual(expected);
  });

  it('have projects and what they add up to', () => {
    const lists = units.map((unit) => projectList(unit)!);
    expect(lists.map(({ projects }) => projects.length)).toEqual([12, 1, 6]);
    const spread = lists.map(concentrationOf);
    expect(spread.map(({ largest }) => Number((100 * largest!.share.ratio).toFixed(1)))).toEqual([29.1, 100, 81.6]);
    expect(spread.map(({ herfindahl }) => herfindahl!.toFixed(3))).toEqual(['0.176', '1.000', '0.680']);
  });

  it('have indicators', () => {
    expect(units.map(indicatorCounts)).toMatchObject([
      { all: { value: 111 }, quantified: { value: 111 - 32 } },
      { all: { value: 6 }, quantified: { value: 4 } },
      { all: { value: 46 }, quantified: { value: 46 - 16 } },
    ]);
  });

  it('derive 基本支出 with a formula over what is printed', () => {
    const basic = amountIn(usual[1]!.basic);
    expect(basic).toMatchObject({
      kind: 'derived',
      operation: 'difference',
      operands: [{ kind: 'printed', fen: 318.34e6, document: seed.id }, { kind: 'printed', fen: 8e6, document: seed.id }],
    });
  });

  it('without 上年结转 are what is printed as 本年收入, and of what is not divided that way it is said', () => {
    const aligned = on({ carryOver: 'without' });
    expect(row('total', aligned)).toEqual([6465.33, 318.34, 10553.74]);
    expect(aligned.map(({ project }) => project)).toMatchObject([{ state: 'notDivided', by: 'origin' }, { state: 'amount' }, { state: 'notDivided', by: 'origin' }]);
  });

  it('of 财政拨款 alone have its budgets and what is carried over of them', () => {
    const fiscal = on({ money: 'fiscal' });
    expect(row('total', fiscal)).toEqual([6533.43, 310.34, 10589.12]);
    expect(row('otherIncome', fiscal)).toEqual(['outside', 'outside', 'outside']);
    const projects = row('project', fiscal);
    expect(projects).toEqual([4454.93, 'blank', 8243.95]);
    expect(row('basic', fiscal)).toEqual([2078.5, 310.34, 2345.17]);
    expect(row('total', on({ money: 'fiscal', carryOver: 'without' }))).toEqual([6434.38, 310.34, 10516.04]);
  });
});

it('the whole of the seed as a column', () => {
  const whole = wholeOf(seed);
  const amounts = amountsOf(whole, USUAL_BASIS, 'all');
  const of = (measure: AmountMeasure) => shown(amounts[measure]);
  expect((['total', 'income', 'basic', 'project', 'personnel', 'operating', 'carryOver', 'fiscal', 'threePublic'] as const).map(of)).toEqual([
    17509.54, 17509.54, 4734.02, 12775.53, 4052.24, 681.78, 172.14, 17260.76, 12.85,
  ]);
  const fiscal = amountsOf(whole, { money: 'fiscal', carryOver: 'with' }, 'all');
  expect(shown(fiscal.total)).toBe(17432.9);
});
