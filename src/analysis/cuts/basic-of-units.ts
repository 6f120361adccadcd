import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountTree, SplitPart } from '../account-tree';
import { expenditureTree } from '../expenditure-tree';
import { printedDecimals } from '../printed-decimals';
import { projectRows } from './project-rows';
import { unitRows } from './unit-rows';

/**
 * Why what a unit spends besides its projects is not called 基本支出:
 * - `noUnits`, `noProjects`: there is no total by unit, or no list of projects to take off;
 * - `noExpenditure`: no printed 支出总计 to hold the units against;
 * - `incomeDiffers`: the totals of the units are income, and income is not what is spent (年终结转);
 * - `otherPurposes`: there is 经营支出, 上缴 or 补助 as well, which nobody divides by unit;
 * - `projectsDiffer`: the list of projects is not all of 项目支出;
 * - `unitsDiffer`: projects stand under units that have no total;
 * - `exceeded`: the projects of a unit are more than its total.
 */
export type BasicDoubt =
  | 'noUnits'
  | 'noProjects'
  | 'noExpenditure'
  | 'incomeDiffers'
  | 'otherPurposes'
  | 'projectsDiffer'
  | 'unitsDiffer'
  | 'exceeded';

const OTHER_PURPOSES: readonly SplitPart[] = ['operatingBusiness', 'remittanceUp', 'subsidyDown', 'reserve'];

/** What speaks against 基本支出 of a unit as 总计 − its projects; null where nothing does. */
export function basicDoubt(document: BudgetDocument): BasicDoubt | null {
  const rows = unitRows(document, 'total');
  const projects = projectRows(document);
  const all = expenditureTree(document);
  if (!rows) return 'noUnits';
  if (!projects) return 'noProjects';
  if (!all?.root.amount) return 'noExpenditure';
  const totals = rows.units.flatMap(({ amount }) => amount ?? []);
  const whole = rows.root.amount ?? sumOf(totals);
  const unit = rows.table.unit ?? '元';
  const half = Math.max(lastDigitHalf(unit, printedDecimals(rows.table)), lastDigitHalf(all.unit, all.decimals));
  if (!isRoundingTail(whole.fen - all.root.amount.fen, totals.length, half)) return 'incomeDiffers';
  if (OTHER_PURPOSES.some((part) => (partOf(all, part)?.fen ?? 0) !== 0)) return 'otherPurposes';
  const listed = [...projects.byUnit.values()].flat().flatMap(({ amount }) => amount ?? []);
  const spent = partOf(all, 'project');
  const onProjects = projects.root.amount ?? sumOf(listed);
  if (spent && !isRoundingTail(onProjects.fen - spent.fen, listed.length, half)) return 'projectsDiffer';
  const known = new Set(rows.units.map(({ code }) => code));
  const isOwned = (name: string) => known.has(name) || (name === '' && rows.units.length === 1);
  if ([...projects.byUnit.keys()].some((name) => !isOwned(name))) return 'unitsDiffer';
  return rows.units.some(({ code, amount }) => {
    const own = (projects.byUnit.get(code) ?? []).flatMap((project) => project.amount ?? []);
    const rest = (amount?.fen ?? 0) - sumOf(own).fen;
    return rest < 0 && !isRoundingTail(rest, own.length, half);
  })
    ? 'exceeded'
    : null;
}

function partOf({ root }: AccountTree, part: SplitPart): Amount | null {
  return root.split.find((other) => other.part === part)?.amount ?? null;
}
