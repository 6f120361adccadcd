import { differenceOf, printedAmount, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Figure, FundSource, TableRole } from '@/model/document';

/** Kinds of money that are told apart both by 项 and by project. */
export const LINK_MONEYS = ['generalPublicBudget', 'governmentFund', 'stateCapital', 'own'] as const;
/** `own`: 单位资金 and whatever else is no 财政拨款. */
export type LinkMoney = (typeof LINK_MONEYS)[number];

/** The two sides of one kind of money: what is printed by 项 for projects, and what by project. Blank ones are left out. */
export interface LinkAmounts {
  items: ReadonlyMap<string, Amount>;
  /** By {@link projectKey}. */
  projects: ReadonlyMap<string, Amount>;
}

/** A project is one of its unit. */
export function projectKey(unit: string, project: string): string {
  return JSON.stringify([unit, project]);
}

const BUDGETS = {
  generalPublicBudget: 'T5',
  governmentFund: 'T8',
  stateCapital: 'T9',
} as const satisfies Partial<Record<LinkMoney, TableRole>>;
const FISCAL: ReadonlySet<FundSource> = new Set(['fiscal', 'generalPublicBudget', 'governmentFund', 'stateCapital']);

/** @returns null where the document prints no project money of the kind on one of the sides */
export function linkAmounts(document: BudgetDocument, money: LinkMoney): LinkAmounts | null {
  const items = money === 'own' ? ownItems(document) : projectMoneyOf(document, BUDGETS[money]);
  const projects = grouped(
    document.figures.flatMap((figure) => {
      const isOurs = figure.role === 'T10' && figure.subject === 'project' && figure.project !== undefined && figure.period === undefined;
      if (!isOurs || !isLeafOf(figure, money)) return [];
      return [[projectKey(figure.unit ?? '', figure.project ?? ''), printedAmount(figure)] as const];
    }),
  );
  return items.size === 0 || projects.size === 0 ? null : { items, projects };
}

function isLeafOf({ source, aggregate }: Figure, money: LinkMoney): boolean {
  if (aggregate !== undefined || source === undefined) return false;
  return money === 'own' ? !FISCAL.has(source) : source === money;
}

/** 项目支出 of the lowest 科目 that a table prints; 本年 and 上年结转 together where they are columns of their own. */
function projectMoneyOf({ figures }: BudgetDocument, role: TableRole): Map<string, Amount> {
  const own = figures.filter(
    ({ role: of, subject, account, purpose, part, period }) =>
      of === role && subject === 'account' && account !== undefined && purpose === 'project' && part === undefined && period === undefined,
  );
  const codes = figures.flatMap(({ role: of, account }) => (of === role && account !== undefined ? [account] : []));
  const isLowest = (code: string) => !codes.some((other) => other !== code && other.startsWith(code));
  const isTotal = ({ account, origin }: Figure) => origin === undefined || !own.some((other) => other.account === account && other.origin === undefined);
  return grouped(own.filter((figure) => isLowest(figure.account ?? '') && isTotal(figure)).map((figure) => [figure.account ?? '', printedAmount(figure)] as const));
}

/** 项目支出 of all money less that of the three budgets, where anything is left. */
function ownItems(document: BudgetDocument): Map<string, Amount> {
  const fiscal = (['T5', 'T8', 'T9'] as const).map((role) => projectMoneyOf(document, role));
  const rest = [...projectMoneyOf(document, 'T3')].map(([code, all]): [string, Amount] => {
    const paid = fiscal.flatMap((budget) => budget.get(code) ?? []);
    return [code, paid.length === 0 ? all : differenceOf(all, ...paid)];
  });
  return new Map(rest.filter(([, { fen }]) => fen !== 0));
}

function grouped(amounts: readonly (readonly [string, Amount])[]): Map<string, Amount> {
  const lists = new Map<string, Amount[]>();
  for (const [key, amount] of amounts) lists.set(key, [...(lists.get(key) ?? []), amount]);
  const sums = [...lists].map(([key, list]): [string, Amount] => [key, list.length === 1 && list[0] ? list[0] : sumOf(list)]);
  return new Map(sums.filter(([, { fen }]) => fen !== 0));
}
