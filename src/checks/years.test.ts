import { describe, expect, it } from 'vitest';
import { generateBudget } from '../../tests/generator/generate-budget';
import { printWithProse, sheetsOf } from '../../tests/generator/print-budget';
import type { NarrativeFacts } from '../../tests/generator/prose/facts';
import { importText } from '../../tests/properties/import-bytes';
import { findingsOf, outcomeOf } from '../../tests/support/outcomes';
import { seedDocument } from '../../tests/support/seed-document';
import type { BudgetDocument } from '@/model/document';

const seed = seedDocument();
/** 0.01 万元. */
const STEP = 10_000;

/** One department in two years: what the later document says of the year before is what the earlier one prints. */
const region = '云汀市';
const before = { ...generateBudget(9, { fiscalYear: 2023, region, units: 2, classes: 4 }), carriedOut: [] };
const now = { ...generateBudget(10, { fiscalYear: 2024, region, units: 2, classes: 4 }), carriedOut: [], department: before.department };
const earlier: BudgetDocument = { ...importText(printWithProse(before, sheetsOf(before, 'twelve'), 'zj', { truthful: true }).text), id: 'before' };

function later(revise: (facts: NarrativeFacts) => void = () => undefined): BudgetDocument {
  return { ...importText(printWithProse(now, sheetsOf(now, 'twelve'), 'zj', { previous: before, revise }).text), id: 'now' };
}

describe('Y-03, against the document of the year before', () => {
  const off = (steps: number) => {
    const document = later(({ expenditure }) => void (expenditure.change!.fen += steps * STEP));
    return findingsOf('Y-03', document, [earlier]).filter(({ id }) => id.endsWith('.spending'));
  };

  it('holds for every scope that both print, and compares several', () => {
    expect(findingsOf('Y-03', later(), [earlier])).toEqual([]);
    expect(outcomeOf('Y-03', later(), [seed, earlier])).toMatchObject({ applies: true });
  });

  it('breaks where this year less the change is another figure; within rounding it is a tail', () => {
    expect(off(0)).toEqual([]);
    expect(off(1)).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    const [found] = off(100);
    expect(found).toMatchObject({ kind: 'difference', severity: 'error', expected: { document: 'before' } });
    expect(Math.abs(found!.differenceFen)).toBe(100 * STEP);
  });

  it('has places and sentences of this document alone', () => {
    const [found] = off(100);
    expect(found!.claims.length).toBeGreaterThan(0);
    for (const { table } of found!.places) expect(later().tables.some(({ number }) => number === table)).toBe(true);
    expect(found!.places.length).toBeLessThan(2);
  });

  it('does not apply without that document: another year, another department, another place', () => {
    const missing = { applies: false, reason: 'documentMissing', roles: [] };
    expect(outcomeOf('Y-03', later())).toEqual(missing);
    expect(outcomeOf('Y-03', later(), [{ ...earlier, fiscalYear: 2022 }])).toEqual(missing);
    expect(outcomeOf('Y-03', later(), [{ ...earlier, department: '云汀市灯塔管理局' }])).toEqual(missing);
    expect(outcomeOf('Y-03', later(), [{ ...earlier, region: '霁川市' }])).toEqual(missing);
  });

  it('is silent where the base is no budget: 执行数 is what the other document does not print', () => {
    const document = later();
    const executed = { ...document, claims: document.claims.map((claim) => (claim.base === null ? claim : { ...claim, base: '上年执行数' })) };
    expect(outcomeOf('Y-03', executed, [earlier])).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('Y-07, the change of the sources', () => {
  it('shows what no fund explains, of both its operands', () => {
    expect(findingsOf('Y-07', seed)).toMatchObject([{ kind: 'remainder', severity: 'info', expected: { kind: 'derived' }, differenceFen: -1_431_570_000 }]);
  });

  it('holds where the funds are all of it; a tail within the rounding of changes', () => {
    const income = seed.claims.findIndex(({ kind }) => kind === 'change');
    const general = seed.claims.findIndex(({ kind, fen }) => kind === 'change' && fen === 178_830_000);
    const saying = (fen: number) => ({ ...seed, claims: seed.claims.map((claim, index) => (index === income ? { ...claim, fen, direction: 'increase' as const } : claim)) });
    expect(seed.claims[general]!.direction).toBe('decrease');
    const whole = 800_000_000 - 178_830_000;
    expect(findingsOf('Y-07', saying(whole))).toEqual([]);
    // Three changes, each the difference of two printed figures.
    expect(findingsOf('Y-07', saying(whole + 3 * STEP))).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(findingsOf('Y-07', saying(whole + 4 * STEP))).toMatchObject([{ kind: 'remainder', severity: 'info' }]);
  });

  it('does not apply where no source states a change', () => {
    expect(outcomeOf('Y-07', { ...seed, claims: [], reasons: [] })).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('Y-09, the two sides', () => {
  const apart = (fen: number): BudgetDocument => ({
    ...seed,
    claims: seed.claims.map((claim) => (claim.kind === 'change' && claim.fen === 669_710_000 ? { ...claim, direction: 'increase' as const, fen } : claim)),
  });

  it('holds where both fall, and warns where they move apart', () => {
    expect(findingsOf('Y-09', seed)).toEqual([]);
    expect(findingsOf('Y-09', apart(669_710_000))).toMatchObject([{ kind: 'oppositeSides', severity: 'warning', printed: { fen: -810_400_000 }, expected: { fen: 669_710_000 } }]);
  });

  it('takes carry-over for the reason, up to its amount and the rounding of both changes: 172.14 is carried over', () => {
    const income = (fen: number) => ({ ...apart(100_000_000), claims: apart(100_000_000).claims.map((claim) => (claim.fen === 810_400_000 ? { ...claim, fen } : claim)) });
    expect(findingsOf('Y-09', income(72_140_000 + 3 * STEP))).toEqual([]);
    expect(findingsOf('Y-09', income(72_140_000 + 4 * STEP))).toHaveLength(1);
  });

  it('does not apply where a side states no change', () => {
    expect(outcomeOf('Y-09', { ...seed, claims: [], reasons: [] })).toMatchObject({ applies: false });
  });
});
