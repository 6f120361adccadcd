import { differenceOf, sumOf, type Amount, type DerivedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail } from '@/model/tolerance';
import { coarsestHalf, leavesOf } from './amount-leaves';
import { amountsOf } from './amounts-of';
import { amountIn } from './compared-amount';
import { AMOUNT_MEASURES, USUAL_BASIS, type AmountMeasure, type Basis } from './measures';
import { unitsOf, wholeOf } from './subject';

/** The units of a document added up against what it prints for all of them. */
export interface Reconciliation {
  measure: AmountMeasure;
  /** Σ of the units, each printed or derived. */
  sum: DerivedAmount;
  /** How many units are in the sum; the others have no amount of it. */
  units: number;
  whole: Amount;
  /** whole − sum. */
  difference: DerivedAmount;
  /** `none` they agree to the fen · `tail` 尾差 · `beyond` more than rounding explains. */
  verdict: 'none' | 'tail' | 'beyond';
}

/** What is largest in a department is not a sum over its units. */
const NO_SUM: ReadonlySet<AmountMeasure> = new Set(['largestProject']);

/** @returns one a measure that units and the whole both have; none for a document without units */
export function reconcileUnits(document: BudgetDocument, basis: Basis = USUAL_BASIS): Reconciliation[] {
  const units = unitsOf(document).map((unit) => amountsOf(unit, basis, 'all'));
  if (units.length === 0) return [];
  const all = amountsOf(wholeOf(document), basis, 'all');
  return AMOUNT_MEASURES.flatMap((measure): Reconciliation[] => {
    const parts = units.flatMap((amounts) => amountIn(amounts[measure]) ?? []);
    const whole = amountIn(all[measure]);
    if (!whole || parts.length === 0 || NO_SUM.has(measure)) return [];
    const sum = sumOf(parts);
    const difference = differenceOf(whole, sum);
    const terms = leavesOf(sum).length + leavesOf(whole).length - 1;
    const half = Math.max(coarsestHalf(document, sum), coarsestHalf(document, whole));
    const verdict = difference.fen === 0 ? 'none' : isRoundingTail(difference.fen, terms, half) ? 'tail' : 'beyond';
    return [{ measure, sum, units: parts.length, whole, difference, verdict }];
  });
}
