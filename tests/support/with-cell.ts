import type { BudgetDocument, Figure, TableRole } from '@/model/document';
import { columnPosition, placeKey, tableByNumber } from '@/model/figures';
import { readAmount } from '@/model/money';
import type { Place } from '@/model/place';

/** The document with another text in one cell, its figure with it: what a misprint of the source would have given. */
export function withCell(document: BudgetDocument, place: Place, raw: string): BudgetDocument {
  const table = tableByNumber(document, place.table);
  const position = table ? columnPosition(table, place) : -1;
  const column = table?.columns[position];
  const row = table?.rows[place.row - 1];
  if (!table || !column || !row) throw new Error(`No cell at ${placeKey(place)}`);
  const changed = {
    ...table,
    rows: table.rows.map((other) =>
      other === row ? { ...row, cells: row.cells.map((cell, index) => (index === position ? raw : cell)) } : other,
    ),
  };
  const reading = readAmount(raw, table.unit);
  const before = document.figures.find((figure) => placeKey(figure.place) === placeKey(place));
  const subject = row.subjects.find(({ side }) => side === place.side);
  const base: Figure = before ?? { place, fen: 0, role: table.role, subject: subject?.kind ?? 'other', ...column.dimensions };
  const figure = 'fen' in reading ? [{ ...base, fen: reading.fen }] : [];
  return {
    ...document,
    tables: document.tables.map((other) => (other === table ? changed : other)),
    figures: [...document.figures.filter((other) => placeKey(other.place) !== placeKey(place)), ...figure],
  };
}

/** The document without its tables of these roles. */
export function withoutTables(document: BudgetDocument, ...roles: readonly TableRole[]): BudgetDocument {
  const gone = new Set(document.tables.filter(({ role }) => role !== null && roles.includes(role)).map(({ number }) => number));
  return {
    ...document,
    tables: document.tables.filter(({ number }) => !gone.has(number)),
    figures: document.figures.filter(({ place }) => !gone.has(place.table)),
  };
}
