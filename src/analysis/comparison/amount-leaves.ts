import type { Amount, PrintedAmount, StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import type { Fen } from '@/model/money';
import { lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from '../printed-decimals';

/** The figures that an amount rests on: itself, or all of its formula. */
export function leavesOf(amount: Amount): (PrintedAmount | StatedAmount)[] {
  return amount.kind === 'derived' ? amount.operands.flatMap(leavesOf) : [amount];
}

/** Half of the last printed digit of the coarsest table that an amount is read from, in half-fen. */
export function coarsestHalf(document: BudgetDocument, amount: Amount): number {
  const tables = new Set(leavesOf(amount).flatMap((leaf) => (leaf.kind === 'printed' ? [leaf.place.table] : [])));
  return Math.max(1, ...[...tables].map((number) => halfOfTable(document, number)));
}

function halfOfTable(document: BudgetDocument, number: number): number {
  const table = tableByNumber(document, number);
  return table?.unit ? lastDigitHalf(table.unit, printedDecimals(table)) : 1;
}

/**
 * How much of a difference the coarser print may hide: half of its last digit, 0 where both are printed alike (Te of
 * RULES.md).
 * @param halves of the amounts, from {@link coarsestHalf}
 */
export function hiddenBetween(halves: readonly number[]): Fen {
  const most = Math.max(0, ...halves);
  return halves.every((half) => half === most) ? 0 : Math.floor(most / 2);
}
