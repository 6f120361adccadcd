import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetModel } from '../../../tests/generator/budget-model';
import { generateBudget } from '../../../tests/generator/generate-budget';
import { LAYOUTS, printNine, printTwelve } from '../../../tests/generator/print-budget';
import { printVariant } from '../../../tests/generator/variants';
import { anyBudget } from '../../../tests/properties/budget-arbitrary';
import { importText, mustImport } from '../../../tests/properties/import-bytes';
import { patience, runs } from '../../../tests/properties/runs';
import { sidesOf } from './flow-balance';
import { FLOW_LAYERS, type FlowGraph, type MoneyFlow } from './flow-graph';
import { FlowTolerance } from './flow-tolerance';
import { MOST_SHOWN } from './gather';
import { moneyFlow } from './money-flow';

const PRINT = { twelve: printTwelve, nine: printNine } as const;
const flowOf = (text: string): MoneyFlow => moneyFlow(importText(text))!;
const keysOf = (graph: FlowGraph, layer: string) => graph.nodes.flatMap((node) => (node.layer === layer ? [node.key] : []));
const sum = (amounts: readonly { amount: { fen: number } }[]) => amounts.reduce((total, { amount }) => total + amount.fen, 0);

/** Every node is closed by its links, its residuals and its tails, to the fen; every link leads rightwards. */
function expectConserved(graph: FlowGraph): void {
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]));
  expect(byKey.size).toBe(graph.nodes.length);
  for (const { from, to, amount } of graph.links) {
    expect(amount.fen).toBeGreaterThan(0);
    expect(Number.isSafeInteger(amount.fen)).toBe(true);
    const [left, right] = [byKey.get(from)!, byKey.get(to)!];
    expect(FLOW_LAYERS.indexOf(left.layer)).toBeLessThan(FLOW_LAYERS.indexOf(right.layer));
  }
  for (const { amount } of graph.residuals) expect(amount.fen).toBeGreaterThan(0);
}

function expectClosed(graph: FlowGraph): void {
  const layers = FLOW_LAYERS.filter((layer) => graph.nodes.some((node) => node.layer === layer));
  for (const node of graph.nodes) {
    const { left, right } = sidesOf(graph, node.key);
    const tail = (side: 'in' | 'out') => graph.tails.find((other) => other.node === node.key && other.side === side)?.difference.fen ?? 0;
    const isFirst = node.layer === layers[0];
    const isLast = !graph.links.some(({ from }) => from === node.key) && !graph.residuals.some((other) => other.node === node.key && other.direction === 'leaves');
    if (!isFirst && !isLast) expect([node.key, left + tail('in')]).toEqual([node.key, right + tail('out')]);
    if (isFirst) expect(right + tail('out')).toBe(node.amount.fen + sum(graph.residuals.filter((other) => other.node === node.key && other.direction === 'arrives')));
    if (isLast && !isFirst) expect(left + tail('in')).toBe(node.amount.fen);
  }
}

describe.each(LAYOUTS)('the flow of a budget printed in %s tables', patience, (layout) => {
  it('closes at every node by links, tails and residuals, in whole fen, gathered or not', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const flow = flowOf(PRINT[layout](model));
        expectConserved(flow);
        expectClosed(flow);
        expectConserved(flow.drawn);
      }),
      runs(25),
    );
  });

  it('has no residual where all tables are views of one ledger', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        expect(flowOf(PRINT[layout](model)).residuals.map(({ node, amount }) => [node, amount.fen])).toEqual([]);
      }),
      runs(25),
    );
  });

  it('says the same in 元 and in 万元', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const flow = moneyFlow(mustImport(printVariant(model, layout, 'amounts in 元').bytes))!;
        expectClosed(flow);
        expect(flow.residuals).toEqual([]);
        expect(flow.nodes.map(({ key }) => key).sort()).toEqual(expect.arrayContaining(keysOf(flow, 'class')));
      }),
      runs(6),
    );
  });
});

const withUnits = (units: number, isMeant: (model: BudgetModel) => boolean = () => true): BudgetModel => {
  for (let seed = 1; seed < 500; seed += 1) {
    const model = generateBudget(seed, { units, classes: 4 });
    if (isMeant(model)) return model;
  }
  throw new Error('No such budget');
};
const isPlain = (model: BudgetModel) =>
  model.carriedOut.length === 0 && model.entries.every(({ purpose }) => purpose !== 'operatingBusiness');
