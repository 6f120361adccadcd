import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from '../printed-decimals';
import { printedIn } from './flow-graph';

/** Tn over several tables of one document: half a unit of the coarsest last digit among the tables in question. */
export class FlowTolerance {
  private readonly halves: ReadonlyMap<number, number>;

  constructor({ tables }: BudgetDocument) {
    this.halves = new Map(
      tables.flatMap((table) => (table.unit === null ? [] : [[table.number, lastDigitHalf(table.unit, printedDecimals(table))]])),
    );
  }

  /**
   * Whether an amount and the sum of others differ by no more than rounding explains.
   * @param rounded amounts that were taken for nothing because they are no more than rounding themselves
   */
  agree(whole: Amount, parts: readonly Amount[], rounded: readonly Amount[] = []): boolean {
    const difference = parts.reduce((rest, { fen }) => rest - fen, whole.fen);
    if (difference === 0) return true;
    const terms = [...parts, ...rounded].flatMap(printedIn);
    const printed = [...terms, ...printedIn(whole)];
    const half = Math.max(...printed.map(({ place }) => this.halves.get(place.table) ?? 1));
    // A derived whole brings the rounding of each of its own terms with it.
    return isRoundingTail(difference, printed.length - 1, half);
  }
}
