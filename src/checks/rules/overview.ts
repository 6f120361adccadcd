import { differenceOf, type Amount } from '@/model/amount';
import type { BudgetDocument, FundSource, TableRole } from '@/model/document';
import { topRows } from '../levels';
import { amountIn, rowsWith, sheetOf, totalColumn, totalRow, type Sheet } from '../lookup';
import { Tally } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { equalFinding, sumFinding } from '../sums';

/** 财政拨款 and what it is made of: the line above is the sum of these, which must not be counted twice. */
export const FISCAL_SOURCES: ReadonlySet<FundSource> = new Set(['generalPublicBudget', 'governmentFund', 'stateCapital']);

const error = (rule: string) => ({ rule, severity: 'error' as const });

/** R-01 … R-04: the two sides of 收支预算总表 and 财政拨款收支预算总表 add up, and are equal. */
export const overviewRules: readonly Rule[] = [
  {
    id: 'R-01',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '收支总表：收入总计等于本年收入合计加上年结转', en: 'Overview: total income is the income of the year plus what is carried over' },
    check: (document) => {
      const tally = new Tally();
      const income = sheetOf(document, 'T1', 'income');
      const whole = income && amountOfTotal(income);
      const year = income && amountOf(income, 'currentYear');
      if (income && whole && year) {
        const others = [...carried(income, 'carryOver'), ...linesAfterYear(income)];
        tally.add(sumFinding(error('R-01'), { whole, terms: [year, ...others], half: income.grid.half }));
      }
      return tally.outcome(document, ['T1']);
    },
  },
  {
    id: 'R-02',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '收支总表：支出总计等于本年支出合计加年终结转；本年支出合计等于各类之和', en: 'Overview: total expenditure is the spending of the year plus what is carried out; the former is the sum of the classes' },
    check: checkExpenditureSide,
  },
  {
    id: 'R-03',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '收支总表：收入总计等于支出总计', en: 'Overview: total income equals total expenditure' },
    check: (document) => {
      const tally = new Tally();
      const income = sheetOf(document, 'T1', 'income');
      const spending = sheetOf(document, 'T1', 'expenditure');
      const one = income && amountOfTotal(income);
      const other = spending && amountOfTotal(spending);
      if (one && other && income !== null) tally.add(equalFinding(error('R-03'), one, other, income.grid.half));
      return tally.outcome(document, ['T1']);
    },
  },
  {
    id: 'R-04',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '收支总表、财政拨款总表：财政拨款等于一般公共预算、政府性基金、国有资本经营预算之和；本年收入合计等于各行之和', en: 'Overviews: the fiscal appropriation is the sum of its three budgets, the income of the year the sum of its lines' },
    check: checkIncomeLines,
  },
];

function checkExpenditureSide(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const sheet = sheetOf(document, 'T1', 'expenditure');
  const column = sheet && totalColumn(sheet);
  if (sheet && column) {
    const { grid, side } = sheet;
    const whole = amountOfTotal(sheet);
    const year = amountOf(sheet, 'currentYear');
    const classes = topRows(grid, side, 'account').flatMap(({ row }) => grid.printed(row, column) ?? []);
    const carriedOut = carried(sheet, 'carryOut');
    if (whole && year) tally.add(sumFinding(error('R-02'), { whole, terms: [year, ...carriedOut], half: grid.half }));
    if (classes.length > 0 && year) tally.add(sumFinding(error('R-02'), { whole: year, terms: classes, half: grid.half }));
    if (classes.length > 0 && whole && !year) {
      tally.add(sumFinding(error('R-02'), { whole, terms: [...classes, ...carriedOut], half: grid.half }));
    }
  }
  return tally.outcome(document, ['T1']);
}

