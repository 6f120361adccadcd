import type { Bridge } from '@/analysis/bridges';
import { differenceOf, printedAmount, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Fen } from '@/model/money';
import { percentRounds } from './percent';
import type { Cause } from './rule';

/** A printed percentage that its own base does not give. */
export interface WrongPercent {
  printed: string;
  changeFen: Fen;
  baseFen: Fen;
}

/**
 * Every amount of the document that may have been taken for the base of a wrong percentage: totals of its tables,
 * what its sentences say is spent or received, and the bases of its other changes. All that reproduce the printed
 * digits are named: those that explain most of the wrong percentages first, then by how near they are to the base.
 */
export function denominators(document: BudgetDocument, told: readonly Bridge[], wrong: WrongPercent, all: readonly WrongPercent[]): Cause[] {
  const causes = candidates(document, told).flatMap((denominator): Cause[] => {
    if (!percentRounds(wrong.printed, wrong.changeFen, denominator.fen)) return [];
    const explains = all.filter(({ printed, changeFen }) => percentRounds(printed, changeFen, denominator.fen)).length;
    return [{ denominator, percent: (100 * Math.abs(wrong.changeFen)) / Math.abs(denominator.fen), explains }];
  });
  const distance = ({ denominator }: Cause) => Math.abs(denominator.fen - wrong.baseFen);
  return causes.sort((one, other) => other.explains - one.explains || distance(one) - distance(other));
}

/** One amount a value, a printed cell before a sentence, a sentence before what is derived from it. */
function candidates(document: BudgetDocument, told: readonly Bridge[]): Amount[] {
  const { figures, claims } = document;
  const amounts: Amount[] = [
    ...figures.filter(({ subject }) => subject === 'total' || subject === 'rollUp' || subject === 'line').map(printedAmount),
    ...claims.flatMap(({ kind, fen }, claim): Amount[] => (kind === 'amount' ? [{ kind: 'stated', fen, claim }] : [])),
    ...told.map(baseOf),
  ];
  const byValue = new Map<Fen, Amount>();
  for (const amount of amounts) if (amount.fen > 0 && !byValue.has(amount.fen)) byValue.set(amount.fen, amount);
  return [...byValue.values()];
}

/** The base of a change: what is stated for this year less the signed change. */
export function baseOf({ current, currentFen, change, changeFen }: Bridge): Amount {
  return differenceOf({ kind: 'stated', fen: currentFen, claim: current }, { kind: 'stated', fen: changeFen, claim: change });
}
