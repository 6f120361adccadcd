import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Column, TableRole } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { lastDigitHalf } from '@/model/tolerance';
import { gridsOf } from '../grid';
import { amountIn, leafColumns, rowsWith, sheetOf, totalColumn, totalRow, type Sheet } from '../lookup';
import { inapplicable, Tally } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { claimsOf, equalFinding, finding, sumFinding } from '../sums';
import { spokenHalf } from '../spoken';

/** 机关运行经费 is the operating part of 行政运行. */
export const agencyRules: readonly Rule[] = [
  {
    id: 'X-14',
    tolerance: 'Te',
    severity: 'error',
    statement: {
      'zh-CN': '机关运行经费等于行政、参公单位行政运行类项的公用经费之和；公用不按项列示时，与基本支出的公用经费合计比',
      en: 'Running costs of offices are the operating part of their running accounts; where it is not printed by account, they are compared with all operating expenditure',
    },
    check: checkAgency,
  },
];

const RULE = 'X-14';
const ROLES: TableRole[] = ['T5', 'T6'];

function checkAgency(document: BudgetDocument): Outcome {
  const stated = agencyAmount(document);
  if (!stated) return { applies: false, reason: 'nothingToCompare', roles: [] };
  const general = sheetOf(document, 'T5');
  const columns = general ? leafColumns(general, { part: 'operating' }) : [];
  const [column] = columns;
  if (general && column && columns.length === 1) return checkByAccount(document, stated, general, column);
  return checkInAll(document, stated);
}

interface Agency {
  amount: Amount;
  /** Half of the last digit with which it is printed, in half-fen. */
  half: number;
}

/** As the narrative states it first in its own section, else as a table prints it. */
function agencyAmount(document: BudgetDocument): Agency | null {
  const { claims, paragraphs, sections } = document;
  const claim = claims.findIndex(
    ({ kind, paragraph, subject }) =>
      kind === 'amount' && sections[paragraphs[paragraph]?.section ?? -1]?.role === 'agencyOperating' && /机关.{0,4}运行/u.test(foldLabel(subject)),
  );
  if (claim >= 0) return { amount: { kind: 'stated', fen: claims[claim]!.fen, claim }, half: spokenHalf(document, claim) };
  for (const grid of gridsOf(document, 'T7')) {
    const sheet = { grid, side: grid.sides()[0] ?? '' };
    const [column] = leafColumns(sheet, { item: 'agencyOperating' });
    const amount = amountIn(sheet, totalRow(sheet), column ?? null);
    if (amount) return { amount, half: grid.half };
  }
  return null;
}

/** 参公 units run on 项 of their own too: the amount may take some of these whole, but no part of one. */
function checkByAccount(document: BudgetDocument, { amount, half }: Agency, general: Sheet, column: Column): Outcome {
  const running: Amount[] = [];
  const others: Amount[] = [];
  for (const row of rowsWith(general, 'account')) {
    const operating = amountIn(general, row, column);
    if (row.subject.account?.length !== 7 || !operating || operating.fen === 0) continue;
    (foldLabel(row.subject.name) === '行政运行' ? running : others).push(operating);
  }
  if (running.length === 0) return { applies: false, reason: 'nothingToCompare', roles: ['T5'] };
  const tally = new Tally();
  const whole = running.length === 1 ? running[0]! : sumOf(running);
  const isSome = sumsOf(others).some((fen) => Math.abs(amount.fen - whole.fen - fen) <= Math.max(half, general.grid.half));
  const ruling = { rule: RULE, severity: 'error' } as const;
  const found = running.length === 1 ? equalFinding(ruling, amount, whole, [half, general.grid.half]) : sumFinding(ruling, { whole: amount, terms: running, half: Math.max(half, general.grid.half) });
  tally.add(found?.kind === 'difference' && isSome ? null : found);
  return tally.outcome(document, ['T5']);
}

/** Few enough that one of their sums is no chance. */
const MOST_OTHERS = 8;

/** What some of the amounts come to, each taken whole. */
function sumsOf(amounts: readonly Amount[]): number[] {
  if (amounts.length > MOST_OTHERS) return amounts.map(({ fen }) => fen);
  return amounts.reduce<number[]>((sums, { fen }) => [...sums, ...sums.map((sum) => sum + fen)], [0]).filter((sum) => sum !== 0);
}

/** Without 公用 by 项: a share of all 公用 is reported, more than all asks whether project money is in it. */
function checkInAll(document: BudgetDocument, { amount, half }: Agency): Outcome {
  const basic = sheetOf(document, 'T6');
  if (!basic) return inapplicable(document, ROLES);
  const [column] = leafColumns(basic, { part: 'operating' });
  const all = amountIn(basic, totalRow(basic), column ?? null) ?? operatingClass(basic);
  if (!all || all.fen === 0) return { applies: false, reason: 'nothingToCompare', roles: ['T6'] };
  const tally = new Tally();
  // The question is whether project money is in it, not how finely the sentence prints.
  const found = equalFinding({ rule: RULE, severity: 'warning' }, amount, all, [Math.max(half, lastDigitHalf('万元', 2)), basic.grid.half]);
  if (found?.kind === 'difference' && amount.fen < all.fen) {
    const params = { percent: ((100 * amount.fen) / all.fen).toFixed(1) };
    tally.add(finding({ rule: RULE, severity: 'info', kind: 'share', printed: amount, expected: all }, { params, claims: claimsOf(amount) }));
  } else tally.add(found);
  return tally.outcome(document, ROLES);
}

/** 302 商品和服务支出, where no column says 公用. */
function operatingClass(basic: Sheet): Amount | null {
  const row = rowsWith(basic, 'economic').find(({ subject }) => subject.account === '302');
  return amountIn(basic, row ?? null, totalColumn(basic));
}
