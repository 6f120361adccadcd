import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOf, type Entry } from '../../../tests/generator/budget-model';
import { generateBudget } from '../../../tests/generator/generate-budget';
import { isFiscal } from '../../../tests/generator/income';
import { printNine, printTwelve } from '../../../tests/generator/print-budget';
import { anyBudget } from '../../../tests/properties/budget-arbitrary';
import { importText } from '../../../tests/properties/import-bytes';
import { patience, runs } from '../../../tests/properties/runs';
import { aBudget } from '../../../tests/support/a-budget';
import type { AccountNode, AccountTree } from '../account-tree';
import { CUTS, MEASURES, SCOPES, type CutChoice } from '../cut';
import { basicDoubt } from './basic-of-units';
import { coverageOf } from './coverage';
import { cutOffers, reasonOfChoice } from './cut-offers';
import { cutTree } from './cut-tree';

const USUAL: CutChoice = { by: 'function', scope: 'all', measure: 'total' };
const every = CUTS.flatMap((by) => SCOPES.flatMap((scope) => MEASURES.map((measure) => ({ by, scope, measure }))));

function nodesOf(tree: AccountTree | null): AccountNode[] {
  const below = (node: AccountNode): AccountNode[] => [node, ...node.children.flatMap(below)];
  return tree ? below(tree.root) : [];
}

/** What is printed in 万元 with two decimals, in 元 with two, is within half of the last digit of the ledger. */
function nearly(fen: number | null | undefined, exact: number | null, half: number): boolean {
  return fen === null || fen === undefined ? exact === null || exact === 0 : Math.abs(fen - (exact ?? 0)) <= half;
}

const spent = (entries: readonly Entry[], takes: (entry: Entry) => boolean) => totalOf(entries.filter(takes));

