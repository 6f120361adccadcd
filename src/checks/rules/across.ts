import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Dimensions, FundSource, TableRole } from '@/model/document';
import { topRows } from '../levels';
import { amountIn, halvesOf, leafColumns, rowsWith, sheetOf, totalColumn, totalRow, type Sheet } from '../lookup';
import { inapplicable, Tally } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { equalFinding, sumFinding } from '../sums';
import { amountOf, amountOfTotal, carried, carriesOut, FISCAL_SOURCES, incomeLines, spentInYear } from './overview';

const error = (rule: string) => ({ rule, severity: 'error' as const });

/** The tables of spending by fund: 一般公共预算 · 政府性基金 · 国有资本经营. */
const BY_FUND: readonly { role: TableRole; source: FundSource }[] = [
  { role: 'T5', source: 'generalPublicBudget' },
  { role: 'T8', source: 'governmentFund' },
  { role: 'T9', source: 'stateCapital' },
];

/** X-01 …: tables that print the same money agree. */
export const acrossRules: readonly Rule[] = [
  {
    id: 'X-01',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '收支总表与收入预算总表：总计、本年收入合计、上年结转各相等', en: 'Overview and income table agree on the total, the income of the year and the carry-over' },
    check: checkIncomeTotals,
  },
  {
    id: 'X-02',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '收支总表的每一种收入等于收入预算总表同一来源的合计', en: 'Each source of income in the overview equals the total of that source in the income table' },
    check: checkSources,
  },
  {
    id: 'X-03',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '收支总表的支出与支出预算总表：总计和每一个科目相等', en: 'Overview and expenditure table agree on the total and on every account' },
    check: checkSpending,
  },
  {
    id: 'X-04',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '财政拨款总表的每一个科目等于一般公共预算、政府性基金、国有资本经营三张表同一科目之和', en: 'Each account of the fiscal overview is the sum of the same account in the three budgets' },
    check: (document) => checkFiscal(document, 'X-04'),
  },
  {
    id: 'X-05',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '财政拨款支出合计等于三张表的合计之和', en: 'Fiscal expenditure in all is the sum of the totals of the three budgets' },
    check: (document) => checkFiscal(document, 'X-05'),
  },
  {
    id: 'X-06',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '财政拨款收入加财政拨款上年结转等于财政拨款支出', en: 'Fiscal income plus fiscal carry-over is fiscal expenditure' },
    check: checkFiscalBalance,
  },
  {
    id: 'X-07',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '支出总计减去财政拨款支出等于财政拨款以外的收入和它的结转', en: 'Expenditure less fiscal expenditure is the other income with its carry-over' },
    check: checkOtherMoney,
  },
  {
    id: 'X-16',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '收入预算总表按科目列示时，每一个科目等于支出预算总表的同一科目', en: 'An income table by account agrees with the expenditure table on every account' },
    check: checkIncomeByAccount,
  },
];

function checkIncomeTotals(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const overview = sheetOf(document, 'T1', 'income');
  const table = sheetOf(document, 'T2');
  if (table && isOfSpending(document, table)) return { applies: false, reason: 'scopeDiffers', roles: ['T1', 'T2'] };
  if (overview && table) {
    const halves = halvesOf(overview, table);
    const total = totalRow(table);
    const compare = (one: Amount | null | undefined, other: Amount | null) => {
      if (one && other) tally.add(equalFinding(error('X-01'), one, other, halves));
    };
    compare(amountOfTotal(overview), amountIn(table, total, totalColumn(table)));
    const subtotal = (origin: Dimensions['origin']) =>
      table.grid.columns(table.side).find(({ dimensions }) => dimensions.aggregate === 'subtotal' && dimensions.origin === origin) ?? null;
    compare(amountOf(overview, 'currentYear'), amountIn(table, total, subtotal('currentYear')));
    compare(carried(overview, 'carryOver')[0], amountIn(table, total, subtotal('carryOver')));
  }
  return tally.outcome(document, ['T1', 'T2']);
}

/** Income by 科目 has no 科目 for what is left for next year: then it shows less than all income. */
function isOfSpending(document: BudgetDocument, table: Sheet): boolean {
  return rowsWith(table, 'account').length > 0 && carriesOut(document);
}

