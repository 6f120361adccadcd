import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '@/model/document';
import { totalOf, type BudgetModel, type Entry } from '../../../tests/generator/budget-model';
import { generateBudget } from '../../../tests/generator/generate-budget';
import { incomeOf, isFiscal } from '../../../tests/generator/income';
import { printNine, printTwelve } from '../../../tests/generator/print-budget';
import { anyBudget } from '../../../tests/properties/budget-arbitrary';
import { importText } from '../../../tests/properties/import-bytes';
import { patience, runs } from '../../../tests/properties/runs';
import { amountsOf } from './amounts-of';
import { amountIn, type ComparedAmount } from './compared-amount';
import { columnOf } from './compared-column';
import { compare } from './comparison';
import { FISCAL_SOURCES, USUAL_BASIS } from './measures';
import { reconcileUnits } from './reconciliation';
import { unitsOf, wholeOf } from './subject';

/** Half of the last digit: of 0.01 万元 in the twelve tables, of 0.01 元 in the nine. */
const HALF = { twelve: 5_000, nine: 100 };
const imported = (text: string, id: string): BudgetDocument => ({ ...importText(text), id });
const isNear = (compared: ComparedAmount, exact: number | null, within: number) => {
  const fen = amountIn(compared)?.fen ?? null;
  return fen === null ? (exact ?? 0) === 0 : Math.abs(fen - (exact ?? 0)) <= within;
};
const ofUnit = (model: BudgetModel, unit: string) => model.entries.filter((entry) => entry.unit === unit);
const spent = (entries: readonly Entry[], takes: (entry: Entry) => boolean) => totalOf(entries.filter(takes));
/** Nothing but 基本 and 项目 is spent, and all that comes in. */
const isClean = (model: BudgetModel) => model.carriedOut.length === 0 && model.entries.every(({ purpose }) => purpose !== 'operatingBusiness') && model.projects.length > 0;

describe('the units of a generated budget of twelve tables', patience, () => {
  it('have the amounts of the ledger', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = imported(printTwelve(model), 'twelve');
        for (const subject of unitsOf(document)) {
          const name = subject.unit ?? '';
          const own = ofUnit(model, name);
          const { amounts, counts, concentration } = columnOf(subject, USUAL_BASIS, 'all');
          const projects = [...new Set(own.flatMap(({ project }) => project ?? []))];
          const half = HALF.twelve;
          const income = incomeOf(model).filter(({ unit }) => unit === name);
          expect(isNear(amounts.total, totalOf(income), half)).toBe(true);
          expect(isNear(amounts.project, spent(own, ({ purpose }) => purpose === 'project'), half * Math.max(1, projects.length))).toBe(true);
          expect(isNear(amounts.carryOver, totalOf(income.filter(({ origin }) => origin === 'carryOver')), half)).toBe(true);
          for (const source of FISCAL_SOURCES) {
            expect(isNear(amounts[source], totalOf(income.filter((one) => one.origin === 'currentYear' && one.source === source)), half)).toBe(true);
          }
          // Of an only unit the document prints 基本支出 itself, whatever else it spends on.
          if (isClean(model) || subject.isSole) expect(isNear(amounts.basic, spent(own, ({ purpose }) => purpose === 'basic'), half * (projects.length + 2))).toBe(true);
          else expect(['doubtful', 'notPrinted']).toContain(amounts.basic.state);
          // A narrative may say that there are 0 of them.
          if (model.projects.length > 0) expect(counts.projects).toEqual({ state: 'counted', value: projects.length });
          else expect(counts.projects.state).not.toBe('counted');
          const costs = projects.map((project) => totalOf(own.filter((entry) => entry.project === project)) ?? 0);
          const whole = costs.reduce((sum, cost) => sum + cost, 0);
          if (whole > 1e8) {
            expect(concentration?.herfindahl).toBeCloseTo(costs.reduce((sum, cost) => sum + (cost / whole) ** 2, 0), 2);
            expect(concentration?.largest?.share.ratio).toBeCloseTo(Math.max(...costs) / whole, 2);
          }
        }
      }),
      runs(20),
    );
  });

  it('add up to the department up to tails, on every basis that all of them have', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = imported(printTwelve(model), 'twelve');
        const income = reconcileUnits(document).filter(({ measure }) => measure !== 'total' && measure !== 'basic');
        expect(income.filter(({ verdict }) => verdict === 'beyond').map(({ measure }) => measure)).toEqual([]);
        // With 年终结转 units print what they receive, the department what it spends: that is told as a scope.
        const totals = reconcileUnits(document).filter(({ measure }) => measure === 'total');
        const carriedOut = totalOf(model.carriedOut) ?? 0;
        if (carriedOut === 0) expect(totals.map(({ verdict }) => verdict)).not.toContain('beyond');
        // A tail is no 年终结转.
        else if (carriedOut > 4 * HALF.twelve) expect(compare(unitsOf(document)).columns.every(({ scope }) => scope.total === 'income')).toBe(unitsOf(document).length > 0);
      }),
      runs(20),
    );
  });

  it('of forty units are forty columns to choose from', () => {
    const model = generateBudget(5, { units: 40, classes: 4 });
    const document = imported(printTwelve(model), 'forty');
    const units = unitsOf(document);
    expect(units.map(({ unit }) => unit).sort()).toEqual([...model.units].sort());
    expect(new Set(units.map(({ key }) => key)).size).toBe(40);
    const four = compare(units.slice(0, 4));
    expect(four.columns).toHaveLength(4);
    expect(four.differences.amounts[0]?.ranked).toHaveLength(4);
    expect(reconcileUnits(document).find(({ measure }) => measure === 'generalPublicBudget')?.verdict).not.toBe('beyond');
  });

  it('of an only unit have the structure of the document', () => {
    const document = imported(printTwelve(generateBudget(3, { units: 1, classes: 3 })), 'sole');
    const [unit] = unitsOf(document);
    const { structures, columns } = compare([unit!, wholeOf(document)]);
    expect(structures[0]?.columns.map(({ state }) => state)).toEqual(['printed', 'printed']);
    expect(structures[0]?.rows.every(({ standing, nodes }) => standing === 'kept' && nodes.every((node) => node !== null))).toBe(true);
    expect(columns.map(({ scope }) => scope.level)).toEqual(['sole', 'sole']);
  });
});

