import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Column, Dimensions, FundSource, TableRole } from '@/model/document';
import { amountIn, halvesOf, leafColumns, rowsWith, sheetOf, totalColumn, totalRow, type Sheet } from '../lookup';
import { inapplicable, Tally } from '../outcome';
import type { Finding, Outcome, Rule } from '../rule';
import { equalFinding, sumFinding, type Ruling } from '../sums';
import { amountOfTotal } from './overview';

const error = (rule: string) => ({ rule, severity: 'error' as const });

/** X-09 … X-15: the parts of the money (人员, 公用, 项目, 经济分类, 机关运行, “三公”) agree between tables. */
export const partRules: readonly Rule[] = [
  {
    id: 'X-09',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '人员、公用：支出预算总表与一般公共预算支出表逐科目相等（其他资金只用于项目时）', en: 'Personnel and operating agree account by account between all funds and the general public budget, where other money pays projects only' },
    check: checkPartsByAccount,
  },
  {
    id: 'X-10',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '一般公共预算支出表的基本、人员、公用合计等于基本支出表的合计', en: 'Basic, personnel and operating of the general public budget equal the totals of the basic expenditure table' },
    check: checkBasic,
  },
  {
    id: 'X-11',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '项目支出：各表的合计等于项目支出预算表同一资金的合计', en: 'Project expenditure of each table equals the total of the same fund in the project table' },
    check: checkProjects,
  },
  {
    id: 'X-12',
    tolerance: 'Tn',
    severity: 'error',
    statement: { 'zh-CN': '一般公共预算、政府性基金支出合计等于收入预算总表同一来源的本年与结转之和', en: 'Each fiscal budget spends what the income table shows of it, this year and carried over' },
    check: checkFundIncome,
  },
  {
    id: 'X-13',
    tolerance: 'Tn',
    severity: 'warning',
    statement: { 'zh-CN': '经济分类与功能分类的对应科目金额一致（养老、年金、医疗、公务员医疗补助、住房公积金）', en: 'Accounts that the two classifications share agree (pension, annuity, medical, housing fund)' },
    check: checkTwins,
  },
  {
    id: 'X-15',
    tolerance: null,
    severity: 'info',
    statement: { 'zh-CN': '“三公”各项不小于基本支出里的同一项（其余在项目里）', en: 'Each of the three public expenses is at least its part in basic expenditure' },
    check: checkThreePublic,
  },
];

/** The amount of a total row in a column of these dimensions: one column, or several added up. */
function partOfTotal(sheet: Sheet, wanted: Partial<Dimensions>): Amount | null {
  return partIn(sheet, totalRow(sheet), wanted);
}

function partIn(sheet: Sheet, row: ReturnType<typeof totalRow>, wanted: Partial<Dimensions>): Amount | null {
  const amounts = leafColumns(sheet, wanted).flatMap((column) => amountIn(sheet, row, column) ?? []);
  return amounts.length === 0 ? null : amounts.length === 1 ? amounts[0]! : sumOf(amounts);
}

/** The same figure printed twice; where one of them is a sum of printed columns, within the rounding of these. */
function sameFinding(ruling: Ruling, one: Amount, other: Amount, halves: readonly [number, number]): Finding | null {
  const isSum = one.kind === 'derived' || other.kind === 'derived';
  return isSum ? sumFinding(ruling, { whole: one, terms: [other], half: Math.max(...halves) }) : equalFinding(ruling, one, other, halves);
}

