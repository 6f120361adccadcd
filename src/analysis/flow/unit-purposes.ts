import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { linkKey, type FlowLink, type FlowNode } from './flow-graph';
import type { FlowTolerance } from './flow-tolerance';
import { addedUp, amountPositions, rowsAbout, type PrintedCells } from './printed-cells';
import { isMoney, purposeKey, purposeNode } from './spending';

/** 单位 → 基本支出 and 项目支出, of which only the projects are printed by unit. */
export interface UnitPurposes {
  purposes: readonly FlowNode[];
  /** Parts of what is not 项目支出, where that has more than 基本支出. */
  parts: readonly FlowNode[];
  links: readonly FlowLink[];
  /** Unit → basic where the difference is no more than rounding. */
  rounded: readonly FlowLink[];
}

/** Projects by unit, out of the 项目支出预算表; null where no table names a project with its unit. */
export function projectsByUnit({ tables }: BudgetDocument, cells: PrintedCells): ReadonlyMap<string, readonly Amount[]> | null {
  const found = new Map<string, Amount[]>();
  for (const table of tables.filter(({ role }) => role === 'T10')) {
    const positions = amountPositions(table, ({ dimensions }) => dimensions.source === undefined && dimensions.origin === undefined);
    const total = positions.find((position) => table.columns[position]?.dimensions.aggregate === 'total') ?? positions[0] ?? null;
    const leaves = amountPositions(table, ({ dimensions: { source, aggregate } }) => source !== undefined && aggregate === undefined);
    for (const { row, subject } of rowsAbout(table, ({ kind, unit }) => kind === 'project' && unit !== undefined)) {
      const amount = cells.at(table, row, total) ?? cells.sum(table, row, leaves);
      const unit = subject.unit ?? '';
      if (amount) found.set(unit, [...(found.get(unit) ?? []), amount]);
    }
  }
  return found.size > 0 ? found : null;
}

/**
 * What each unit spends beside its projects is derived: 总计 − Σ of its projects. That is its 基本支出, unless the document
 * also prints 经营, 上缴, 补助 or 年终结转: these are not printed by unit either, so all of it goes through one node of
 * which the printed parts come out.
 * A rest that is no more than rounding is a tail of the unit, not spending.
 * @param purposes of all units together, with amounts
 * @param parts 人员经费 and 公用经费 of all units together
 */
export function unitPurposes(
  units: readonly FlowNode[],
  purposes: readonly FlowNode[],
  parts: readonly FlowNode[],
  projects: ReadonlyMap<string, readonly Amount[]>,
  tolerance: FlowTolerance,
): UnitPurposes | null {
  const project = purposes.find(({ key }) => key === purposeKey('project'));
  const others = purposes.filter((node) => node !== project);
  if (!project) return null;
  const isBasicAlone = others.every(({ key }) => key === purposeKey('basic'));
  const beside = isBasicAlone ? 'basic' : 'nonProject';
  const rounded: FlowLink[] = [];
  const links = units.flatMap(({ key, subject, amount }): FlowLink[] => {
    const own = (subject.kind === 'unit' && projects.get(subject.name)) || [];
    const spent = addedUp(own);
    const rest = own.length > 0 ? differenceOf(amount, ...own) : amount;
    const isTail = own.length > 0 && tolerance.agree(amount, own);
    if (isTail) rounded.push(linkOf(key, purposeKey(beside), rest));
    const hasRest = isMoney(rest) && others.length > 0 && !isTail;
    return [
      ...(isMoney(spent) ? [linkOf(key, project.key, spent)] : []),
      ...(hasRest ? [linkOf(key, purposeKey(beside), rest)] : []),
    ];
  });
  if (isBasicAlone) return { purposes, parts, links, rounded };
  const divided = parts.length > 0;
  const below = [...parts, ...others.filter(({ key }) => !divided || key !== purposeKey('basic')).map(asPart)];
  const whole = purposeNode('nonProject', sumOf(below.map((node) => node.amount)));
  return {
    purposes: [whole, project],
    parts: below,
    rounded,
    links: [...links, ...below.map(({ key, amount }) => linkOf(whole.key, key, amount))],
  };
}

function asPart(node: FlowNode): FlowNode {
  return { ...node, layer: 'part' };
}

function linkOf(from: string, to: string, amount: Amount): FlowLink {
  return { key: linkKey(from, to), from, to, amount };
}
