import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Dimensions, FundSource, TableRole } from '@/model/document';
import { amountIn, leafColumns, rowsWith, sheetOf, totalRow, type Sheet } from '../lookup';
import { inapplicable, Tally } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { sumFinding } from '../sums';
import { carriesOut, FISCAL_SOURCES } from './overview';
import { paysOtherPurposes } from './units';

/** U-05: what a unit earns itself is what its projects and its basic spending take of it. */
export const ownMoneyRules: readonly Rule[] = [
  {
    id: 'U-05',
    tolerance: 'Tn',
    severity: 'info',
    statement: {
      'zh-CN': '各单位的单位资金收入（含结转）不小于它的项目所用，其余是非财政的基本支出，加起来与支出表一致',
      en: 'Per unit, its own income with what it carried over is at least what its projects use of it; the rest is basic expenditure that is not fiscal, and adds up to that of the expenditure table',
    },
    check: checkOwnMoney,
  },
];

const RULING = { rule: 'U-05', severity: 'info' } as const;
const ROLES: TableRole[] = ['T2', 'T3', 'T5', 'T10'];

/** Neither 财政拨款 nor 财政专户管理资金: 单位资金. */
function isOwn(source: FundSource | undefined): boolean {
  return source !== undefined && source !== 'fiscal' && source !== 'earmarkedAccount' && !FISCAL_SOURCES.has(source);
}

function checkOwnMoney(document: BudgetDocument): Outcome {
  const [income, spending, general, projects] = ROLES.map((role) => sheetOf(document, role));
  if (!income || !spending || !general || !projects) return inapplicable(document, ROLES);
  const units = rowsWith(income, 'unit');
  if (units.length === 0) return { applies: false, reason: 'nothingToCompare', roles: ['T2'] };
  if (paysOtherPurposes(spending) || carriesOut(document)) return { applies: false, reason: 'scopeDiffers', roles: ROLES };
  const tally = new Tally();
  const { half } = income.grid;
  for (const unit of units) {
    const received = amountsIn(income, unit, ({ source }) => isOwn(source));
    const used = rowsWith(projects, 'project')
      .filter(({ subject }) => subject.unit === unit.subject.unit)
      .flatMap((row) => amountsIn(projects, row, ({ source }) => isOwn(source)));
    if (received.length === 0 && used.length === 0) continue;
    // What is left pays basic spending; only a shortfall says that something is amiss.
    const isShort = total(received) < total(used);
    tally.add(isShort ? sumFinding(RULING, { whole: whole(used), terms: received, half }) : null);
  }
  addTotal(tally, document, { income, spending, projects });
  return tally.outcome(document, ROLES);
}

/** Over all units: income that is not fiscal, less projects paid by it, is basic spending that no fiscal table prints. */
function addTotal(tally: Tally, document: BudgetDocument, { income, spending, projects }: Readonly<Record<'income' | 'spending' | 'projects', Sheet>>): void {
  const isOther = ({ source }: Dimensions): boolean => isOwn(source) || source === 'earmarkedAccount';
  const received = amountsIn(income, totalRow(income), isOther);
  const used = amountsIn(projects, totalRow(projects), isOther);
  const basic = basicIn(spending);
  const fiscal = (['T5', 'T8', 'T9'] as const).flatMap((role) => {
    const sheet = sheetOf(document, role);
    return sheet ? basicIn(sheet) : [];
  });
  if (received.length === 0 || basic.length === 0) return;
  const rest = differenceOf(whole(received), ...used);
  tally.add(sumFinding(RULING, { whole: rest, terms: [differenceOf(whole(basic), ...fiscal)], half: income.grid.half }));
}

/** 基本支出 of the total row: its leaf columns. */
function basicIn(sheet: Sheet): Amount[] {
  return amountsIn(sheet, totalRow(sheet), ({ purpose }) => purpose === 'basic');
}

function amountsIn(sheet: Sheet, row: ReturnType<typeof totalRow>, takes: (dimensions: Dimensions) => boolean): Amount[] {
  return leafColumns(sheet, {})
    .filter(({ dimensions }) => takes(dimensions))
    .flatMap((column) => amountIn(sheet, row, column) ?? []);
}

function whole(amounts: readonly Amount[]): Amount {
  return amounts.length === 1 ? amounts[0]! : sumOf(amounts);
}

function total(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { fen }) => sum + fen, 0);
}
