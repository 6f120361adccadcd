import { isSameDepartment } from '@/analysis/history/same-department';
import { impliedBases, type ImpliedBase, type ImpliedVerdict } from '@/analysis/two-years/implied-bases';
import type { BudgetDocument } from '@/model/document';
import { outcomeOf } from '../outcome';
import type { Finding, Outcome, Rule } from '../rule';
import { finding } from '../sums';

/** Y-03: what is said of the year before is what its own document printed. */
export const priorRules: readonly Rule[] = [
  {
    id: 'Y-03',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '上年文件印出的数等于本年数减增减额（基数为上年预算数时）', en: 'What last year’s document prints is this year less the change, where the base is last year’s budget' },
    check: checkPrior,
  },
];

/** A 空表 of the year before prints no figure to hold this one against, and neither does a figure of another kind. */
const COMPARED: ReadonlySet<ImpliedVerdict> = new Set(['agrees', 'tail', 'differs']);

function checkPrior(document: BudgetDocument, others: readonly BudgetDocument[]): Outcome {
  const prior = others.find((other) => other.fiscalYear === document.fiscalYear - 1 && isSameDepartment(other, document));
  if (!prior) return { applies: false, reason: 'documentMissing', roles: [] };
  const bases = impliedBases(document, prior).filter(({ verdict }) => COMPARED.has(verdict));
  return outcomeOf(bases.length, bases.flatMap((base) => priorFinding(base) ?? []));
}

function priorFinding({ implied, printed, verdict, key }: ImpliedBase): Finding | null {
  if (verdict === 'agrees') return null;
  const isTail = verdict === 'tail';
  const found = finding({ rule: 'Y-03', severity: isTail ? 'info' : 'error', kind: isTail ? 'tail' : 'difference', printed: implied, expected: printed });
  return { ...found, id: `${found.id}.${key}` };
}
