import type { PrintedTable } from '@/model/document';

const known = new WeakMap<PrintedTable, readonly number[]>();

/**
 * On which piece of its print each row of a table stands, from 1: the page, or, where the format has none, the run of
 * lines without a gap. What clusters on one piece was made by the print (RULES.md, extraction artefacts).
 */
export function rowPieces(table: PrintedTable): readonly number[] {
  let pieces = known.get(table);
  if (!pieces) known.set(table, (pieces = piecesOf(table)));
  return pieces;
}

function piecesOf({ rows, pieces }: PrintedTable): number[] {
  let piece = 1;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before && pieces > 1 && isBreak(before, row)) piece += 1;
    return piece;
  });
}

function isBreak(before: PrintedTable['rows'][number], row: PrintedTable['rows'][number]): boolean {
  if (before.page !== null && row.page !== null) return before.page !== row.page;
  return before.line !== null && row.line !== null && row.line - before.line > 1;
}