function checkPartsByAccount(document: BudgetDocument): Outcome {
  const roles: TableRole[] = ['T3', 'T5'];
  const all = sheetOf(document, 'T3');
  const general = sheetOf(document, 'T5');
  if (!all || !general) return inapplicable(document, roles);
  const [one, other] = [partOfTotal(all, { purpose: 'basic' }), partOfTotal(general, { purpose: 'basic' })];
  if (!one || !other) return { applies: false, reason: 'nothingToCompare', roles };
  const halves = halvesOf(all, general);
  // To the fen: a little other money in 基本支出 is no tail.
  if (one.fen !== other.fen) return { applies: false, reason: 'scopeDiffers', roles };
  const tally = new Tally();
  const rows = new Map(rowsWith(general, 'account').map((row) => [row.subject.account, row]));
  for (const row of rowsWith(all, 'account')) {
    const same = rows.get(row.subject.account);
    if (!same) continue;
    for (const part of ['personnel', 'operating'] as const) {
      const [left, right] = [partIn(all, row, { part }), partIn(general, same, { part })];
      if (left && right) tally.add(equalFinding(error('X-09'), left, right, halves));
    }
  }
  return tally.outcome(document, roles);
}

function checkBasic(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const general = sheetOf(document, 'T5');
  const basic = sheetOf(document, 'T6');
  if (general && basic) {
    const compare = (one: Amount | null, other: Amount | null) => {
      if (one && other) tally.add(sameFinding(error('X-10'), one, other, halvesOf(general, basic)));
    };
    compare(basicTotal(general), amountOfTotal(basic));
    for (const part of ['personnel', 'operating'] as const) compare(partOfTotal(general, { part }), partOfTotal(basic, { part }));
  }
  return tally.outcome(document, ['T5', 'T6']);
}

/** 基本支出 of the total row as printed in its 小计, else its parts. */
function basicTotal(sheet: Sheet): Amount | null {
  const subtotal = sheet.grid
    .columns(sheet.side)
    .find(({ dimensions: { aggregate, purpose } }) => aggregate !== undefined && purpose === 'basic');
  return amountIn(sheet, totalRow(sheet), subtotal ?? null) ?? partOfTotal(sheet, { purpose: 'basic' });
}

function checkProjects(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const projects = sheetOf(document, 'T10');
  if (projects) {
    const total = totalRow(projects);
    const pairs: readonly [TableRole, Column | null][] = [
      ['T3', totalColumn(projects)],
      ['T5', sourceColumn(projects, 'generalPublicBudget')],
      ['T8', sourceColumn(projects, 'governmentFund')],
      ['T9', sourceColumn(projects, 'stateCapital')],
    ];
    for (const [role, column] of pairs) {
      const sheet = sheetOf(document, role);
      const one = sheet && partOfTotal(sheet, { purpose: 'project' });
      const other = amountIn(projects, total, column);
      if (sheet && one && other) tally.add(sameFinding(error('X-11'), one, other, halvesOf(sheet, projects)));
    }
  }
  return tally.outcome(document, ['T3', 'T10']);
}

