import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { Fen } from '@/model/money';
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
  // A whole that is itself computed was rounded as often as it has figures.
  const figures = figuresIn(whole) + terms.reduce((sum, term) => sum + figuresIn(term), 0);
  const isTail = isRoundingTail(fen, figures - 1, half);
  return comparison({ rule, severity: isTail ? 'info' : severity }, whole, expected, half * figures, isTail);
}

function figuresIn(amount: Amount): number {
  return amount.kind === 'derived' ? amount.operands.reduce((sum, operand) => sum + figuresIn(operand), 0) : 1;
}

/** Half a unit of the last printed digit of both prints of a figure, in half-fen; one number where both print alike. */
export type Halves = number | readonly [one: number, other: number];

/**
 * Te: the same figure printed twice. Where one prints finer it holds if that rounds to the coarser; off by one last
 * digit of the coarser is a 尾差 (info).
 */
export function equalFinding({ rule, severity }: Ruling, one: Amount, other: Amount, halves: Halves): Finding | null {
  const [left, right] = typeof halves === 'number' ? [halves, halves] : halves;
  const coarse = Math.max(left, right);
  const off = 2 * Math.abs(one.fen - other.fen);
  if (off === 0 || (left !== right && off <= coarse)) return null;
  // A whole last digit: twice its half.
  const isTail = off <= 2 * coarse;
  return comparison({ rule, severity: isTail ? 'info' : severity }, one, other, coarse * 2, isTail);
}

/** What a finding has to say for itself; the rest follows from its amounts. */
export interface Said extends Ruling {
  kind: Finding['kind'];
  printed: Amount | null;
  expected: Amount | null;
}

/** A finding of two amounts, or of one, or of none: where it stands follows from them unless it is said. */
export function finding(said: Said, rest: Partial<Finding> = {}): Finding {
  const amounts = [said.printed, said.expected].flatMap((amount) => amount ?? []);
  const places = rest.places ?? amounts.flatMap(placesOf);
  const claims = rest.claims ?? [...new Set(amounts.flatMap(claimsOf))];
  return {
    ...said,
    id: findingId(said.rule, places, claims),
    differenceFen: said.printed && said.expected ? said.printed.fen - said.expected.fen : 0,
    allowedHalfFen: 0,
    causes: [],
    params: {},
    ...rest,
    places,
    claims,
  };
}

function comparison(ruling: Ruling, printed: Amount, expected: Amount, allowedHalfFen: number, isTail: boolean): Finding {
  return finding({ ...ruling, kind: isTail ? 'tail' : 'difference', printed, expected }, { allowedHalfFen });
}

/** The printed cells of this document under an amount, the nearest first. */
export function placesOf(amount: Amount): Place[] {
  if (amount.kind === 'printed') return amount.document === undefined ? [amount.place] : [];
  return amount.kind === 'derived' ? amount.operands.flatMap(placesOf) : [];
}

/** The sentences of this document under an amount. */
export function claimsOf(amount: Amount): number[] {
  if (amount.kind === 'stated') return amount.document === undefined ? [amount.claim] : [];
  return amount.kind === 'derived' ? amount.operands.flatMap(claimsOf) : [];
}

/** A name for a finding that outlives a new import of the same document: its rule and where it stands. */
export function findingId(rule: string, places: readonly Place[], claims: readonly number[] = []): string {
  const at = places.slice(0, 2).map((place) => `.${place.table}-${cellAddress(place)}`);
  return `${rule}${at.join('')}${claims.length > 0 ? `.c${claims.slice(0, 2).join('-')}` : ''}`;
}

/** Most by which a change may differ from what it should be: it is the difference of two printed amounts. */
export function changeHalf(half: number): number {
  return 2 * half;
}

/** Whether a difference is one of the last digits of `terms` changes. */
export function isTailOfChanges(difference: Fen, terms: number, half: number): boolean {
  return isRoundingTail(difference, terms, changeHalf(half));
}