const pays = ({ entries }: BudgetModel, source: string) => entries.some((entry) => entry.source === source);

describe('the flow of a department of many units', () => {
  const model = withUnits(40, isPlain);
  const flow = flowOf(printTwelve(model));

  it('keeps all of them and gathers the small ones for the picture', () => {
    expect(keysOf(flow, 'unit')).toHaveLength(40);
    expect(keysOf(flow.drawn, 'unit')).toHaveLength(MOST_SHOWN.unit);
    const rest = flow.drawn.nodes.find(({ subject }) => subject.kind === 'gathered' && subject.of === 'unit')!;
    const members = rest.subject.kind === 'gathered' ? rest.subject.members : [];
    expect(members).toHaveLength(40 - MOST_SHOWN.unit + 1);
    expect(rest.amount.fen).toBe(sum(members));
    const shown = flow.drawn.nodes.filter(({ layer, key }) => layer === 'unit' && key !== rest.key);
    expect(Math.min(...shown.map(({ amount }) => amount.fen))).toBeGreaterThanOrEqual(Math.max(...members.map(({ amount }) => amount.fen)));
    expect(sum(flow.drawn.links)).toBe(sum(flow.links));
  });

  it('sends every unit on to basic spending and projects', () => {
    const total = (to: string) => sum(flow.links.filter((link) => link.to === to));
    const tails = flow.tails.reduce((all, { node, side, difference }) => all + (node.startsWith('unit:') && side === 'out' ? difference.fen : 0), 0);
    expect(total('purpose:project') + total('purpose:basic') + tails).toBe(sum(flow.nodes.filter(({ layer }) => layer === 'unit')));
  });
});

describe('the flow of a single unit', () => {
  it('leads from the unit to what is printed for all of it, every purpose by itself', () => {
    const model = withUnits(1, ({ carriedOut, entries }) => carriedOut.length > 0 && entries.some(({ purpose }) => purpose === 'operatingBusiness'));
    const flow = flowOf(printTwelve(model));
    const [unit] = keysOf(flow, 'unit');
    expect(keysOf(flow, 'unit')).toHaveLength(1);
    expect(flow.links.filter(({ from }) => from === unit).map(({ to }) => to)).toEqual(
      expect.arrayContaining(['purpose:carryOut', 'purpose:operatingBusiness', 'purpose:project']),
    );
    expect(flow.residuals).toEqual([]);
    expect(flow.derivedBasic).toBeNull();
  });
});

describe('the flow where more than basic spending stands beside the projects', () => {
  const model = withUnits(3, ({ carriedOut, entries }) => carriedOut.length > 0 && entries.some(({ purpose }) => purpose === 'operatingBusiness'));
  const flow = flowOf(printTwelve(model));

  it('goes through one node of all that, of which every printed part comes out, 年终结转 too', () => {
    expect(keysOf(flow, 'purpose')).toEqual(['purpose:nonProject', 'purpose:project']);
    expect(keysOf(flow, 'part')).toEqual(expect.arrayContaining(['purpose:operatingBusiness', 'purpose:carryOut']));
    expect(keysOf(flow, 'part')).not.toContain('purpose:basic');
    expect(flow.residuals).toEqual([]);
    expect(flow.links.some(({ from }) => from === 'purpose:carryOut')).toBe(false);
    expect(flow.links.some(({ from, to }) => from === 'purpose:operatingBusiness' && to.startsWith('class:'))).toBe(true);
  });
});

