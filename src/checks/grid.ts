import { printedDecimals } from '@/analysis/printed-decimals';
import type { Amount } from '@/model/amount';
import type { BudgetDocument, Column, PrintedTable, Subject, TableRole } from '@/model/document';
import type { Place } from '@/model/place';
import { lastDigitHalf } from '@/model/tolerance';
import { readingsOf } from './readings';

/** A row of one side of a table: what it is about, and its number, from 1. */
export interface GridRow {
  row: number;
  subject: Subject;
}

/** A table as rules read it: amounts by row and column, rows by what they are about. */
export class Grid {
  /** Half a unit of the last printed digit, in half-fen. */
  readonly half: number;
  private readonly positions: ReadonlyMap<Column, number>;

  constructor(readonly table: PrintedTable) {
    this.positions = new Map(table.columns.map((column, position) => [column, position]));
    this.half = table.unit === null ? 1 : lastDigitHalf(table.unit, printedDecimals(table));
  }

  /** Amount columns of a side that speak of the year of the document. */
  columns(side: string): Column[] {
    return this.table.columns.filter(
      ({ kind, side: own, number, dimensions }) =>
        kind === 'amount' && own === side && number !== null && dimensions.period === undefined,
    );
  }

  /** The sides that have amounts: one empty text, or 收入 and 支出. */
  sides(): string[] {
    return [...new Set(this.table.columns.filter(({ kind }) => kind === 'amount').map(({ side }) => side))];
  }

  rows(side: string, isMeant: (subject: Subject) => boolean): GridRow[] {
    return this.table.rows.flatMap(({ subjects }, index) => {
      const subject = subjects.find((candidate) => candidate.side === side && isMeant(candidate));
      return subject ? [{ row: index + 1, subject }] : [];
    });
  }

  place(row: number, { side, number }: Pick<Column, 'side' | 'number'>): Place {
    return { table: this.table.number, row, side, column: number ?? 0 };
  }

  /** The printed amount of a cell; null where it is blank or no amount. */
  printed(row: number, column: Column): Amount | null {
    const reading = readingsOf(this.table)[row - 1]?.[this.positions.get(column) ?? -1];
    if (!reading || !('fen' in reading)) return null;
    return { kind: 'printed', fen: reading.fen, place: this.place(row, column) };
  }

  /** The same, a blank cell of a table with data counting as 0 (RULES.md, Tolerances). */
  amount(row: number, column: Column): Amount {
    return this.printed(row, column) ?? { kind: 'printed', fen: 0, place: this.place(row, column) };
  }
}

const grids = new WeakMap<PrintedTable, Grid>();

function gridOf(table: PrintedTable): Grid {
  let grid = grids.get(table);
  if (!grid) grids.set(table, (grid = new Grid(table)));
  return grid;
}

/** The tables of a role that hold figures in a known unit. */
export function gridsOf(document: BudgetDocument, ...roles: readonly TableRole[]): Grid[] {
  return document.tables
    .filter(({ role, state, unit }) => role !== null && roles.includes(role) && state === 'figures' && unit !== null)
    .map(gridOf);
}
