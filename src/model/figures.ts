import type { BudgetDocument, Column, Figure, PrintedTable, Row } from './document';
import { cellAddress, type Place } from './place';
import { readAmount, type AmountReading } from './money';

/** The table with that number, or null. */
export function tableByNumber(document: BudgetDocument, number: number): PrintedTable | null {
  return document.tables.find((table) => table.number === number) ?? null;
}

/** Position (from 0) of the amount column that a place names, or −1. */
export function columnPosition(table: PrintedTable, place: Pick<Place, 'side' | 'column'>): number {
  return table.columns.findIndex((column) => column.side === place.side && column.number === place.column);
}

export interface PrintedCell {
  table: PrintedTable;
  row: Row;
  column: Column;
  raw: string;
  reading: AmountReading;
}

/** The printed cell behind a place, with its raw text and what it reads as; null where the document has none. */
export function cellAt(document: BudgetDocument, place: Place): PrintedCell | null {
  const table = tableByNumber(document, place.table);
  const row = table?.rows[place.row - 1];
  const position = table ? columnPosition(table, place) : -1;
  const column = table?.columns[position];
  if (!table || !row || !column) return null;
  const raw = row.cells[position] ?? '';
  return { table, row, column, raw, reading: readAmount(raw, table.unit) };
}

/** A key that is one a place, for maps. */
export function placeKey(place: Place): string {
  return `${place.table}/${cellAddress(place)}`;
}

/** Figures by place, for pages that walk the printed cells. */
export function figuresByPlace(document: BudgetDocument): ReadonlyMap<string, Figure> {
  return new Map(document.figures.map((figure) => [placeKey(figure.place), figure]));
}