function sourceColumn(sheet: Sheet, source: FundSource): Column | null {
  const columns = leafColumns(sheet, { source });
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

function checkFundIncome(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const income = sheetOf(document, 'T2');
  const funds: readonly [TableRole, FundSource][] = [
    ['T5', 'generalPublicBudget'],
    ['T8', 'governmentFund'],
  ];
  for (const [role, source] of funds) {
    const sheet = sheetOf(document, role);
    const whole = sheet && amountOfTotal(sheet);
    if (!income || !sheet || !whole) continue;
    const terms = leafColumns(income, { source }).flatMap((column) => amountIn(income, totalRow(income), column) ?? []);
    const half = Math.max(sheet.grid.half, income.grid.half);
    if (terms.length > 0) tally.add(sumFinding(error('X-12'), { whole, terms, half }));
  }
  return tally.outcome(document, ['T2', 'T5']);
}

/** 部门预算支出经济分类 against the 项 that pay the same thing, since the classification of 2018. */
const TWINS: readonly { economic: string; accounts: readonly string[] }[] = [
  { economic: '30108', accounts: ['2080505'] },
  { economic: '30109', accounts: ['2080506'] },
  { economic: '30110', accounts: ['2101101', '2101102'] },
  { economic: '30111', accounts: ['2101103'] },
  { economic: '30113', accounts: ['2210201'] },
];
const TWINS_SINCE = 2018;

function checkTwins(document: BudgetDocument): Outcome {
  const roles: TableRole[] = ['T5', 'T6'];
  if (document.fiscalYear < TWINS_SINCE) return { applies: false, reason: 'scopeDiffers', roles };
  const tally = new Tally();
  const general = sheetOf(document, 'T5');
  const basic = sheetOf(document, 'T6');
  if (general && basic) {
    const half = Math.max(general.grid.half, basic.grid.half);
    for (const { economic, accounts } of TWINS) {
      const row = rowsWith(basic, 'economic').find(({ subject }) => subject.account === economic && subject.scheme === 'department');
      const whole = amountIn(basic, row ?? null, totalColumn(basic));
      const terms = rowsWith(general, 'account')
        .filter(({ subject }) => accounts.includes(subject.account ?? ''))
        .flatMap((account) => amountIn(general, account, totalColumn(general)) ?? []);
      if (whole && terms.length > 0) tally.add(sumFinding({ rule: 'X-13', severity: 'warning' }, { whole, terms, half }));
    }
    tally.addSome(retirement(general, basic, half));
  }
  return tally.outcome(document, roles);
}

const RETIREMENT = { economic: ['30301', '30302'], accounts: ['2080501', '2080502'] } as const;

/** 离休费 and 退休费 are paid by two 项 that pay other things too: at most as much, and the rest is shown. */
function retirement(general: Sheet, basic: Sheet, half: number): Finding | null | undefined {
  const amounts = (sheet: Sheet, kind: 'account' | 'economic', codes: readonly string[]): Amount[] =>
    rowsWith(sheet, kind)
      .filter(({ subject }) => codes.includes(subject.account ?? '') && subject.scheme !== 'government')
      .flatMap((row) => amountIn(sheet, row, totalColumn(sheet)) ?? []);
  const [paid, allotted] = [amounts(basic, 'economic', RETIREMENT.economic), amounts(general, 'account', RETIREMENT.accounts)];
  if (paid.length === 0 || allotted.length === 0) return undefined;
  const [whole, part] = [allotted, paid].map((list) => (list.length === 1 ? list[0]! : sumOf(list)));
  const found = sumFinding({ rule: 'X-13', severity: 'info' }, { whole: whole!, terms: [part!], half });
  return found && found.kind !== 'tail' && found.differenceFen > 0 ? { ...found, kind: 'remainder' } : found;
}

const IN_BASIC: readonly { item: NonNullable<Dimensions['item']>; economic: string }[] = [
  { item: 'reception', economic: '30217' },
  { item: 'vehicleOperation', economic: '30231' },
  { item: 'overseas', economic: '30212' },
];

function checkThreePublic(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const table = sheetOf(document, 'T7');
  const basic = sheetOf(document, 'T6');
  if (table && basic) {
    const total = totalRow(table) ?? onlyRow(table);
    for (const { item, economic } of IN_BASIC) {
      const column = table.grid.columns(table.side).find(({ dimensions }) => dimensions.item === item);
      const row = rowsWith(basic, 'economic').find(({ subject }) => subject.account === economic);
      const [whole, part] = [amountIn(table, total, column ?? null), amountIn(basic, row ?? null, totalColumn(basic))];
      if (!whole || !part) continue;
      const found = equalFinding({ rule: 'X-15', severity: 'info' }, whole, part, halvesOf(table, basic));
      tally.add(found && whole.fen < part.fen ? found : null);
    }
  }
  return tally.outcome(document, ['T6', 'T7']);
}

/** A table of one row prints no total: the row is it. */
function onlyRow({ grid }: Sheet): ReturnType<typeof totalRow> {
  const subject = grid.table.rows[0]?.subjects[0];
  return grid.table.rows.length === 1 && subject ? { row: 1, subject } : null;
}
