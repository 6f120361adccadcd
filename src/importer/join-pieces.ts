import { TOTAL_LABEL } from './aliases/lines';
import { labelOf, bareLabel } from './label';
import { withoutContinued } from './captions';
import type { BodyRow, Piece, RawTable } from './draft';
import { isNumberRow } from './number-rows';
import { isFormRow, splitHead } from './split-head';

/**
 * Joins the pieces of each table. A piece goes on with the table above when it prints no head of its own and no
 * other title, or the same head under the same title or none.
 */
export function joinPieces(pieces: readonly Piece[]): RawTable[] {
  const tables: RawTable[] = [];
  for (const piece of pieces) {
    const last = tables.at(-1);
    if (last && isHeadOnly(last, piece)) {
      tables[tables.length - 1] = withRows(last, piece);
      continue;
    }
    const repeated = last ? rowsAfterHeadOf(last, piece.rows) : null;
    const { head, body } =
      repeated === null ? splitHead(piece.rows, isAnnounced(piece, last)) : { head: [], body: repeated };
    const clean = withoutRepeats(body, repeated === null && head.length > 0 ? head : (last?.head ?? []));
    if (last && goesOn(last, piece, head, clean, repeated !== null)) {
      if (repeated === null) last.headlessLines.push(piece.rows[0]!.line);
      for (const row of clean) last.body.push(row);
      last.notes.push(...piece.notes);
      last.pieces++;
    } else {
      const own =
        repeated !== null
          ? last!.head.map((row, i) => ({ ...row, line: piece.rows[i]?.line ?? null }))
          : head;
      tables.push(newTable(piece, own, clean));
    }
  }
  return tables;
}

/** Whether a caption says that a table begins: another title than the table above, or a unit where none has titles. */
function isAnnounced({ caption }: Piece, last: RawTable | undefined): boolean {
  if (caption.title === '') return caption.unitText !== '' && (!last || last.caption.title === '');
  return !(last && isSameTitle(last, { caption }));
}

/** A blank line may stand within the head: what follows a head without rows goes on with it. */
function isHeadOnly(table: RawTable, { caption, rows }: Piece): boolean {
  if (table.head.length === 0 || table.body.length > 0 || caption.title !== '' || caption.unitText !== '')
    return false;
  return table.notes.length === 0 && !isFormRow(rows[0]!.cells);
}

function withRows(table: RawTable, piece: Piece): RawTable {
  const { head, body } = splitHead([...table.head, ...piece.rows], true);
  return { ...table, head, body: withoutRepeats(body, head), notes: [...piece.notes] };
}

function newTable(piece: Piece, head: readonly BodyRow[], body: BodyRow[]): RawTable {
  return {
    caption: piece.caption,
    head,
    body,
    notes: [...piece.notes],
    pieces: 1,
    headlessLines: [],
    line: piece.line,
    page: piece.page,
  };
}

/** Compares as printed on two pages: width, wrapping and blanks of a head differ from page to page. */
function sameRow(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (labelOf(a[i] ?? '') !== labelOf(b[i] ?? '')) return false;
  return true;
}

/** The rows under a head that repeats the table's; null where the piece does not begin with it. */
function rowsAfterHeadOf(table: RawTable, rows: readonly BodyRow[]): BodyRow[] | null {
  if (table.head.length === 0) return null;
  let index = 0;
  while (index < rows.length && isNumberRow(rows[index]!.cells, true)) index++;
  let matched = 0;
  while (
    matched < table.head.length &&
    index < rows.length &&
    sameRow(table.head[matched]!.cells, rows[index]!.cells)
  ) {
    matched++;
    index++;
  }
  if (matched < table.head.length) return null;
  while (index < rows.length && isNumberRow(rows[index]!.cells, true)) index++;
  return rows.slice(index);
}

/** Rows without the heads and numbers of columns that a page break put between them. */
function withoutRepeats(rows: readonly BodyRow[], head: readonly BodyRow[]): BodyRow[] {
  const printed = head.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return rows.filter(
    (row) => !isNumberRow(row.cells, false) && !printed.some(({ cells }) => sameRow(cells, row.cells)),
  );
}

function isSameTitle(table: RawTable, { caption }: Pick<Piece, 'caption'>): boolean {
  return labelOf(withoutContinued(caption.title)) === labelOf(withoutContinued(table.caption.title));
}

function goesOn(
  table: RawTable,
  piece: Piece,
  head: readonly BodyRow[],
  body: readonly BodyRow[],
  headRepeated: boolean,
): boolean {
  const { caption } = piece;
  const same = caption.title === '' || isSameTitle(table, piece) || caption.continued;
  if (!same) return false;
  if (caption.continued) return true;
  const isForm = table.head.length === 0 && table.body.some(({ cells }) => isFormRow(cells));
  if (isForm || isFormRow(piece.rows[0]!.cells)) return isForm && caption.title === '';
  const isOther = caption.unit !== null && table.caption.unit !== null && caption.unit !== table.caption.unit;
  if (isOther) return false;
  if (headRepeated) return !beginsAnew(table, body);
  if (head.length > 0)
    return caption.title !== '' && widthOf(head) === widthOf(table.head) && !beginsAnew(table, body);
  if (caption.title === '' && caption.unit !== null && beginsAnew(table, body)) return false;
  return widthOf(body) <= widthOf([...table.head, ...table.body.slice(0, 50)]) || piece.rows.length === 0;
}

/** Whether rows cannot go on with a table: the total that stands at its top, or closed it, is printed again. */
function beginsAnew(table: RawTable, rows: readonly BodyRow[]): boolean {
  const first = table.body[0];
  const end = table.body.at(-1);
  if (!first || !end || rows.length === 0) return false;
  if (isTotal(first) && isTotal(rows[0]!)) return true;
  return isTotal(end) && table.body.length > 1 && !isTotal(first);
}

function isTotal({ cells }: BodyRow): boolean {
  const label = cells.map(bareLabel).find((text) => text !== '') ?? '';
  return TOTAL_LABEL.test(label);
}

function widthOf(rows: readonly BodyRow[]): number {
  let width = 0;
  for (const { cells } of rows) {
    let filled = cells.length;
    while (filled > width && (cells[filled - 1] ?? '').trim() === '') filled--;
    width = Math.max(width, filled);
  }
  return width;
}