function checkSources(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const overview = sheetOf(document, 'T1', 'income');
  const table = sheetOf(document, 'T2');
  if (table && isOfSpending(document, table)) return { applies: false, reason: 'scopeDiffers', roles: ['T1', 'T2'] };
  if (overview && table) {
    const halves = halvesOf(overview, table);
    const year = table.grid.columns(table.side).filter(({ dimensions: { origin } }) => origin !== 'carryOver');
    for (const { source, row } of incomeLines(overview)) {
      const column = year.find(({ dimensions }) => dimensions.source === source && dimensions.aggregate === undefined);
      const line = totalColumn(overview);
      const total = totalRow(table);
      if (!column || !line || !total) continue;
      const [one, other] = [overview.grid.printed(row, line), table.grid.printed(total.row, column)];
      if (!one && !other) continue;
      tally.add(equalFinding(error('X-02'), overview.grid.amount(row, line), table.grid.amount(total.row, column), halves));
    }
  }
  return tally.outcome(document, ['T1', 'T2']);
}

function checkSpending(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const overview = sheetOf(document, 'T1', 'expenditure');
  const table = sheetOf(document, 'T3');
  if (overview && table) {
    const halves = halvesOf(overview, table);
    const [one, other] = [spentInYear(overview), amountOfTotal(table)];
    if (one && other) tally.add(equalFinding(error('X-03'), one, other, halves));
    const accounts = accountAmounts(table);
    for (const [account, amounts] of accountAmounts(overview)) {
      const same = accounts.get(account);
      // A code that is printed twice is two accounts of one number: which is meant, no rule can say.
      if (amounts.length === 1 && same?.length === 1) tally.add(equalFinding(error('X-03'), amounts[0]!, same[0]!, halves));
    }
  }
  return tally.outcome(document, ['T1', 'T3']);
}

/** The printed amounts of each 科目 in the column of the whole amount. */
function accountAmounts(sheet: Sheet): Map<string, Amount[]> {
  const column = totalColumn(sheet);
  const amounts = new Map<string, Amount[]>();
  for (const row of rowsWith(sheet, 'account')) {
    const amount = amountIn(sheet, row, column);
    const { account } = row.subject;
    if (amount && account !== null) amounts.set(account, [...(amounts.get(account) ?? []), amount]);
  }
  return amounts;
}

/**
 * The tables of the three budgets; null where one is not printed although the fiscal overview has such money: then a
 * sum without it would be no fault of the document.
 */
