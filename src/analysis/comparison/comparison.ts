import type { BudgetDocument } from '@/model/document';
import { columnOf, type ComparedColumn } from './compared-column';
import { differencesOf, type Differences } from './differences';
import { axisOf, type Axis } from './elsewhere';
import { USUAL_BASIS, type Basis } from './measures';
import { mismatchesOf, type Mismatch } from './mismatches';
import { perHeadOf, type PerHead } from './per-head';
import { spendingParts, type PartsOf } from './spending-parts';
import { structureOf, type Structure } from './structure';
import type { ComparedSubject } from './subject';

/** 2 to 4 columns side by side, on one basis. */
export interface Comparison {
  axis: Axis;
  basis: Basis;
  /** Which 基本支出 人员经费 and 公用经费 divide in every column. */
  partsOf: PartsOf;
  columns: readonly ComparedColumn[];
  /** What the scopes of the columns differ in: to be said before any figure. */
  mismatches: readonly Mismatch[];
  differences: Differences;
  perHead: PerHead;
  /** 功能分类 and 经济分类 side by side. */
  structures: readonly Structure[];
}

/**
 * Compares columns on a basis.
 * @param documents at hand, from which columns that fit better are offered; the subjects' own are among them
 */
export function compare(subjects: readonly ComparedSubject[], basis: Basis = USUAL_BASIS, documents: readonly BudgetDocument[] = subjects.map(({ source }) => source)): Comparison {
  const partsOf = commonParts(subjects, basis);
  const columns = subjects.map((subject) => columnOf(subject, basis, partsOf));
  const axis = axisOf(subjects);
  const mismatches = mismatchesOf(subjects, columns.map(({ scope }) => scope), basis, documents);
  return {
    axis,
    basis,
    partsOf,
    columns,
    mismatches,
    differences: differencesOf(columns, axis, mismatches),
    perHead: perHeadOf(columns),
    structures: [structureOf(subjects, basis, 'function'), structureOf(subjects, basis, 'economic')],
  };
}

/** All money where every column that divides 基本支出 does so for all of it; else 一般公共预算, which most print. */
function commonParts(subjects: readonly ComparedSubject[], { money }: Basis): PartsOf {
  const has = (subject: ComparedSubject, of: PartsOf) => 'amount' in spendingParts(subject, of).personnel;
  const dividing = subjects.filter((subject) => has(subject, 'all') || has(subject, 'generalPublic'));
  return money === 'all' && dividing.every((subject) => has(subject, 'all')) ? 'all' : 'generalPublic';
}
