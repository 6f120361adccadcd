/**
 * Where a figure stands: table (its number in the document), row (under the head, running on over page breaks),
 * side (empty; 收入 or 支出 in a two-sided table; the heading as printed of any other block) and column
 * (counted over the amount columns of that side). All from 1.
 */
export interface Place {
  table: number;
  row: number;
  side: string;
  column: number;
}

/** A map and no object: a heading may read `constructor`. */
const SIDE_LETTER: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['收入', 'i'],
  ['支出', 'e'],
]);

/**
 * The `cell` part of a link to a place, as `<row>.<column>`, `i12.1` (income) or `e12.1` (expenditure).
 * A block with another heading is written out: `支出用途:12.1`.
 */
export function cellAddress(place: Pick<Place, 'row' | 'side' | 'column'>): string {
  const letter = SIDE_LETTER.get(place.side);
  return `${letter ?? `${place.side}:`}${place.row}.${place.column}`;
}

/** Reads a cell address back; null for anything that is not one. */
export function parseCellAddress(text: string): Pick<Place, 'row' | 'side' | 'column'> | null {
  const match = /^(?:(i|e)|(.{1,60}):)?([1-9]\d{0,5})\.([1-9]\d{0,2})$/u.exec(text);
  if (!match) return null;
  const [, letter, heading, row, column] = match;
  const side = heading ?? (letter === 'i' ? '收入' : letter === 'e' ? '支出' : '');
  return { row: Number(row), side, column: Number(column) };
}