describe('the cuts of a generated budget', patience, () => {
  it('have unique keys, sorted children, and in every node a printed amount or a formula', () => {
    fc.assert(
      fc.property(anyBudget(), fc.constantFrom(printTwelve, printNine), (model, print) => {
        const document = importText(print(model));
        for (const choice of every) {
          const nodes = nodesOf(cutTree(document, choice));
          expect(new Set(nodes.map(({ code }) => code)).size).toBe(nodes.length);
          for (const { amount, children, name } of nodes.slice(1)) {
            expect(name).not.toBe('');
            if (amount?.kind === 'derived') expect(amount.operands.length).toBeGreaterThan(0);
            const fens = children.map((child) => child.amount?.fen ?? -Infinity);
            expect(fens).toEqual([...fens].sort((one, other) => other - one));
          }
          const offers = cutOffers(document, choice);
          for (const { available, reason } of [...offers.cuts, ...offers.scopes, ...offers.measures]) expect(available).toBe(reason === null);
          const root = cutTree(document, choice)?.root.amount;
          expect(reasonOfChoice(document, choice) === null).toBe(root !== undefined && root !== null && root.fen !== 0);
        }
      }),
      runs(12),
    );
  });

  it('in twelve tables say what the ledger holds, by unit, project and source', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = importText(printTwelve(model));
        const { entries } = model;
        const half = 5_000;
        const units = cutTree(document, { ...USUAL, by: 'unit' });
        const isClean = model.carriedOut.length === 0 && entries.every(({ purpose }) => purpose !== 'operatingBusiness') && entries.some(({ purpose }) => purpose === 'project');
        expect(basicDoubt(document) === null).toBe(isClean);
        for (const unit of units?.root.children ?? []) {
          expect(nearly(unit.amount?.fen, totalOf([...entries, ...model.carriedOut].filter((entry) => entry.unit === unit.code)), half)).toBe(true);
          for (const child of unit.children) {
            if (child.level === 'project') {
              expect(nearly(child.amount?.fen, spent(entries, (entry) => entry.unit === unit.code && entry.project === child.name), half)).toBe(true);
            } else if (isClean) {
              expect(child.name).toBe('基本支出');
              const basic = spent(entries, (entry) => entry.unit === unit.code && entry.purpose === 'basic');
              expect(nearly(child.amount?.fen, basic, half * unit.children.length)).toBe(true);
            } else expect(child.name).toBe('项目以外');
          }
        }
        const sources = cutTree(document, { ...USUAL, by: 'source' });
        for (const source of sources?.root.children ?? []) {
          const exact = totalOf(
            [...entries, ...model.carriedOut.map((rest) => ({ ...rest, origin: 'currentYear' as const }))].filter((income) =>
              source.code === 'carryOver' ? income.origin === 'carryOver' : income.origin === 'currentYear' && income.source === source.code,
            ),
          );
          expect(nearly(source.amount?.fen, exact, half)).toBe(true);
        }
        const economic = cutTree(document, { ...USUAL, by: 'economic' });
        const basic = spent(entries, ({ purpose, source }) => purpose === 'basic' && source === 'generalPublicBudget');
        expect(nearly(economic?.root.amount?.fen, basic, half)).toBe(true);
      }),
      runs(25),
    );
  });

  it('in nine tables have no units, 科目 below each source, and 人员经费 as a total only', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = importText(printNine(model));
        expect(cutTree(document, { ...USUAL, by: 'unit' })).toBeNull();
        expect(basicDoubt(document)).toBe('noUnits');
        const { cuts, measures } = cutOffers(document, USUAL);
        expect(cuts.find(({ value }) => value === 'unit')?.reason).toBe('noUnits');
        const hasBasic = model.entries.some(({ part, source }) => part === 'personnel' && source === 'generalPublicBudget');
        expect(measures.find(({ value }) => value === 'personnel')?.reason).toBe(hasBasic ? 'onlyTotal' : 'notPrinted');
        const sources = cutTree(document, { ...USUAL, by: 'source' });
        const fiscal = sources?.root.children.find(({ code }) => code === 'fiscal');
        expect(nearly(fiscal?.amount?.fen, spent(model.entries, isFiscal), 100)).toBe(true);
        expect(fiscal?.children.every(({ code, level }) => code.startsWith('fiscal/') && level === 'class') ?? true).toBe(true);
        const scoped = cutTree(document, { ...USUAL, scope: 'fiscal' });
        expect(nearly(scoped?.root.amount?.fen, spent(model.entries, isFiscal), 100)).toBe(true);
        expect(nodesOf(scoped).every(({ name }) => !/^[一二三四五六七八九十]+、/.test(name))).toBe(true);
      }),
      runs(25),
    );
  });

  it('of forty units have each of them once, with its own projects', () => {
    const model = generateBudget(5, { units: 40, classes: 4 });
    const document = importText(printTwelve(model));
    const units = cutTree(document, { ...USUAL, by: 'unit' })?.root.children ?? [];
    expect(units.map(({ code }) => code).sort()).toEqual([...model.units].sort());
    for (const { code, children } of units) {
      const own = model.projects.filter(({ unit }) => unit === code).map(({ name }) => name);
      expect(children.filter(({ level }) => level === 'project').map(({ name }) => name).sort()).toEqual(own.sort());
    }
    const sources = cutTree(document, { ...USUAL, by: 'source' })?.root.children ?? [];
    expect(sources.every(({ children }) => children.length === 40)).toBe(true);
  });

  it('of an only unit has no units below the sources', () => {
    const document = importText(printTwelve(generateBudget(3, { units: 1, classes: 3 })));
    expect(cutTree(document, { ...USUAL, by: 'source' })?.root.children.every(({ children }) => children.length === 0)).toBe(true);
    expect(cutTree(document, { ...USUAL, by: 'unit' })?.root.children).toHaveLength(1);
  });
});

describe('the cuts of a document with one table', () => {
  it('are the one it prints, and the others with a reason', () => {
    const document = aBudget().inTables('T1').withItem('208', '一、社会保障和就业支出', 5).withTotal(5, '支出总计').build();
    const tree = cutTree(document, USUAL);
    expect(tree?.root.children.map(({ name, inferred }) => [name, inferred])).toEqual([['社会保障和就业支出', true]]);
    const { cuts, scopes } = cutOffers(document, USUAL);
    expect(cuts.map(({ reason }) => reason)).toEqual([null, 'noTable', 'noUnits', 'noSources']);
    expect(scopes.slice(1).every(({ reason }) => reason === 'noTable')).toBe(true);
  });

  it('in whole 元 keep their unit, and cover all of what is spent', () => {
    const document = aBudget().inUnit('元').withColumns('total', 'basic', 'project').withTotal({ total: 30, basic: 10, project: 20 }).withItem('208', '社会保障', { total: 30, basic: 10, project: 20 }).build();
    const basic = cutTree(document, { ...USUAL, measure: 'basic' });
    expect(basic).toMatchObject({ unit: '元', decimals: 0, root: { amount: { kind: 'printed', fen: 1000 } } });
    expect(basic && coverageOf(document, basic)).toMatchObject({ ratio: 1 / 3, rest: { fen: 2000 } });
    expect(coverageOf({ ...document, tables: [], figures: [] }, basic!)).toBeNull();
  });
});
