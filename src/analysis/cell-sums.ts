import { differenceOf, sumOf, type Amount, type DerivedAmount } from '@/model/amount';
import { parentCode } from '@/model/classification';
import type { PrintedTable, Subject } from '@/model/document';
import { readAmount } from '@/model/money';
import type { Place } from '@/model/place';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from './printed-decimals';

/** A sum that a printed total can be read from in its own table. */
export interface CellSum {
  /** `row`: the columns that the total column covers · `column`: the rows that the row's subject covers. */
  along: 'row' | 'column';
  sum: DerivedAmount;
  /** printed − sum; 0 or a 尾差. */
  difference: DerivedAmount;
}

/**
 * The sums that lead to the cell at a place: along its row where its column is a 总计, 合计 or 小计, and down its
 * column where its row is a 科目 with others below it or a total. A sum that misses the cell by more than rounding is
 * not told here: whether it is a fault is for the checks, which know more than one table.
 * @returns at most one of each kind; none for a cell without an amount
 */
export function cellSums(table: PrintedTable, place: Omit<Place, 'table'>): CellSum[] {
  const { unit } = table;
  const cells = new AmountCells(table, place.side);
  const printed = cells.at(place.row, place.column);
  if (!printed || unit === null) return [];
  const half = lastDigitHalf(unit, printedDecimals(table));
  const along = (kind: CellSum['along'], terms: readonly Amount[]): CellSum[] => {
    if (terms.length < 2) return [];
    const difference = differenceOf(printed, ...terms);
    const agrees = difference.fen === 0 || isRoundingTail(difference.fen, terms.length, half);
    return agrees ? [{ along: kind, sum: sumOf(terms), difference }] : [];
  };
  return [
    ...along('row', cells.inRow(place.row, columnsUnder(table, place))),
    ...along('column', cells.inColumn(place.column, rowsUnder(table, place))),
  ];
}

class AmountCells {
  constructor(
    private readonly table: PrintedTable,
    private readonly side: string,
  ) {}

  at(row: number, column: number): Amount | null {
    const position = this.table.columns.findIndex(
      (candidate) => candidate.side === this.side && candidate.number === column,
    );
    const reading = readAmount(this.table.rows[row - 1]?.cells[position] ?? '', this.table.unit);
    if (position < 0 || (reading.state !== 'value' && reading.state !== 'zero')) return null;
    const place = { table: this.table.number, row, side: this.side, column };
    return { kind: 'printed', fen: reading.fen, place };
  }

  inRow(row: number, columns: readonly number[]): Amount[] {
    return columns.flatMap((column) => this.at(row, column) ?? []);
  }

  inColumn(column: number, rows: readonly number[]): Amount[] {
    return rows.flatMap((row) => this.at(row, column) ?? []);
  }
}

/** Numbers of the leaf columns that an aggregate column covers: all of its side, or those under the same heading. */
function columnsUnder({ columns }: PrintedTable, { side, column }: Omit<Place, 'table'>): number[] {
  const own = columns.find((candidate) => candidate.side === side && candidate.number === column);
  const aggregate = own?.dimensions.aggregate;
  if (!own || aggregate === undefined) return [];
  const group = own.head.slice(0, -1);
  return columns.flatMap(({ side: other, number, kind, dimensions, head }) => {
    const isLeaf = other === side && kind === 'amount' && dimensions.aggregate === undefined;
    const covered = aggregate === 'total' || group.every((text, level) => head[level] === text);
    return isLeaf && covered && number !== null ? [number] : [];
  });
}

/** Numbers of the rows (from 1) that stand one level below the row, in the order of the table. */
function rowsUnder({ rows }: PrintedTable, { side, row }: Omit<Place, 'table'>): number[] {
  const subjects = rows.map(({ subjects }) => subjects.find((subject) => subject.side === side) ?? null);
  const own = subjects[row - 1];
  if (!own) return [];
  const printed = new Set(subjects.flatMap((subject) => subject?.account ?? []));
  return subjects.flatMap((subject, index) => {
    if (!subject || index === row - 1) return [];
    const covered =
      own.kind === 'total'
        ? isTerm(subject) && nearestPrinted(subject, printed) === null
        : own.account !== null && subject.kind === own.kind && nearestPrinted(subject, printed) === own.account;
    return covered ? [index + 1] : [];
  });
}

/** What a total adds up. Balance lines and roll-ups are no terms: they would be counted twice. */
function isTerm({ kind }: Subject): boolean {
  return kind === 'account' || kind === 'economic' || kind === 'unit' || kind === 'project';
}

function nearestPrinted({ account }: Subject, printed: ReadonlySet<string>): string | null {
  for (let code = account && parentCode(account); code; code = parentCode(code)) {
    if (printed.has(code)) return code;
  }
  return null;
}
