import type { HeadCell } from '@/model/document';
import { readable } from './label';

export interface HeadGrid {
  /** Rows of cells with their spans; together they cover every column, gaps as cells without text. */
  cells: HeadCell[][];
  /** For each column the texts over it from the top, wrapping blanks removed. */
  paths: string[][];
}

/**
 * Lays out the head: which columns each of its cells spans, and how many rows. In text the cells that were merged
 * are blank, so a cell runs on to the right until the next text of its row, within the cell above it, and down
 * until a row has text under it.
 * @param head rows of cells as printed, blanks for merged cells
 * @param width number of columns of the table
 */
export function headGrid(head: readonly (readonly string[])[], width: number): HeadGrid {
  const cells: HeadCell[][] = head.map(() => []);
  const paths: string[][] = Array.from({ length: width }, () => []);

  const hasText = (row: number, from: number, to: number): boolean => {
    for (let column = from; column < to; column++) if ((head[row]![column] ?? '').trim() !== '') return true;
    return false;
  };
  const depthUnder = (row: number, from: number, to: number): number => {
    let depth = 1;
    while (row + depth < head.length && !hasText(row + depth, from, to)) depth++;
    return depth;
  };
  const place = (row: number, from: number, to: number): void => {
    const text = readable(head[row]![from] ?? '');
    const depth = depthUnder(row, from, to);
    cells[row]!.push({ text, span: to - from, depth });
    if (text !== '') for (let column = from; column < to; column++) pushOnce(paths[column]!, text);
    lay(row + depth, from, to);
  };
  const lay = (row: number, from: number, to: number): void => {
    if (row >= head.length || from >= to) return;
    let start = from;
    while (start < to && !hasText(row, start, start + 1)) start++;
    if (start > from) place(row, from, start);
    while (start < to) {
      let end = start + 1;
      while (end < to && !hasText(row, end, end + 1)) end++;
      place(row, start, end);
      start = end;
    }
  };
  lay(0, 0, width);
  return { cells, paths };
}

function pushOnce(path: string[], text: string): void {
  if (path.at(-1) !== text) path.push(text);
}
