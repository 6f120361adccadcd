import { changeBySource } from '@/analysis/change/change-by-source';
import { changeScopes } from '@/analysis/change/change-scopes';
import { sumOf } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { sheetOf } from '../lookup';
import { outcomeOf } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { spokenHalf } from '../spoken';
import { changeHalf, claimsOf, finding, isTailOfChanges, sumFinding } from '../sums';
import { carried } from './overview';

/** Y-07 and Y-09: the changes of sources and of both sides go together. */
export const yearRules: readonly Rule[] = [
  {
    id: 'Y-07',
    tolerance: 'Tn',
    severity: 'info',
    statement: { 'zh-CN': '总的增减等于各资金来源增减之和，其余写出', en: 'The change in all is that of its sources together; what is left is shown' },
    check: checkBySource,
  },
  {
    id: 'Y-09',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '收入与支出增减方向一致，除非结转能解释', en: 'Income and expenditure move in one direction, unless carry-over explains it' },
    check: checkSides,
  },
];

function checkBySource(document: BudgetDocument): Outcome {
  const split = changeBySource(document);
  if (split.state !== 'split') return { applies: false, reason: split.why === 'basesDiffer' ? 'scopeDiffers' : 'nothingToCompare', roles: [] };
  const changes = split.parts.map(({ change }) => change);
  const whole = split.whole.change;
  const half = changeHalf(spokenHalf(document, ...[whole, ...changes].flatMap(claimsOf)));
  const found = sumFinding({ rule: 'Y-07', severity: 'info' }, { whole, terms: changes.length > 0 ? changes : [sumOf([])], half });
  return outcomeOf(1, found ? [found.kind === 'tail' ? found : { ...found, kind: 'remainder' }] : []);
}

function checkSides(document: BudgetDocument): Outcome {
  const { scopes } = changeScopes(document);
  const income = scopes.find(({ kind }) => kind === 'income')?.change;
  const spending = scopes.find(({ kind }) => kind === 'spending')?.change;
  if (!income || !spending || income.fen === 0 || spending.fen === 0) return outcomeOf(0, []);
  const isOneWay = income.fen > 0 === spending.fen > 0;
  const beyond = Math.max(0, Math.abs(income.fen - spending.fen) - carriedFen(document));
  // Carry-over explains as much, to the rounding of the two changes.
  if (isOneWay || isTailOfChanges(beyond, 2, spokenHalf(document, ...[income, spending].flatMap(claimsOf)))) return outcomeOf(1, []);
  return outcomeOf(1, [finding({ rule: 'Y-09', severity: 'warning', kind: 'oppositeSides', printed: income, expected: spending })]);
}

/** What is carried over and out: by so much the two sides may move apart. */
function carriedFen(document: BudgetDocument): number {
  const [income, spending] = [sheetOf(document, 'T1', 'income'), sheetOf(document, 'T1', 'expenditure')];
  const amounts = [...(income ? carried(income, 'carryOver') : []), ...(spending ? carried(spending, 'carryOut') : [])];
  return amounts.reduce((sum, { fen }) => sum + fen, 0);
}
