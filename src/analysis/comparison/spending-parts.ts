import { differenceOf, type Amount } from '@/model/amount';
import { basicDoubt } from '../cuts/basic-of-units';
import { economicCut } from '../cuts/economic-cut';
import { functionCut } from '../cuts/function-cut';
import { projectRows } from '../cuts/project-rows';
import { projectsOf } from '../cuts/unit-cut';
import { unitRows } from '../cuts/unit-rows';
import { spendingTotal } from '../overview/totals';
import { amountIn, amountOrBlank, NOT_BY_UNIT, NOT_PRINTED, present, rootAmount, type ComparedAmount } from './compared-amount';
import type { Basis } from './measures';
import { fiscalScopes } from './projects';
import { addedUp } from './sources';
import type { ComparedSubject } from './subject';

/** What 总计 and 项目支出 of the same basis are, for what is derived of them. */
interface Totals {
  total: ComparedAmount;
  project: ComparedAmount;
  nothingCarried: boolean;
}

/**
 * 基本支出 of a column: printed, else 总计 − its projects (推算) where nothing speaks against that
 * ({@link basicDoubt}); the rule of the cut 单位→项目.
 */
export function basicMoney(subject: ComparedSubject, { money, carryOver }: Basis, totals: Totals): ComparedAmount {
  const { source: document, unit, isSole } = subject;
  if (carryOver === 'without' && !totals.nothingCarried) return { state: 'notDivided', by: 'origin' };
  if (unit === null || isSole) {
    const printed = (money === 'fiscal' ? addedUp(fiscalScopes(document, 'basic')) : printedBasic(subject)) ?? NOT_PRINTED;
    if ('amount' in printed) return printed;
    const derived = derivedBasic(subject, money, totals);
    return derived.state === 'notPrinted' ? printed : derived;
  }
  const printed = money === 'all' ? unitRows(document, 'basic')?.units.find(({ code }) => code === unit)?.amount : null;
  return printed ? present(printed) : derivedBasic(subject, money, totals);
}

function printedBasic({ source: document }: ComparedSubject): ComparedAmount | null {
  const root = functionCut(document, 'all', 'basic')?.root;
  return root ? rootAmount(root) : null;
}

function derivedBasic({ source: document, unit }: ComparedSubject, money: Basis['money'], { total, project }: Totals): ComparedAmount {
  const doubt = basicDoubt(document);
  if (unit === null && (doubt === 'noUnits' || doubt === 'noProjects')) return NOT_PRINTED;
  if (doubt !== null) return doubt === 'noUnits' ? NOT_PRINTED : { state: 'doubtful', why: doubt };
  const whole = amountIn(total);
  if (!whole) return total;
  const own = money === 'all' && unit !== null ? ownProjects(document, unit) : null;
  if (own) return { state: 'amount', amount: differenceOf(whole, ...own) };
  const spent = amountIn(project);
  if (spent) return { state: 'amount', amount: differenceOf(whole, spent) };
  // A list that names others and no project of this unit, or prints no money of this kind for it: nothing to take off.
  return project.state === 'noRow' || project.state === 'blank' ? { state: 'amount', amount: differenceOf(whole) } : project;
}

/** The amounts of the projects of a unit one by one, so that the formula names each of them. */
function ownProjects(document: ComparedSubject['source'], name: string): Amount[] | null {
  const rows = unitRows(document, 'total');
  const unit = rows?.units.find(({ code }) => code === name);
  const projects = projectRows(document);
  return rows && unit && projects ? projectsOf(unit, rows, projects).flatMap(({ amount }) => amount ?? []) : null;
}

/** What 人员经费 and 公用经费 are parts of: 基本支出 of all money, or of 一般公共预算 alone. */
export type PartsOf = 'all' | 'generalPublic';

/** 人员经费 and 公用经费 of one kind of money, with the 基本支出 that they divide. */
export interface SpendingParts {
  personnel: ComparedAmount;
  operating: ComparedAmount;
  basic: ComparedAmount;
}

/** @returns the parts as the tables of that money print them, for a unit only where they print them by unit */
export function spendingParts(subject: ComparedSubject, of: PartsOf): SpendingParts {
  const { source: document, unit, isSole } = subject;
  if (unit === null || isSole) return { personnel: whole(subject, of, 'personnel'), operating: whole(subject, of, 'operating'), basic: whole(subject, of, 'basic') };
  const part = (measure: 'personnel' | 'operating' | 'basic'): ComparedAmount => {
    const own = of === 'all' ? unitRows(document, measure)?.units.find(({ code }) => code === unit) : undefined;
    if (own) return amountOrBlank(own);
    return whole(subject, of, measure).state === 'notPrinted' ? NOT_PRINTED : NOT_BY_UNIT;
  };
  return { personnel: part('personnel'), operating: part('operating'), basic: part('basic') };
}

function whole({ source: document }: ComparedSubject, of: PartsOf, measure: 'personnel' | 'operating' | 'basic'): ComparedAmount {
  const tree = functionCut(document, of, measure);
  if (tree) return rootAmount(tree.root);
  if (of === 'all') return NOT_PRINTED;
  const economic = economicCut(document, measure === 'basic' ? 'total' : measure);
  return economic ? rootAmount(economic.root) : NOT_PRINTED;
}

/** 支出总计 of a column, as the tables of 支出 print it; of a unit in the 收入预算总表 where no other lists units. */
export function spendingOf({ source: document, unit, isSole }: ComparedSubject): { total: ComparedAmount; from: 'spending' | 'income' } {
  if (unit === null) return { total: amountOrBlank(spendingTotal(document)), from: 'spending' };
  const rows = unitRows(document, 'total');
  const own = rows?.units.find(({ code }) => code === unit);
  if (own && (own.amount || own.place)) return { total: amountOrBlank(own), from: rows?.role === 'T3' ? 'spending' : 'income' };
  if (isSole) return { total: amountOrBlank(spendingTotal(document)), from: 'spending' };
  if (rows) return { total: { state: 'noRow', table: rows.table.number }, from: 'spending' };
  return { total: spendingTotal(document) ? NOT_BY_UNIT : NOT_PRINTED, from: 'spending' };
}
