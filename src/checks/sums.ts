import { differenceOf, sumOf, type Amount } from '@/model/amount';
import { cellAddress, type Place } from '@/model/place';
import { isRoundingTail } from '@/model/tolerance';
import type { Finding, Severity } from './rule';

/** One comparison: a printed whole against the amounts that should add up to it. */
export interface SumCheck {
  whole: Amount;
  /** Printed terms; blank cells are 0 and no terms. */
  terms: readonly Amount[];
  /** Half a unit of the last digit of the coarsest figure, in half-fen. */
  half: number;
}

/** The rule and the severity of what breaks it. */
export interface Ruling {
  rule: string;
  severity: Severity;
}

/**
 * Tn: nothing where the whole is the sum to the fen, a 尾差 (info) within the rounding of the terms, else what the rule
 * says of a break.
 */
export function sumFinding({ rule, severity }: Ruling, { whole, terms, half }: SumCheck): Finding | null {
  const expected = terms.length === 1 ? terms[0]! : sumOf(terms);
  const { fen } = differenceOf(whole, expected);
  if (fen === 0) return null;
  const isTail = isRoundingTail(fen, terms.length, half);
  return comparison({ rule, severity: isTail ? 'info' : severity }, whole, expected, half * (terms.length + 1), isTail);
}

/**
 * Te: the same figure printed twice. Off by one last digit of the coarser print is a 尾差 (info).
 */
export function equalFinding({ rule, severity }: Ruling, one: Amount, other: Amount, half: number): Finding | null {
  if (one.fen === other.fen) return null;
  const isTail = Math.abs(one.fen - other.fen) * 2 <= half * 2;
  return comparison({ rule, severity: isTail ? 'info' : severity }, one, other, half * 2, isTail);
}

function comparison(
  { rule, severity }: Ruling,
  printed: Amount,
  expected: Amount,
  allowedHalfFen: number,
  isTail: boolean,
): Finding {
  const places = [...placesOf(printed), ...placesOf(expected)];
  return {
    id: findingId(rule, places),
    rule,
    severity,
    kind: isTail ? 'tail' : 'difference',
    printed,
    expected,
    differenceFen: printed.fen - expected.fen,
    allowedHalfFen,
    places,
    claims: [],
    causes: [],
    params: {},
  };
}

/** The printed cells under an amount, the nearest first. */
export function placesOf(amount: Amount): Place[] {
  if (amount.kind === 'printed') return [amount.place];
  return amount.kind === 'derived' ? amount.operands.flatMap(placesOf) : [];
}

/** A name for a finding that outlives a new import of the same document: its rule and where it stands. */
export function findingId(rule: string, [first, second]: readonly Place[]): string {
  const at = (place: Place | undefined) => (place ? `.${place.table}-${cellAddress(place)}` : '');
  return `${rule}${at(first)}${at(second)}`;
}