describe('a generated budget of nine tables', patience, () => {
  it('has no units, and of the whole what the ledger has', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = imported(printNine(model), 'nine');
        expect(unitsOf(document)).toEqual([]);
        expect(reconcileUnits(document)).toEqual([]);
        const { amounts, scope, counts, indicators } = columnOf(wholeOf(document), USUAL_BASIS, 'generalPublic');
        const { nine } = HALF;
        expect(scope).toMatchObject({ layout: 'nine', amountUnit: '元', money: 'all' });
        expect(isNear(amounts.total, totalOf(model.entries), nine)).toBe(true);
        expect(isNear(amounts.basic, spent(model.entries, ({ purpose }) => purpose === 'basic'), nine)).toBe(true);
        expect(isNear(amounts.project, spent(model.entries, ({ purpose }) => purpose === 'project'), nine)).toBe(true);
        const isOf = (part: string) => (entry: Entry) => entry.part === part && entry.source === 'generalPublicBudget';
        expect(isNear(amounts.personnel, spent(model.entries, isOf('personnel')), nine)).toBe(true);
        expect(isNear(amounts.operating, spent(model.entries, isOf('operating')), nine)).toBe(true);
        expect(indicators.all.state).toBe('notPrinted');
        expect(['told', 'notPrinted']).toContain(counts.projects.state);
        const fiscal = amountsOf(wholeOf(document), { money: 'fiscal', carryOver: 'with' }, 'generalPublic');
        if (model.carriedOut.every((rest) => !isFiscal(rest))) expect(isNear(fiscal.total, spent(model.entries, isFiscal), nine)).toBe(true);
      }),
      runs(20),
    );
  });
});

describe('one ledger in both layouts', patience, () => {
  it('differs in layout and unit alone, and no difference is larger than the coarser print hides', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const both = compare([wholeOf(imported(printTwelve(model), 'twelve')), wholeOf(imported(printNine(model), 'nine'))]);
        const dimensions = both.mismatches.map(({ dimension }) => dimension);
        expect(dimensions).toContain('amountUnit');
        expect(dimensions).toContain('layout');
        expect(dimensions.filter((dimension) => !['amountUnit', 'layout', 'carryOver', 'level'].includes(dimension))).toEqual([]);
        const total = both.differences.amounts.find(({ measure }) => measure === 'total');
        expect(total?.isSame).toBe(true);
        expect(both.mismatches.find(({ dimension }) => dimension === 'amountUnit')?.remedy).toEqual({ kind: 'converted', hidden: HALF.twelve });
        for (const { standing, nodes } of both.structures[0]?.rows ?? []) {
          const [one, other] = nodes.map((node) => node?.amount?.fen ?? 0);
          expect(standing).toBe('kept');
          expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThanOrEqual(HALF.twelve);
        }
        if (both.columns.every(({ amounts }) => 'amount' in amounts.personnel)) expect(both.partsOf).toBe('generalPublic');
        // The nine tables speak of 上年结转 only beside 年终结转, and then leave it blank.
        // Less than half of 0.01 万元 is printed as 0.00: then nothing is in the total.
        const isCarried = (totalOf(model.entries.filter(({ origin }) => origin === 'carryOver')) ?? 0) >= HALF.twelve;
        expect(dimensions.includes('carryOver')).toBe(isCarried && model.carriedOut.length === 0);
      }),
      runs(15),
    );
  });
});
