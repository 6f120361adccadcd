import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../../tests/support/seed-document';
import { leavesOf } from './amount-leaves';
import { amountIn } from './compared-amount';
import { ratioIn } from './compared-share';
import { compare } from './comparison';
import type { ShareMeasure } from './measures';
import { reconcileUnits } from './reconciliation';
import { parseSubjectKey, resolveSubjects, subjectKey, unitsOf, wholeOf } from './subject';

const seed = seedDocument();
const three = compare(unitsOf(seed));
const percent = (measure: ShareMeasure) => three.columns.map(({ shares }) => ratioIn(shares[measure])).map((ratio) => (ratio === null ? null : Number((100 * ratio).toFixed(1))));

describe('the three units of the seed side by side', () => {
  it('are of one scope', () => {
    expect(three.axis).toBe('units');
    expect(three.mismatches).toEqual([]);
    expect(three.columns.map(({ scope }) => scope.carryOver)).toEqual(['included', 'none', 'included']);
  });

  it.each<[ShareMeasure, (number | null)[]]>([
    ['projectOfTotal', [68.3, 2.5, 77.9]],
    ['largestOfProject', [29.1, 100, 81.6]],
    ['qualitativeOfIndicators', [28.8, 33.3, 34.8]],
    ['otherIncomeOfTotal', [0.5, 2.5, 0.4]],
    ['carryOverOfTotal', [1.5, null, 0.7]],
    ['personnelOfBasic', [null, null, null]],
  ])('have shares: %s %j', (measure, expected) => {
    expect(percent(measure)).toEqual(expected);
  });

  it('rank their differences in points apart from those in money', () => {
    const points = three.differences.shares.map(({ measure, points: difference }) => [measure, Number(difference.toFixed(1))]);
    expect(points.slice(0, 2)).toEqual([
      ['projectOfTotal', 75.4],
      ['basicOfTotal', 75.4],
    ]);
    const mirrored = three.differences.shares.flatMap(({ measure, mirrors }) => (mirrors ? [[measure, mirrors]] : []));
    expect(mirrored).toEqual([['basicOfTotal', 'projectOfTotal'], ['quantifiedOfIndicators', 'qualitativeOfIndicators']]);
    expect(points).toContainEqual(['largestOfProject', 70.9]);
    expect(points).toContainEqual(['qualitativeOfIndicators', 6]);
    expect(points).toContainEqual(['otherIncomeOfTotal', 2.2]);
    expect(points).toContainEqual(['carryOverOfTotal', 0.8]);
    const [first] = three.differences.amounts;
    expect(first).toMatchObject({ measure: 'total', from: 1, to: 2, difference: { fen: 10308.48e6, kind: 'derived' }, doubts: [] });
    expect(first!.ranked.map(({ column }) => column)).toEqual([2, 0, 1]);
    expect(three.differences.amounts.find(({ measure }) => measure === 'income')).toMatchObject({ repeats: 'total' });
    expect(three.differences.counts).toMatchObject([
      { measure: 'indicators', from: 1, to: 0, difference: 105 },
      { measure: 'projects', from: 1, to: 0, difference: 11, ratio: 12 },
    ]);
  });

  it('tell a blank cell in words, and what only one of them has', () => {
    const carried = three.differences.amounts.find(({ measure }) => measure === 'carryOver')!;
    expect(carried.absent).toMatchObject([{ column: 1, cell: { state: 'blank' } }]);
    const fund = three.differences.incomparable.find(({ measure }) => measure === 'governmentFund')!;
    expect(fund.cells.map(({ state }) => state)).toEqual(['amount', 'blank', 'blank']);
    expect(three.differences.incomparable.find(({ measure }) => measure === 'personnel')?.cells).toEqual(Array(3).fill({ state: 'notDivided', by: 'unit' }));
  });

  it('have no structure by unit, and no head count', () => {
    expect(three.structures.map(({ columns, rows }) => [columns.map(({ state }) => state), rows])).toEqual(
      Array(2).fill([['notDivided', 'notDivided', 'notDivided'], []]),
    );
    expect(three.perHead).toEqual({ isOffered: false, why: 'notPrinted', columns: [0, 1, 2] });
  });
});

