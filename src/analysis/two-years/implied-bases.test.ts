import { describe, expect, test } from 'vitest';
import type { BudgetDocument } from '@/model/document';
import { exampleDocument } from '../../../tests/support/example-document';
import { aPrint } from '../../../tests/support/a-print';
import { impliedBases, type ImpliedBase } from './implied-bases';
import { twoYears } from './two-years';

const [NOW, BEFORE] = [exampleDocument(2022), exampleDocument(2021)];

/** The stated change of all income, 3,916.33 − 3,588.36 = 327.97, said otherwise. */
function income(change: Partial<BudgetDocument['claims'][number]>, before: BudgetDocument = BEFORE): ImpliedBase {
  const claims = NOW.claims.map((claim) => (claim.kind === 'change' && claim.fen === 327.97e6 ? { ...claim, ...change } : claim));
  const found = impliedBases({ ...NOW, claims }, before).find(({ kind }) => kind === 'income');
  if (!found) throw new Error('no change of income is stated');
  return found;
}

describe('an implied base against what the year before printed', () => {
  test('agrees to the fen, within rounding, or differs: only 预算数 against 预算数', () => {
    expect(income({})).toMatchObject({ nature: 'budget', verdict: 'agrees', difference: { fen: 0 } });
    expect(income({ fen: 327.98e6 })).toMatchObject({ verdict: 'tail', difference: { fen: 10_000 } });
    expect(income({ fen: 337.97e6 })).toMatchObject({ verdict: 'differs', implied: { fen: 3578.36e6 }, difference: { fen: 10e6 } });
  });

  test.each([
    ['上年执行数', 'outturn'],
    ['上年预算执行数', 'outturn'],
    ['2021年决算数', 'outturn'],
    ['上年实际完成数', 'outturn'],
    ['上年调整预算数', 'adjusted'],
    ['2020年预算数', 'otherYear'],
    ['上年', 'unnamed'],
    [null, 'unnamed'],
  ] as const)('is no agreement where the base is %s, even with the same amount', (base, nature) => {
    expect(income({ base })).toMatchObject({ nature, verdict: 'otherKind', difference: { fen: 0 } });
  });

  test('is of another kind where last year is final accounts', () => {
    expect(income({}, { ...BEFORE, kind: 'finalAccount' })).toMatchObject({ nature: 'budget', verdict: 'otherKind' });
  });

  test('has nothing to be held against where last year prints and states none', () => {
    const bare = { ...BEFORE, figures: BEFORE.figures.filter(({ role }) => role !== 'T1' && role !== 'T2'), claims: [] };
    expect(income({}, bare)).toMatchObject({ printed: null, difference: null, verdict: 'notPrinted' });
  });

  test('names whose document each operand stands in', () => {
    expect(income({}).difference!.operands).toMatchObject([{ document: BEFORE.id }, { kind: 'derived', fen: 3588.36e6 }]);
  });
});

test('a document without a narrative implies nothing', () => {
  expect(impliedBases({ ...NOW, claims: [], reasons: [], paragraphs: [], sections: [] }, BEFORE)).toEqual([]);
});

describe.each([3, 5, 8, 13])('one budget printed in twelve tables and in nine (%i)', (seed) => {
  const now = aPrint('twelve', 'zj', seed, { fiscalYear: 2024 });
  const before = { ...aPrint('nine', 'sh', seed, { fiscalYear: 2023 }), id: 'the-same-in-nine' };

  test('has no changes by 科目, whatever the unit, and cannot be compared by project', () => {
    const found = twoYears(now, before, { by: 'account', level: 'subitem', scope: 'all' });
    if ('missing' in found) throw new Error('not printed');
    expect(found.counts).toMatchObject({ new: 0, gone: 0, recoded: 0 });
    expect(found.rows.map(({ movement }) => movement)).toEqual(found.rows.map(() => 'same'));
    expect(found.rest!.verdict).not.toBe('beyond');
    expect(twoYears(now, before, { by: 'project', level: 'class', scope: 'all' })).toEqual({ missing: [2023] });
  });
});
