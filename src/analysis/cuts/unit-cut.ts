import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, PrintedTable, TableRole } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountTree, TreeTable } from '../account-tree';
import type { Measure } from '../cut';
import { byAmount, type GrowingNode } from '../growing-tree';
import { printedDecimals } from '../printed-decimals';
import { deriveRoot } from '../tree-of-table';
import { basicDoubt } from './basic-of-units';
import { projectRows, unitNode, type ProjectRows } from './project-rows';
import { unitRows, type UnitRows } from './unit-rows';

/** What a unit spends besides its projects, where that may be called so, and where not. */
export const BASIC_NAME = '基本支出';
export const BESIDE_PROJECTS_NAME = '项目以外';

/**
 * 单位→项目: the units with their printed totals, below each its projects with theirs, and what is left of the total.
 * That rest is 基本支出 (推算) only where {@link basicDoubt} has nothing against it; else it is 项目以外. Of the measure
 * 项目支出 the root is the printed total of the 项目支出预算表, and a unit without a row of its own is the sum of its projects.
 * @returns null where no table lists units, or that part is not printed by unit
 */
export function unitCut(document: BudgetDocument, measure: Measure): AccountTree | null {
  const projects = projectRows(document);
  if (measure === 'project' && projects) return projectsOnly(projects);
  const rows = unitRows(document, measure);
  if (!rows) return null;
  if (measure === 'total') {
    const doubt = basicDoubt(document);
    for (const unit of rows.units) unit.children = below(unit, projectsOf(unit, rows, projects), doubt === null ? BASIC_NAME : BESIDE_PROJECTS_NAME, rows);
  }
  const { root } = rows;
  root.children = rows.units.sort(byAmount);
  if (root.amount === null) deriveRoot(root, []);
  const hasProjects = measure === 'total' && projects !== null;
  return treeOf(root, rows.table, rows.role, hasProjects ? [projects.table] : []);
}

function projectsOnly({ table, root, byUnit, units }: ProjectRows): AccountTree {
  const named = [...byUnit].filter(([unit]) => unit !== '');
  root.children = named.map(([unit, projects]) => {
    const node = units.get(unit) ?? unitNode(unit);
    node.amount ??= sumOf(projects.flatMap(({ amount }) => amount ?? []));
    node.children = [...projects].sort(byAmount);
    return node;
  });
  root.children.push(...(byUnit.get('') ?? []));
  root.children.sort(byAmount);
  if (root.amount === null) deriveRoot(root, []);
  return treeOf(root, table, 'T10', []);
}

/** The projects of a unit; those of nobody belong to an only unit. */
export function projectsOf(unit: GrowingNode, { units }: UnitRows, projects: ProjectRows | null): GrowingNode[] {
  const own = projects?.byUnit.get(unit.code) ?? [];
  return units.length === 1 ? [...own, ...(projects?.byUnit.get('') ?? [])] : own;
}

function below(unit: GrowingNode, projects: readonly GrowingNode[], name: string, { table }: UnitRows): GrowingNode[] {
  const children = [...projects];
  const rest = restOf(unit, projects, table);
  const isTaken = projects.some((project) => project.code === `${unit.code}/${name}`);
  if (rest) {
    children.push({ ...unitNode(`${unit.code}/${name}${isTaken ? '-2' : ''}`), name, level: 'basic', amount: rest });
  }
  return children.sort(byAmount);
}

/** Total less projects, with its formula; null where there are no projects, or no more is left than rounding explains. */
export function restOf(unit: GrowingNode, projects: readonly GrowingNode[], table: PrintedTable): Amount | null {
  const terms = projects.flatMap(({ amount }) => amount ?? []);
  if (!unit.amount || terms.length === 0 || table.unit === null) return null;
  const rest = differenceOf(unit.amount, ...terms);
  const isTail = isRoundingTail(rest.fen, terms.length, lastDigitHalf(table.unit, printedDecimals(table)));
  return rest.fen < 0 || isTail ? null : rest;
}

function treeOf(root: GrowingNode, table: PrintedTable, role: TableRole, others: readonly PrintedTable[]): AccountTree {
  const tables = [table, ...others];
  const coarsest = tables.reduce((one, other) => (halfOf(other) > halfOf(one) ? other : one));
  return {
    by: 'unit',
    root,
    table: named(table, role),
    others: others.map((other) => named(other, 'T10')),
    unit: coarsest.unit ?? '元',
    decimals: printedDecimals(coarsest),
  };
}

function halfOf(table: PrintedTable): number {
  return lastDigitHalf(table.unit ?? '元', printedDecimals(table));
}

function named({ number, title }: PrintedTable, role: TableRole): TreeTable {
  return { number, role, title };
}