it('the units of the seed add up to the department, up to tails', () => {
  const found = new Map(reconcileUnits(seed).map((one) => [one.measure, one]));
  const told = (['total', 'basic', 'project', 'generalPublicBudget', 'otherIncome', 'carryOver', 'threePublic'] as const).map((measure) => {
    const one = found.get(measure)!;
    return [measure, one.sum.fen / 1e6, one.whole.fen / 1e6, one.verdict];
  });
  expect(told).toEqual([
    ['total', 17509.55, 17509.54, 'tail'],
    ['basic', 4734.02, 4734.02, 'none'],
    ['project', 12775.53, 12775.53, 'none'],
    ['generalPublicBudget', 16460.76, 16460.76, 'none'],
    ['otherIncome', 76.65, 76.65, 'none'],
    ['carryOver', 172.13, 172.14, 'tail'],
    ['threePublic', 12.85, 12.85, 'none'],
  ]);
  expect([...found.values()].every(({ verdict }) => verdict !== 'beyond')).toBe(true);
  for (const basis of [{ money: 'fiscal', carryOver: 'with' }, { money: 'fiscal', carryOver: 'without' }, { money: 'all', carryOver: 'without' }] as const) {
    expect(reconcileUnits(seed, basis).filter(({ verdict }) => verdict === 'beyond')).toEqual([]);
  }
});

describe('a unit beside its department', () => {
  const both = compare([wholeOf(seed), unitsOf(seed)[2]!]);

  it('is another level, for which the department’s own unit would do', () => {
    expect(both.mismatches.map(({ dimension, values, remedy }) => [dimension, values, remedy.kind])).toEqual([['level', ['department', 'unit'], 'subjects']]);
    expect(both.mismatches[0]?.remedy).toMatchObject({ keys: [subjectKey(unitsOf(seed)[0]!), subjectKey(unitsOf(seed)[2]!)] });
    expect(both.differences.amounts.every(({ doubts }) => doubts.includes('level'))).toBe(true);
    expect(both.differences.shares.every(({ doubts }) => doubts.length === 0)).toBe(true);
  });

  it('has its structure alone', () => {
    const [byFunction, byEconomic] = both.structures;
    expect(byFunction!.columns.map(({ state }) => state)).toEqual(['printed', 'notDivided']);
    expect(byFunction!.rows.map(({ key, cells }) => [key, cells.map(({ amount }) => amount?.state ?? null)])[0]).toEqual(['208', ['amount', null]]);
    expect(byEconomic!.rows.map(({ key, cells }) => [key, Number((100 * cells[0]!.share!.ratio).toFixed(1))])).toEqual([['301', 78.1], ['302', 14.4], ['303', 7.5]]);
    expect(both.columns.map(({ shares }) => ratioIn(shares.personnelOfBasic)?.toFixed(3))).toEqual(['0.856', undefined]);
  });
});

describe('the columns of an address', () => {
  it('are read by key, with other prints of a name and refusals', () => {
    const [bureau, centre] = unitsOf(seed);
    const alias = seed.units[1]!.aliases[0]!;
    const found = resolveSubjects([bureau!.key, `${seed.id}~${alias}`, centre!.key, 'x y', 'other-2024', `${seed.id}~没有`, seed.id], [seed]);
    expect(found.subjects.map(({ key }) => key)).toEqual([bureau!.key, centre!.key, seed.id]);
    expect(found.refused.map(({ why }) => why)).toEqual(['twice', 'malformed', 'noDocument', 'noUnit']);
    expect(parseSubjectKey(centre!.key)).toEqual({ document: seed.id, unit: seed.units[1]!.name });
    expect(parseSubjectKey(`${seed.id}~`)).toBeNull();
  });

  it('hold four at most', () => {
    const copies = [1, 2, 3, 4, 5].map((number) => ({ ...seed, id: `copy-${number}` }));
    const found = resolveSubjects(copies.map(({ id }) => id), copies);
    expect([found.subjects.length, found.refused]).toEqual([4, [{ key: 'copy-5', why: 'tooMany' }]]);
  });
});

it('every figure of a comparison says which document it stands in', () => {
  const { columns, differences, structures } = compare([wholeOf(seed), ...unitsOf(seed)]);
  const leaves = [
    ...columns.flatMap(({ amounts }) => Object.values(amounts).flatMap((compared) => amountIn(compared) ?? [])),
    ...columns.flatMap(({ shares }) => Object.values(shares).flatMap((share) => (share.state === 'money' ? [share.share.part, share.share.whole] : []))),
    ...columns.flatMap(({ projects }) => (projects ?? []).flatMap(({ amount }) => amount ?? [])),
    ...differences.amounts.map(({ difference }) => difference),
    ...structures.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ share }) => (share ? [share.part, share.whole] : [])))),
  ].flatMap(leavesOf);
  expect(leaves.length).toBeGreaterThan(100);
  expect(new Set(leaves.map(({ document }) => document))).toEqual(new Set([seed.id]));
});
