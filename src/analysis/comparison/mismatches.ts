import type { BudgetDocument } from '@/model/document';
import type { Fen } from '@/model/money';
import { coarsestHalf, hiddenBetween } from './amount-leaves';
import { amountsOf } from './amounts-of';
import { amountIn, type ComparedAmount } from './compared-amount';
import { axisOf, elsewhere, ownUnit, type Wanted } from './elsewhere';
import { USUAL_BASIS, type AmountMeasure, type Basis } from './measures';
import type { SubjectScope } from './scope';
import { subjectKey, type ComparedSubject } from './subject';

/** In what the columns of a comparison may differ before any figure does, in the order of their weight. */
export const SCOPE_DIMENSIONS = ['counting', 'year', 'level', 'money', 'carryOver', 'total', 'amountUnit', 'layout'] as const satisfies readonly (keyof SubjectScope)[];
export type ScopeDimension = (typeof SCOPE_DIMENSIONS)[number];

/** A difference of 口径, and what would make the columns alike. */
export interface Mismatch {
  dimension: ScopeDimension;
  /** What each column is, as {@link SubjectScope} says it. */
  values: readonly SubjectScope[ScopeDimension][];
  /** Whether the basis of the comparison has aligned it already. */
  isAligned: boolean;
  remedy: Remedy;
}

/**
 * How a mismatch goes away:
 * - `basis` the same columns on another basis; `totals` are 总计 of each on it, computed, and where one of them has a
 *   state instead of an amount, that is why the basis does not do;
 * - `subjects` other columns, by their keys in place of these;
 * - `measure` another row of the same table · `converted` nothing to do: amounts are in fen, and differences up to
 *   `hidden` come from the coarser print · `none` nothing at hand does it.
 */
export type Remedy =
  | { kind: 'basis'; basis: Basis; totals: readonly ComparedAmount[]; isPossible: boolean }
  | { kind: 'subjects'; keys: readonly string[] }
  | { kind: 'measure'; measure: AmountMeasure }
  | { kind: 'converted'; hidden: Fen }
  | { kind: 'none' };

/**
 * What the scopes of the columns differ in. Years that are what is compared are no mismatch; nor is a unit to which
 * nothing was carried over beside one that has 上年结转.
 * @param documents at hand, for columns that would do instead
 */
export function mismatchesOf(subjects: readonly ComparedSubject[], scopes: readonly SubjectScope[], basis: Basis, documents: readonly BudgetDocument[]): Mismatch[] {
  return SCOPE_DIMENSIONS.flatMap((dimension): Mismatch[] => {
    if (!differ(dimension, subjects, scopes)) return [];
    const isAligned = (dimension === 'money' && basis.money === 'fiscal') || (dimension === 'carryOver' && basis.carryOver === 'without');
    return [{ dimension, values: scopes.map((scope) => scope[dimension]), isAligned, remedy: remedyOf(dimension, subjects, scopes, basis, documents) }];
  });
}

function differ(dimension: ScopeDimension, subjects: readonly ComparedSubject[], scopes: readonly SubjectScope[]): boolean {
  const has = (value: SubjectScope[ScopeDimension]) => scopes.some((scope) => scope[dimension] === value);
  switch (dimension) {
    case 'year':
      return axisOf(subjects) !== 'years' && new Set(scopes.map(({ year }) => year)).size > 1;
    case 'level':
      // A department that is one unit is both.
      return has('department') && has('unit');
    case 'carryOver':
      return has('included') && (has('filled') || has('unsaid'));
    case 'counting':
    case 'money':
    case 'total':
    case 'amountUnit':
    case 'layout':
      return new Set(scopes.map((scope) => scope[dimension])).size > 1;
  }
}

function remedyOf(dimension: ScopeDimension, subjects: readonly ComparedSubject[], scopes: readonly SubjectScope[], basis: Basis, documents: readonly BudgetDocument[]): Remedy {
  switch (dimension) {
    case 'counting':
      return inOtherDocuments(subjects, documents, [{ counting: 'budget' }, { counting: 'execution' }]);
    case 'year':
      return inOtherDocuments(subjects, documents, yearsDescending(scopes).map((year) => ({ year })));
    case 'level':
      return asSubjects(subjects.map((subject, column) => (scopes[column]?.level === 'department' ? ownUnit(subject.source) : subject)));
    case 'money':
      return onBasis(subjects, { ...basis, money: 'fiscal' });
    case 'carryOver':
      return onBasis(subjects, { ...basis, carryOver: 'without' });
    case 'total':
      return { kind: 'measure', measure: 'income' };
    case 'amountUnit':
      return { kind: 'converted', hidden: hiddenInTotals(subjects) };
    case 'layout':
      return { kind: 'none' };
  }
}

function onBasis(subjects: readonly ComparedSubject[], basis: Basis): Remedy {
  const totals = subjects.map((subject) => amountsOf(subject, basis, 'all').total);
  return { kind: 'basis', basis, totals, isPossible: totals.every((total) => amountIn(total) !== null) };
}

function inOtherDocuments(subjects: readonly ComparedSubject[], documents: readonly BudgetDocument[], wanted: readonly Wanted[]): Remedy {
  for (const want of wanted) {
    const remedy = asSubjects(subjects.map((subject) => elsewhere(subject, documents, want)));
    if (remedy.kind !== 'none') return remedy;
  }
  return { kind: 'none' };
}

/** Two columns that become one are no comparison. */
function asSubjects(found: readonly (ComparedSubject | null)[]): Remedy {
  const keys = found.flatMap((subject) => (subject ? [subjectKey(subject)] : []));
  return keys.length === found.length && new Set(keys).size === keys.length ? { kind: 'subjects', keys } : { kind: 'none' };
}

function yearsDescending(scopes: readonly SubjectScope[]): number[] {
  return [...new Set(scopes.map(({ year }) => year))].sort((one, other) => other - one);
}

function hiddenInTotals(subjects: readonly ComparedSubject[]): Fen {
  return hiddenBetween(
    subjects.flatMap((subject) => {
      const total = amountIn(amountsOf(subject, USUAL_BASIS, 'all').total);
      return total ? [coarsestHalf(subject.source, total)] : [];
    }),
  );
}