describe('the flow of a document without units', () => {
  it('leads from the sources straight to what they pay for, where their own tables say it', () => {
    const model = withUnits(2, (budget) => isPlain(budget) && pays(budget, 'governmentFund') && pays(budget, 'generalPublicBudget') && !pays(budget, 'institutionalIncome'));
    const flow = flowOf(printNine(model));
    expect(FLOW_LAYERS.filter((layer) => keysOf(flow, layer).length > 0)).toEqual(['source', 'purpose', 'class']);
    const paid = (source: string, purpose: string) =>
      model.entries.reduce((total, entry) => total + (entry.source === source && entry.purpose === purpose ? entry.fen : 0), 0);
    const link = flow.links.find(({ from, to }) => from === 'source:governmentFund' && to === 'purpose:project')!;
    expect(Math.abs(link.amount.fen - paid('governmentFund', 'project'))).toBeLessThan(100);
    expect(flow.absent).toEqual(expect.arrayContaining(['unit', 'part', 'carryOver']));
  });

  it('leads through one node of all money where no table says which source pays for what', () => {
    const model = withUnits(2, (budget) => pays(budget, 'institutionalIncome') && pays(budget, 'otherIncome'));
    const flow = flowOf(printNine(model));
    expect(keysOf(flow, 'whole')).toEqual(['whole']);
    expect(flow.absent).toContain('sourceToUse');
    expect(flow.links.filter(({ from }) => from === 'whole').map(({ to }) => to)).toEqual(keysOf(flow, 'purpose'));
  });

  it('keeps 年终结转 as an end of its own', () => {
    const model = withUnits(2, ({ carriedOut }) => carriedOut.length > 0);
    const flow = flowOf(printNine(model));
    expect(keysOf(flow, 'purpose')).toContain('purpose:carryOut');
    expect(flow.residuals).toEqual([]);
  });
});

describe('the flow where income and spending differ', () => {
  /** The same document with the 总计 of one unit, and all totals above it, printed higher than its parts. */
  function withMoreIncome(text: string, unit: string, extra: number): string {
    const cells = (line: string, change: (cell: string) => string, at: number) =>
      line.split('\t').map((cell, index) => (index === at ? change(cell) : cell)).join('\t');
    const raised = (cell: string) => (Number(cell) + extra).toFixed(2);
    return text.split('\n').map((line) => (line.startsWith(unit.slice(0, 8)) && line.split('\t').length > 15 ? cells(line, raised, 1) : line)).join('\n');
  }

  it('shows the rest as a band of its own that closes the node', () => {
    const model = withUnits(2, isPlain);
    const text = new TextDecoder().decode(printVariant(model, 'twelve').bytes);
    const flow = flowOf(withMoreIncome(text, model.units[1]!, 50));
    expect(flow.residuals.length).toBeGreaterThan(0);
    expectConserved(flow);
    expectClosed(flow);
    const unit = flow.residuals.find(({ node }) => node === `unit:${model.units[1]}`);
    expect(unit?.direction).toBe('arrives');
    expect(Math.abs((unit?.amount.fen ?? 0) - 50_000_000)).toBeLessThan(100_000);
    expect(flow.residuals.some(({ node, direction }) => node === 'purpose:basic' && direction === 'leaves')).toBe(true);
  });
});

describe('the flow of a document that prints little', () => {
  it('is none where nothing leads anywhere', () => {
    const document = importText(printTwelve(withUnits(2)));
    expect(moneyFlow({ ...document, tables: [], figures: [] })).toBeNull();
    expect(moneyFlow({ ...document, tables: document.tables.filter(({ role }) => role === 'T7') })).toBeNull();
  });

  it('leads from sources to classes where no table divides by purpose', () => {
    const document = importText(printTwelve(withUnits(2, isPlain)));
    const flow = moneyFlow({ ...document, tables: document.tables.filter(({ role }) => role === 'T1') })!;
    expect(FLOW_LAYERS.filter((layer) => keysOf(flow, layer).length > 0)).toEqual(expect.arrayContaining(['source', 'class']));
    expect(flow.absent).toEqual(expect.arrayContaining(['unit', 'purpose']));
    expectClosed(flow);
  });

  it('agrees with rounding only within Tn', () => {
    const document = importText(printTwelve(withUnits(2)));
    const tolerance = new FlowTolerance(document);
    const amount = (fen: number) => ({ kind: 'printed' as const, fen, place: { table: 2, row: 1, side: '', column: 1 } });
    const last = tolerance.agree(amount(1_000_000), [amount(990_000)]);
    expect(last).toBe(tolerance.agree(amount(1_000_000), [amount(1_010_000)]));
    expect(tolerance.agree(amount(1_000_000), [amount(2_000_000)])).toBe(false);
  });
});
