import { printedAmount, sumOf, type Amount, type PrintedAmount } from '@/model/amount';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import type { Place } from '@/model/place';
import type { AccountNode } from './account-tree';
import type { MeasuredColumns } from './measured-columns';

/** The amounts of one side of one table by row and column; figures are the only source of amounts. */
export class TableFigures {
  private readonly amounts = new Map<string, PrintedAmount>();

  constructor(
    document: BudgetDocument,
    readonly table: PrintedTable,
    readonly side: string,
  ) {
    for (const figure of document.figures) {
      const { place } = figure;
      if (place.table === table.number && place.side === side) this.amounts.set(`${place.row}.${place.column}`, printedAmount(figure));
    }
  }

  /** The printed amount; null where the cell is blank. Rows count from 1, positions from 0. */
  amountIn(row: number, position: number): PrintedAmount | null {
    return this.amounts.get(`${row}.${this.table.columns[position]?.number}`) ?? null;
  }

  placeIn(row: number, position: number): Place | null {
    const column = this.table.columns[position]?.number ?? null;
    return column === null ? null : { table: this.table.number, row, side: this.side, column };
  }

  /** The amount of a row in the measured columns: printed, or the sum of the printed ones, which says so. */
  measuredIn(row: number, { amount: positions, parts }: MeasuredColumns): Pick<AccountNode, 'amount' | 'place' | 'split'> {
    const printed = positions.flatMap((position) => this.amountIn(row, position) ?? []);
    const [first] = positions;
    return {
      amount: positions.length === 1 ? (printed[0] ?? null) : totalOf(printed),
      place: first === undefined ? null : this.placeIn(row, first),
      split: parts.map(({ part, position }) => ({ part, amount: this.amountIn(row, position) })),
    };
  }
}

/** The sum of amounts with its formula; null where there is none, for a blank is no 0. */
export function totalOf(amounts: readonly Amount[]): Amount | null {
  return amounts.length === 0 ? null : sumOf(amounts);
}