function fundSheets(document: BudgetDocument): Sheet[] | null {
  const income = sheetOf(document, 'T4', 'income');
  const sheets: Sheet[] = [];
  for (const { role, source } of BY_FUND) {
    const sheet = sheetOf(document, role);
    const isPrinted = document.tables.some((table) => table.role === role);
    const hasMoney = income !== null && incomeLines(income).some((line) => line.source === source && line.amount?.fen);
    if (!sheet && !isPrinted && (hasMoney || role === 'T5')) return null;
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}

function checkFiscal(document: BudgetDocument, rule: 'X-04' | 'X-05'): Outcome {
  const tally = new Tally();
  const fiscal = sheetOf(document, 'T4', 'expenditure');
  const sheets = fundSheets(document);
  if (fiscal && sheets && sheets.length > 0) {
    const half = Math.max(fiscal.grid.half, ...sheets.map(({ grid }) => grid.half));
    if (rule === 'X-05') {
      const whole = fiscalSpending(fiscal);
      const terms = sheets.flatMap((sheet) => amountOfTotal(sheet) ?? []);
      if (whole && terms.length > 0) tally.add(sumFinding(error(rule), { whole, terms, half }));
    } else {
      const accounts = sheets.map(accountAmounts);
      for (const [account, [whole, second]] of accountAmounts(fiscal)) {
        const terms = accounts.flatMap((amounts) => amounts.get(account) ?? []);
        if (whole && !second && terms.length > 0) tally.add(sumFinding(error(rule), { whole, terms, half }));
      }
    }
  }
  return tally.outcome(document, ['T4', 'T5']);
}

/** What the fiscal overview spends in the year: its total, or the sum of its top 科目 where it prints none. */
function fiscalSpending(sheet: Sheet): Amount | null {
  const printed = spentInYear(sheet);
  if (printed) return printed;
  const column = totalColumn(sheet);
  const classes = topRows(sheet.grid, sheet.side, 'account').flatMap((row) => amountIn(sheet, row, column) ?? []);
  return classes.length > 0 ? sumOf(classes) : null;
}

/** Fiscal money carried over: the line of T4, else the columns of T2. */
function fiscalCarryOver(document: BudgetDocument): Amount[] {
  const fiscal = sheetOf(document, 'T4', 'income');
  const own = fiscal ? carried(fiscal, 'carryOver') : [];
  const table = sheetOf(document, 'T2');
  if (own.length > 0 || !table) return own;
  return leafColumns(table, { origin: 'carryOver' })
    .filter(({ dimensions: { source } }) => source === undefined || source === 'fiscal' || FISCAL_SOURCES.has(source))
    .flatMap((column) => amountIn(table, totalRow(table), column) ?? []);
}

function checkFiscalBalance(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const income = sheetOf(document, 'T4', 'income');
  const spending = sheetOf(document, 'T4', 'expenditure');
  const whole = spending && fiscalSpending(spending);
  if (income && spending && whole) {
    const lines = incomeLines(income);
    const fiscal = lines.filter(({ source }) => source === 'fiscal');
    const current = (fiscal.some(({ amount }) => amount) ? fiscal : lines).flatMap(({ amount }) => amount ?? []);
    const carriedOut = carried(spending, 'carryOut').filter(({ fen }) => fen !== 0);
    const terms = [...current, ...fiscalCarryOver(document)];
    if (current.length > 0 && carriedOut.length === 0) tally.add(sumFinding(error('X-06'), { whole, terms, half: income.grid.half }));
  }
  return tally.outcome(document, ['T4']);
}

function checkOtherMoney(document: BudgetDocument): Outcome {
  const roles: TableRole[] = ['T1', 'T2', 'T4'];
  const overview = sheetOf(document, 'T1', 'expenditure');
  const fiscal = sheetOf(document, 'T4', 'expenditure');
  const table = sheetOf(document, 'T2');
  const all = overview && spentInYear(overview);
  const spent = fiscal && fiscalSpending(fiscal);
  if (!overview || !fiscal || !table || !all || !spent) return inapplicable(document, roles);
  if (carriesOut(document)) return { applies: false, reason: 'scopeDiffers', roles };
  const total = totalRow(table);
  const isOther = ({ source }: Dimensions) => source !== undefined && source !== 'fiscal' && !FISCAL_SOURCES.has(source);
  const columns = leafColumns(table, {}).filter(({ dimensions }) => isOther(dimensions));
  // Carry-over that is not divided by source may be anybody's.
  const undivided = leafColumns(table, { origin: 'carryOver' }).some(({ dimensions }) => dimensions.source === undefined);
  if (columns.length === 0 || undivided) return { applies: false, reason: 'nothingToCompare', roles };
  const terms = columns.flatMap((column) => amountIn(table, total, column) ?? []);
  const tally = new Tally();
  const whole = differenceOf(all, ...(spent.kind === 'derived' ? spent.operands : [spent]));
  tally.add(sumFinding(error('X-07'), { whole, terms, half: table.grid.half }));
  return tally.outcome(document, roles);
}

function checkIncomeByAccount(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const income = sheetOf(document, 'T2');
  const spending = sheetOf(document, 'T3');
  if (income && spending && rowsWith(income, 'account').length > 0) {
    const halves = halvesOf(income, spending);
    const accounts = accountAmounts(spending);
    for (const [account, [one, second]] of accountAmounts(income)) {
      const same = accounts.get(account);
      if (one && !second && same?.length === 1) tally.add(equalFinding(error('X-16'), one, same[0]!, halves));
    }
    const [one, other] = [amountOfTotal(income), amountOfTotal(spending)];
    if (one && other) tally.add(equalFinding(error('X-16'), one, other, halves));
  }
  return tally.outcome(document, ['T2', 'T3']);
}

