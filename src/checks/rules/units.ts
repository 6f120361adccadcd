import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Subject, TableRole } from '@/model/document';
import { gridsOf } from '../grid';
import { amountIn, leafColumns, rowsWith, sheetOf, totalColumn, totalRow, type Sheet } from '../lookup';
import { inapplicable, Tally } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { sumFinding } from '../sums';
import { carriesOut } from './overview';

interface RowsRule {
  id: string;
  role: TableRole;
  kind: Subject['kind'];
  statement: Rule['statement'];
}

/** U-01 … U-03: the total row is the sum of units, or of projects, in every column. */
const SUMS: readonly RowsRule[] = [
  {
    id: 'U-01',
    role: 'T2',
    kind: 'unit',
    statement: { 'zh-CN': '收入预算总表：合计等于各单位之和；（部门）行与合计相同，不再加', en: 'Income table: the total is the sum of the units; a department row repeats the total and is not added' },
  },
  {
    id: 'U-02',
    role: 'T7',
    kind: 'unit',
    statement: { 'zh-CN': '“三公”经费表：合计等于各单位之和', en: 'Three public expenses: the total is the sum of the units' },
  },
  {
    id: 'U-03',
    role: 'T10',
    kind: 'project',
    statement: { 'zh-CN': '项目支出预算表：合计等于各项目之和', en: 'Project table: the total is the sum of the projects' },
  },
];

export const unitRules: readonly Rule[] = [
  ...SUMS.map(
    (rule): Rule => ({
      id: rule.id,
      tolerance: 'Tn',
      severity: 'error',
      statement: rule.statement,
      check: (document) => checkRowsOfTotal(document, rule),
    }),
  ),
  {
    id: 'U-04',
    tolerance: 'Tn',
    severity: 'warning',
    statement: { 'zh-CN': '各单位总计减去它的项目得基本支出：不小于 0，加起来等于全部基本支出', en: 'Per unit, total less projects is basic expenditure: not below 0, and together all basic expenditure' },
    check: checkImpliedBasic,
  },
];

function checkRowsOfTotal(document: BudgetDocument, { id, role, kind }: RowsRule): Outcome {
  const tally = new Tally();
  for (const grid of gridsOf(document, role)) {
    for (const side of grid.sides()) {
      const sheet = { grid, side };
      const total = totalRow(sheet);
      const parts = rowsWith(sheet, kind);
      if (!total || parts.length === 0) continue;
      for (const column of grid.columns(side)) {
        const terms = parts.flatMap(({ row }) => grid.printed(row, column) ?? []);
        const whole = grid.amount(total.row, column);
        if (terms.length === 0 && !grid.printed(total.row, column)) continue;
        tally.add(sumFinding({ rule: id, severity: 'error' }, { whole, terms, half: grid.half }));
        for (const { row } of rowsWith(sheet, 'rollUp')) {
          tally.add(sumFinding({ rule: id, severity: 'error' }, { whole: grid.amount(row, column), terms: [whole], half: grid.half }));
        }
      }
    }
  }
  return tally.outcome(document, [role]);
}

function checkImpliedBasic(document: BudgetDocument): Outcome {
  const roles: TableRole[] = ['T2', 'T3', 'T10'];
  const [income, spending, projects] = roles.map((role) => sheetOf(document, role));
  if (!income || !spending || !projects) return inapplicable(document, roles);
  const units = rowsWith(income, 'unit');
  const whole = basicOf(spending);
  if (units.length === 0 || !whole) return { applies: false, reason: 'nothingToCompare', roles };
  if (paysOtherPurposes(spending)) return { applies: false, reason: 'scopeDiffers', roles };
  if (carriesOut(document)) return { applies: false, reason: 'scopeDiffers', roles };
  const tally = new Tally();
  const basics = units.flatMap((unit): Amount[] => {
    const own = amountIn(income, unit, totalColumn(income));
    if (!own) return [];
    const printed = projectsOf(projects, unit.subject.unit ?? '');
    const basic = differenceOf(own, ...printed);
    if (basic.fen < 0) {
      tally.add(sumFinding({ rule: 'U-04', severity: 'warning' }, { whole: own, terms: printed, half: income.grid.half }));
    }
    return [basic];
  });
  tally.add(sumFinding({ rule: 'U-04', severity: 'warning' }, { whole, terms: basics, half: income.grid.half }));
  return tally.outcome(document, roles);
}

/** Whether money goes to purposes that are neither basic nor project: what is left of a unit would hold them too. */
export function paysOtherPurposes(spending: Sheet): boolean {
  const others = ['operatingBusiness', 'remittanceUp', 'subsidyDown', 'reserve'] as const;
  const total = totalRow(spending);
  return others.some((purpose) => leafColumns(spending, { purpose }).some((column) => amountIn(spending, total, column)?.fen));
}

/** 基本支出 of the total row: 人员 + 公用, or one undivided column. */
function basicOf(sheet: Sheet): Amount | null {
  const amounts = leafColumns(sheet, { purpose: 'basic' }).flatMap((column) => amountIn(sheet, totalRow(sheet), column) ?? []);
  return amounts.length === 0 ? null : amounts.length === 1 ? amounts[0]! : sumOf(amounts);
}

function projectsOf(sheet: Sheet, unit: string): Amount[] {
  return rowsWith(sheet, 'project')
    .filter(({ subject }) => subject.unit === unit)
    .flatMap((row) => amountIn(sheet, row, totalColumn(sheet)) ?? []);
}
