import type { AmountUnit } from '@/model/amount-unit';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail } from '@/model/tolerance';
import { functionCut } from '../cuts/function-cut';
import { unitRows } from '../cuts/unit-rows';
import { fiscalTotal, incomeTotal, spendingTotal } from '../overview/totals';
import { coarsestHalf } from './amount-leaves';
import { carryOverStanding, sourcesOf, type CarryOverStanding } from './sources';
import { spendingOf } from './spending-parts';
import { unitsOf, type ComparedSubject } from './subject';

/** 口径: what the figures of a column are of. */
export interface SubjectScope {
  year: number;
  /** 预算数 or 执行数 (部门决算). */
  counting: 'budget' | 'execution';
  /** A department with what is under it, a unit alone, or a department that is one unit (`sole`). */
  level: 'department' | 'unit' | 'sole';
  /** 全部资金, or 财政拨款 where that is all its document prints a total of; null where it prints neither. */
  money: 'all' | 'fiscal' | null;
  carryOver: CarryOverStanding;
  /** `income` where 总计 of a unit is what it receives, and its document spends another amount (年终结转). */
  total: 'spending' | 'income';
  /** The unit most tables of the document print. */
  amountUnit: AmountUnit;
  /** `twelve`: it lists units or projects in tables · `nine`: by 科目 alone. */
  layout: Layout;
}

export type Layout = 'twelve' | 'nine';

export function scopeOf(subject: ComparedSubject): SubjectScope {
  const { source: document } = subject;
  return {
    year: document.fiscalYear,
    counting: document.kind === 'finalAccount' ? 'execution' : 'budget',
    level: levelOf(subject),
    money: moneyOf(subject),
    carryOver: carryOverStanding(subject, sourcesOf(subject)),
    total: spendingOf(subject).from === 'income' && !spendsItsIncome(document) ? 'income' : 'spending',
    amountUnit: document.amountUnit,
    layout: layoutOf(document),
  };
}

function levelOf({ source: document, unit, isSole }: ComparedSubject): SubjectScope['level'] {
  if (isSole) return 'sole';
  if (unit !== null || document.kind === 'unitBudget') return 'unit';
  return unitsOf(document).some((only) => only.isSole) ? 'sole' : 'department';
}

/** Whether a document spends what it receives, up to rounding; true where it does not print both. */
function spendsItsIncome(document: BudgetDocument): boolean {
  const [came, went] = [incomeTotal(document)?.amount, spendingTotal(document)?.amount];
  return !came || !went || isRoundingTail(came.fen - went.fen, 1, Math.max(coarsestHalf(document, came), coarsestHalf(document, went)));
}

function moneyOf({ source: document, unit }: ComparedSubject): SubjectScope['money'] {
  if (spendingTotal(document) || (unit !== null && unitRows(document, 'total'))) return 'all';
  return fiscalTotal(document) || functionCut(document, 'fiscal', 'total') ? 'fiscal' : null;
}

/** The two forms in which departments publish, by what the tables list. */
export function layoutOf({ tables }: BudgetDocument): Layout {
  const lists = (kinds: readonly string[]) => tables.some(({ rows }) => rows.some(({ subjects }) => subjects.some(({ kind }) => kinds.includes(kind))));
  return lists(['unit', 'project']) || tables.some(({ role }) => role === 'T10' || role === 'T11') ? 'twelve' : 'nine';
}
