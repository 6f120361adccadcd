import { printedAmount, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Figure, FundSource } from '@/model/document';
import { shareOf, type Share } from '../share';

/** 财政拨款: what a statement of performance speaks of. */
const FISCAL: ReadonlySet<FundSource> = new Set(['fiscal', 'generalPublicBudget', 'governmentFund', 'stateCapital']);

export interface SourceMoney {
  source: FundSource;
  amount: Amount;
  /** Of the project's whole amount. */
  share: Share | null;
}

/** What a project costs, and who pays. */
export interface ProjectMoney {
  /** As printed over all sources, else the sum of its sources. */
  total: Amount;
  /** Those that are printed and not 0, as the table orders them. */
  bySource: readonly SourceMoney[];
  /** 财政拨款 in it; null where none of its sources is. */
  fiscal: Amount | null;
  /** Of the projects of its unit together. */
  ofUnit: Share | null;
  /** Of all projects: 合计 of the table, else their sum. */
  ofAll: Share | null;
}

/** Money of the projects of a document by {@link projectKey}, and of all of them. */
export interface ProjectsMoney {
  byProject: ReadonlyMap<string, ProjectMoney>;
  total: Amount | null;
  /** 财政拨款 of all projects. */
  fiscal: Amount | null;
}

/** A project is one of its unit. */
export function projectKey(unit: string, project: string): string {
  return JSON.stringify([unit, project]);
}

/** Reads the 项目支出预算表; rows that bear one name are one project. A blank row is no amount, and no project of 0. */
export function projectsMoney({ figures }: BudgetDocument): ProjectsMoney {
  const own = figures.filter(({ role, period, item }) => role === 'T10' && period === undefined && item === undefined);
  const rows = grouped(own.filter(({ subject, project }) => subject === 'project' && project !== undefined), ({ unit = '', project = '' }) => projectKey(unit, project));
  const read = new Map([...rows].flatMap(([key, cells]) => amountsOf(cells, key)));
  const printed = amountsOf(own.filter(({ subject }) => subject === 'total'), '')[0]?.[1] ?? null;
  const sums = [...read.values()].map(({ total }) => total);
  const all = printed?.total ?? (sums.length > 0 ? sumOf(sums) : null);
  const unitOf = (key: string) => (JSON.parse(key) as [string, string])[0];
  const byUnit = grouped([...read], ([key]) => unitOf(key));
  const unitTotals = new Map([...byUnit].map(([unit, projects]) => [unit, oneOf(projects.map(([, { total }]) => total))]));
  const byProject = new Map(
    [...read].map(([key, money]): [string, ProjectMoney] => [
      key,
      { ...money, ofUnit: shareOf(money.total, unitTotals.get(unitOf(key)) ?? null), ofAll: shareOf(money.total, all) },
    ]),
  );
  return { byProject, total: all, fiscal: printed?.fiscal ?? fiscalOf([...read.values()].flatMap(({ bySource }) => bySource)) };
}

type RowMoney = Pick<ProjectMoney, 'total' | 'bySource' | 'fiscal'>;

function amountsOf(cells: readonly Figure[], key: string): [string, RowMoney][] {
  const totals = cells.filter(isOfAllSources).map(printedAmount);
  const sources = grouped(cells.flatMap((cell) => (cell.source !== undefined && cell.aggregate === undefined ? [{ cell, source: cell.source }] : [])), ({ source }) => source);
  const parts = [...sources].map(([source, found]) => ({ source, amount: oneOf(found.map(({ cell }) => printedAmount(cell))) }));
  const money = parts.filter(({ amount }) => amount.fen !== 0);
  const known = totals.length > 0 ? totals : parts.map(({ amount }) => amount);
  if (known.length === 0) return [];
  const total = oneOf(known);
  const bySource = money.map((part) => ({ ...part, share: shareOf(part.amount, total) }));
  return [[key, { total, bySource, fiscal: fiscalOf(bySource) }]];
}

function fiscalOf(bySource: readonly SourceMoney[]): Amount | null {
  const amounts = bySource.filter(({ source }) => FISCAL.has(source)).map(({ amount }) => amount);
  return amounts.length > 0 ? oneOf(amounts) : null;
}

function isOfAllSources({ aggregate, source, origin }: Figure): boolean {
  return source === undefined && origin === undefined && (aggregate === undefined || aggregate === 'total');
}

function oneOf(amounts: readonly Amount[]): Amount {
  const [only] = amounts;
  return amounts.length === 1 && only ? only : sumOf(amounts);
}

function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
