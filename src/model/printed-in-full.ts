import type { PrintedTable } from './document';

/** False for a table of which an excerpt (publish/excerpt.ts) keeps only how many rows it has. */
export function isPrintedInFull(table: PrintedTable): boolean {
  return table.rows.every(({ cells }) => cells.length > 0);
}
