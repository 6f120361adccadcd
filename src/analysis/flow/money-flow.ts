import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { balanced } from './flow-balance';
import { linkKey, printedIn, type FlowAbsence, type FlowLink, type FlowNode, type MoneyFlow } from './flow-graph';
import { FlowTolerance } from './flow-tolerance';
import { flowStrips } from './flow-strips';
import { gathered } from './gather';
import { incomeOf, type Income } from './income';
import { addedUp, PrintedCells } from './printed-cells';
import { sourceUses } from './source-uses';
import { isMoney, purposeKey, spendingOf, type Spending } from './spending';
import { projectsByUnit, unitPurposes } from './unit-purposes';

/**
 * Where money comes from, through whom, for what: 来源 → 单位 → 基本/项目 → 人员/公用 → 类, as far as a document prints it
 * (SEED-FIGURES.md, 总览 and flow). Every node and link has its printed amount or a formula over printed ones; what does
 * not meet at a node is a tail within Tn, beyond it a residual. A layer that is not printed is left out and told; where
 * neither side of a gap says what goes where, the flow runs through one node of all money.
 * @returns null where fewer than two layers are printed
 */
export function moneyFlow(document: BudgetDocument): MoneyFlow | null {
  const cells = new PrintedCells(document);
  const tolerance = new FlowTolerance(document);
  const income = withMoney(incomeOf(document, cells));
  const spending = spendingOf(document, cells);
  const whole = income.total ?? spending.tree?.root.amount ?? null;
  if (!isMoney(whole)) return null;
  const middle = middleOf(document, cells, tolerance, income, spending, whole);
  const nodes = [...income.sources, ...income.units, ...middle.nodes, ...spending.classes];
  const known = new Set(nodes.map(({ key }) => key));
  const links = [...income.links, ...middle.links, ...spending.links].filter(
    ({ from, to, amount }) => amount.fen >= 0 && known.has(from) && known.has(to),
  );
  if (new Set(nodes.map(({ layer }) => layer)).size < 2 || links.length === 0) return null;
  const graph = balanced(nodes, links, middle.rounded, tolerance);
  const drawn = gathered(graph);
  return {
    ...graph,
    whole,
    drawn,
    strips: flowStrips(drawn, whole, tolerance),
    absent: absences(income, spending, middle),
    derivedBasic: derivedBasicOf(middle),
    tables: tablesOf([...nodes, ...graph.links].map(({ amount }) => amount)),
  };
}

/** Only sources and units with money are drawn; what is negative shows as a residual where it is missed. */
function withMoney(income: Income): Income {
  return {
    ...income,
    sources: income.sources.filter(({ amount }) => isMoney(amount)),
    units: income.units.filter(({ amount }) => isMoney(amount)),
  };
}

interface Middle {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  /** Derived ones that are no more than rounding. */
  rounded: readonly FlowLink[];
  /** How units or sources lead on: printed or derived one by one, or only all together. */
  way: 'direct' | 'byProjects' | 'together';
}

/** What stands between the last column of the income and the classes. */
function middleOf(
  document: BudgetDocument,
  cells: PrintedCells,
  tolerance: FlowTolerance,
  { sources, units }: Income,
  { purposes, parts, classes }: Spending,
  whole: Amount,
): Middle {
  const givers = units.length > 0 ? units : sources;
  const takers = purposes.length > 0 ? purposes : classes;
  const basic = purposes.find(({ key }) => key === purposeKey('basic'));
  const inner = basic ? parts.map((part) => linkOf(basic, part, part.amount)) : [];
  const direct = (links: readonly FlowLink[]): Middle => ({ nodes: [...purposes, ...parts], links: [...links, ...inner], rounded: [], way: 'direct' });
  if (givers.length === 0 || takers.length === 0) return direct([]);
  if (givers.length === 1) return direct(takers.map((taker) => linkOf(givers[0]!, taker, taker.amount)));
  if (takers.length === 1) return direct(givers.map((giver) => linkOf(giver, takers[0]!, giver.amount)));
  if (units.length > 0) {
    const projects = projectsByUnit(document, cells);
    const found = projects && unitPurposes(units, purposes, parts, projects, tolerance);
    if (found) {
      const below = found.purposes === purposes ? inner : [];
      return { nodes: [...found.purposes, ...found.parts], links: [...found.links, ...below], rounded: found.rounded, way: 'byProjects' };
    }
  } else {
    const found = sourceUses(document, cells, tolerance, sources, takers);
    if (found) return direct(found);
  }
  const hub: FlowNode = { key: 'whole', layer: 'whole', subject: { kind: 'whole' }, amount: whole };
  return {
    nodes: [hub, ...purposes, ...parts],
    links: [
      ...givers.map((giver) => linkOf(giver, hub, giver.amount)),
      ...takers.map((taker) => linkOf(hub, taker, taker.amount)),
      ...inner,
    ],
    rounded: [],
    way: 'together',
  };
}

function absences({ sources, units, namesCarryOver }: Income, { purposes, parts, classes }: Spending, { way }: Middle): FlowAbsence[] {
  const isUndivided = sources.length === 0 || sources.some(({ key }) => key === 'source:undivided');
  return [
    ...(isUndivided ? (['source'] as const) : []),
    ...(units.length === 0 ? (['unit'] as const) : []),
    ...(way === 'together' ? (['sourceToUse'] as const) : []),
    ...(purposes.length === 0 ? (['purpose'] as const) : []),
    ...(parts.length === 0 && purposes.length > 0 ? (['part'] as const) : []),
    ...(classes.length === 0 ? (['class'] as const) : []),
    ...(namesCarryOver ? [] : (['carryOver'] as const)),
  ];
}

function derivedBasicOf({ nodes, links, way }: Middle): MoneyFlow['derivedBasic'] {
  const basic = nodes.find(({ key }) => key === purposeKey('basic') || key === purposeKey('nonProject'));
  if (way !== 'byProjects' || !basic) return null;
  const own = links.flatMap(({ to, amount }) => (to === basic.key ? [amount] : []));
  const sum = addedUp(own);
  return sum && { sum, printed: basic.amount, units: own.length };
}

function tablesOf(amounts: readonly Amount[]): number[] {
  const numbers = amounts.flatMap(printedIn).map(({ place }) => place.table);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function linkOf(from: FlowNode, to: FlowNode, amount: Amount): FlowLink {
  return { key: linkKey(from.key, to.key), from: from.key, to: to.key, amount };
}
