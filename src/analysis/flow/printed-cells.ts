import { printedAmount, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Column, Figure, PrintedTable, Subject } from '@/model/document';
import { figuresByPlace, placeKey } from '@/model/figures';

/** Amounts of a document by row and column position of a table, both from 0. */
export class PrintedCells {
  private readonly figures: ReadonlyMap<string, Figure>;

  constructor(document: BudgetDocument) {
    this.figures = figuresByPlace(document);
  }

  /** null where the cell is blank or no amount. */
  at(table: PrintedTable, row: number, position: number | null): Amount | null {
    const column = position === null ? undefined : table.columns[position];
    if (!column || column.number === null) return null;
    const place = { table: table.number, row: row + 1, side: column.side, column: column.number };
    const figure = this.figures.get(placeKey(place));
    return figure ? printedAmount(figure) : null;
  }

  /** What several cells of a row add up to: the only printed one itself, else their sum with its formula. */
  sum(table: PrintedTable, row: number, positions: readonly number[]): Amount | null {
    return addedUp(positions.flatMap((position) => this.at(table, row, position) ?? []));
  }
}

/** One amount is itself, several are their sum; null for none. */
export function addedUp(amounts: readonly Amount[]): Amount | null {
  const [first] = amounts;
  if (first === undefined) return null;
  return amounts.length === 1 ? first : sumOf(amounts);
}

/** Positions of the amount columns of this year that are meant. */
export function amountPositions(table: PrintedTable, isMeant: (column: Column) => boolean): number[] {
  return table.columns.flatMap((column, position) =>
    column.kind === 'amount' && column.dimensions.period === undefined && isMeant(column) ? [position] : [],
  );
}

/** Rows (from 0) with a subject that is meant, and that subject. */
export function rowsAbout(
  table: PrintedTable,
  isMeant: (subject: Subject) => boolean,
): { row: number; subject: Subject }[] {
  return table.rows.flatMap(({ subjects }, row) => {
    const subject = subjects.find(isMeant);
    return subject ? [{ row, subject }] : [];
  });
}
