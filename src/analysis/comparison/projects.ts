import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, FundSource, Subject } from '@/model/document';
import type { Place } from '@/model/place';
import { functionCut } from '../cuts/function-cut';
import { projectRows } from '../cuts/project-rows';
import { amountColumns, tablesByRole } from '../cuts/tables-by-role';
import { unitRows } from '../cuts/unit-rows';
import type { GrowingNode } from '../growing-tree';
import { figureOf } from '../overview/figure-of';
import { largestProjects } from '../overview/largest-projects';
import { amountOrBlank, NOT_BY_UNIT, NOT_PRINTED, present, rootAmount, stateAt, type ComparedAmount } from './compared-amount';
import { isFiscalSource, type Basis } from './measures';
import { addedUp } from './sources';
import type { ComparedSubject } from './subject';

export interface ComparedProject {
  /** Canonical name of its unit; empty where none is printed. */
  unit: string;
  /** Canonical name. */
  name: string;
  /** null where its cell is blank. */
  amount: Amount | null;
  /** Of its first row; null for what only the narrative states. */
  place: Place | null;
}

/** The projects of a column. */
export interface ProjectList {
  /** `table` the 项目支出预算表 lists them · `text` only the narrative names them, and perhaps not all. */
  from: 'table' | 'text';
  /** Number of the table; null for those of the narrative. */
  table: number | null;
  /** Largest first, blank ones last; a project of several rows is one. */
  projects: readonly ComparedProject[];
}

/** @returns null where no project of the document is printed; a unit that the list leaves out has an empty one */
export function projectList(subject: ComparedSubject): ProjectList | null {
  const { source: document, unit, isSole } = subject;
  const rows = projectRows(document);
  if (rows) {
    const own: readonly (readonly [string, readonly GrowingNode[]])[] = unit === null || isSole ? [...rows.byUnit] : [[unit, rows.byUnit.get(unit) ?? []]];
    if (unit !== null && !isSole && ![...rows.byUnit.keys()].some((name) => name !== '')) return null;
    const projects = own.flatMap(([name, nodes]) => nodes.map((node) => ({ unit: name, name: node.name, amount: node.amount, place: node.place })));
    return { from: 'table', table: rows.table.number, projects: merged(projects).sort(bySize) };
  }
  const told = unit === null || isSole ? largestProjects(document) : null;
  if (!told) return null;
  return { from: 'text', table: null, projects: told.projects.map(({ unit: of, name, amount }) => ({ unit: of ?? '', name, amount, place: null })) };
}

function merged(projects: readonly ComparedProject[]): ComparedProject[] {
  const found = new Map<string, { project: ComparedProject; amounts: Amount[] }>();
  for (const project of projects) {
    const key = JSON.stringify([project.unit, project.name]);
    const known = found.get(key) ?? { project, amounts: [] };
    if (project.amount) known.amounts.push(project.amount);
    found.set(key, known);
  }
  return [...found.values()].map(({ project, amounts }) => ({ ...project, amount: amounts.length > 1 ? sumOf(amounts) : (amounts[0] ?? null) }));
}

function bySize(one: ComparedProject, other: ComparedProject): number {
  return (other.amount?.fen ?? -Infinity) - (one.amount?.fen ?? -Infinity);
}

/**
 * 项目支出 of a column: printed, else what its projects add up to (推算).
 * @param nothingCarried whether with and without 上年结转 are the same
 */
export function projectMoney(subject: ComparedSubject, { money, carryOver }: Basis, nothingCarried: boolean): ComparedAmount {
  if (carryOver === 'without' && !nothingCarried) return { state: 'notDivided', by: 'origin' };
  return money === 'fiscal' ? fiscalProjects(subject) : allProjects(subject);
}

function allProjects(subject: ComparedSubject): ComparedAmount {
  const { source: document, unit, isSole } = subject;
  const root = functionCut(document, 'all', 'project')?.root;
  const whole = root ? rootAmount(root) : amountOrBlank(figureOf(document, '项目支出') ?? projectRows(document)?.root);
  if (unit === null || (isSole && whole.state !== 'notPrinted')) return whole;
  const printed = unitRows(document, 'project')?.units.find(({ code }) => code === unit);
  if (printed?.amount) return present(printed.amount);
  const list = projectList(subject);
  if (list?.from === 'table') return summed(list);
  return whole.state === 'notPrinted' ? NOT_PRINTED : NOT_BY_UNIT;
}

/** The one printed amount of an only project, the sum of several, or that the table has no row of them. */
function summed({ projects, table }: ProjectList): ComparedAmount {
  if (projects.length === 0) return { state: 'noRow', table: table ?? 0 };
  const amounts = projects.flatMap(({ amount }) => amount ?? []);
  const place = projects[0]?.place;
  if (amounts.length > 0) return present(sumOf(amounts));
  return place ? { state: 'blank', place } : NOT_PRINTED;
}

function fiscalProjects(subject: ComparedSubject): ComparedAmount {
  const { source: document, unit, isSole } = subject;
  for (const table of tablesByRole(document, 'T10')) {
    const columns = fiscalColumns(amountColumns(table, ''));
    const rowsOf = (isMeant: (one: Subject) => boolean) => table.rows.flatMap(({ subjects }, row) => (subjects.some(isMeant) ? [row] : []));
    const isWhole = unit === null || isSole;
    const total = isWhole ? rowsOf(({ kind }) => kind === 'total').slice(0, 1) : [];
    const rows = total.length > 0 ? total : rowsOf((one) => one.kind === 'project' && (isWhole || one.unit === unit));
    if (columns.length === 0 || rows.length === 0) continue;
    const cells = rows.flatMap((row) =>
      columns.map(({ column: { side, number } }) => stateAt(document, { table: table.number, row: row + 1, side, column: number ?? 0 })),
    );
    return addedUp(cells) ?? NOT_PRINTED;
  }
  if (unit !== null && !isSole) {
    const all = allProjects(subject);
    return 'amount' in all ? { state: 'notDivided', by: 'source' } : all;
  }
  return addedUp(fiscalScopes(document, 'project')) ?? { state: 'notDivided', by: 'source' };
}

/** 财政拨款 as one column, else the columns of its budgets. */
function fiscalColumns(columns: ReturnType<typeof amountColumns>): ReturnType<typeof amountColumns> {
  const of = (isMeant: (source: FundSource) => boolean) =>
    columns.filter(({ column: { dimensions } }) => dimensions.source !== undefined && dimensions.origin === undefined && isMeant(dimensions.source));
  const whole = of((source) => source === 'fiscal').slice(0, 1);
  return whole.length > 0 ? whole : of(isFiscalSource);
}

/** A part of spending in each of the three budgets of 财政拨款 that a table prints it for. */
export function fiscalScopes(document: BudgetDocument, measure: 'project' | 'basic' | 'personnel' | 'operating'): ComparedAmount[] {
  return (['generalPublic', 'governmentFund', 'stateCapital'] as const).flatMap((scope) => {
    const root = functionCut(document, scope, measure)?.root;
    return root?.amount ? [present(root.amount)] : [];
  });
}