function checkIncomeLines(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const roles: TableRole[] = ['T1', 'T4'];
  for (const role of roles) {
    const sheet = sheetOf(document, role, 'income');
    const column = sheet && totalColumn(sheet);
    if (!sheet || !column) continue;
    const { half } = sheet.grid;
    const lines = incomeLines(sheet);
    const fiscal = lines.find(({ source }) => source === 'fiscal');
    const parts = lines.filter(({ source }) => FISCAL_SOURCES.has(source));
    if (fiscal && parts.length > 0) {
      const terms = parts.flatMap(({ amount }) => amount ?? []);
      const whole = sheet.grid.amount(fiscal.row, column);
      if (fiscal.amount || terms.length > 0) tally.add(sumFinding(error('R-04'), { whole, terms, half }));
    }
    const top = lines.filter(({ source }) => !fiscal || !FISCAL_SOURCES.has(source));
    const terms = top.flatMap(({ amount }) => amount ?? []);
    const year = amountOf(sheet, 'currentYear');
    if (year && terms.length > 0) tally.add(sumFinding(error('R-04'), { whole: year, terms, half }));
  }
  return tally.outcome(document, roles);
}

interface IncomeLine {
  source: FundSource;
  row: number;
  amount: Amount | null;
}

/** The lines of income of the year, each with its source. */
export function incomeLines(sheet: Sheet): IncomeLine[] {
  const column = totalColumn(sheet);
  return rowsWith(sheet, 'line').flatMap((row) => {
    const { source, origin, aggregate } = row.subject.dimensions ?? {};
    if (source === undefined || aggregate !== undefined || (origin !== undefined && origin !== 'currentYear')) return [];
    return [{ source, row: row.row, amount: amountIn(sheet, row, column) }];
  });
}

/** The printed total of a sheet. */
export function amountOfTotal(sheet: Sheet): Amount | null {
  return amountIn(sheet, totalRow(sheet), totalColumn(sheet));
}

/** 本年收入合计 or 本年支出合计. */
export function amountOf(sheet: Sheet, origin: 'currentYear'): Amount | null {
  const row = rowsWith(sheet, 'line').find(
    ({ subject: { dimensions } }) => dimensions?.origin === origin && dimensions.aggregate !== undefined,
  );
  return amountIn(sheet, row ?? null, totalColumn(sheet));
}

/** 上年结转 or 年终结转: one line, or the sum line of several; blank ones are no terms. */
export function carried(sheet: Sheet, origin: 'carryOver' | 'carryOut'): Amount[] {
  const column = totalColumn(sheet);
  const rows = rowsWith(sheet, 'line', { origin });
  const sums = rows.filter(({ subject }) => subject.dimensions?.source === undefined);
  return (sums.length > 0 ? sums : rows).flatMap((row) => amountIn(sheet, row, column) ?? []);
}

/** What is printed between 本年收入合计 and the total and is no carry-over: 用事业基金弥补收支差额 and the like. */
function linesAfterYear(sheet: Sheet): Amount[] {
  const column = totalColumn(sheet);
  const year = rowsWith(sheet, 'line').find(({ subject }) => subject.dimensions?.aggregate !== undefined);
  const total = totalRow(sheet);
  if (!year || !total) return [];
  return [...rowsWith(sheet, 'line'), ...rowsWith(sheet, 'other')].flatMap((row) => {
    const { origin, aggregate } = row.subject.dimensions ?? {};
    const isBetween = row.row > year.row && row.row < total.row && origin === undefined && aggregate === undefined;
    return isBetween ? (amountIn(sheet, row, column) ?? []) : [];
  });
}

/** Whether money is left for next year: then what a table of income shows and what one of spending shows differ. */
export function carriesOut(document: BudgetDocument): boolean {
  const spending = sheetOf(document, 'T1', 'expenditure');
  return spending !== null && carried(spending, 'carryOut').some(({ fen }) => fen !== 0);
}

/** What a sheet says is spent in the year: 本年支出合计, else the total less what is carried out. */
export function spentInYear(sheet: Sheet): Amount | null {
  const year = amountOf(sheet, 'currentYear');
  if (year) return year;
  const total = amountOfTotal(sheet);
  const out = carried(sheet, 'carryOut').filter(({ fen }) => fen !== 0);
  return total && out.length > 0 ? differenceOf(total, ...out) : total;
}
