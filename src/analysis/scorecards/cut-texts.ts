import type { BudgetDocument, ColumnKind, PrintedTable } from '@/model/document';
import { rowPieces } from './row-pieces';

/**
 * Texts of a table that its print cut off, which is no fault of who wrote them. The key is the number of the row.
 * @param kind the column that is looked at
 */
export function cutRows(table: PrintedTable, kind: ColumnKind): ReadonlySet<number> {
  const position = table.columns.findIndex((column) => column.kind === kind);
  if (position < 0) return new Set();
  const pieces = rowPieces(table);
  const texts = table.rows.map(({ cells }) => cells[position]?.trim() ?? '');
  const wraps = widthOfWrapped(texts);
  const wrapping = new Set(texts.flatMap((text, index) => (isWrapped(text) ? [pieces[index]] : [])));
  const cut = new Set<number>();
  texts.forEach((text, index) => {
    const isFirstLineOnly = wraps > 0 && !wrapping.has(pieces[index]) && widthOf(text) >= wraps;
    if (isFirstLineOnly || breaksOff(text)) cut.add(index + 1);
  });
  return cut;
}

/** The names of a column that end at its greatest width: a longer name could not be printed there. */
export function isAtWidth(document: BudgetDocument, table: number, kind: ColumnKind, printed: string): boolean {
  const found = document.tables.find(({ number }) => number === table);
  const position = found?.columns.findIndex((column) => column.kind === kind) ?? -1;
  if (!found || position < 0) return false;
  return found.rows.every(({ cells }) => widthOf(cells[position] ?? '') <= widthOf(printed));
}

/** A blank inside a text of Chinese characters is where its cell wrapped. */
function isWrapped(text: string): boolean {
  return /[\p{Script=Han}，、]\s+[\p{Script=Han}]/u.test(text);
}

/** The width at which the cells of the column wrap, in Chinese characters; 0 where none does. */
function widthOfWrapped(texts: readonly string[]): number {
  return Math.max(0, ...texts.filter(isWrapped).map((text) => widthOf(text.split(/\s+/)[0] ?? '')));
}

/** In Chinese characters: a letter or digit takes half of one. */
export function widthOf(text: string): number {
  return [...text.replace(/\s/g, '')].reduce((width, character) => width + (/[!-~]/.test(character) ? 0.5 : 1), 0);
}

/** Whether a text stops in the middle: at a comma, or inside brackets or quotes. */
export function breaksOff(text: string): boolean {
  const bare = text.trim();
  const count = (characters: string) => [...bare].filter((character) => characters.includes(character)).length;
  return /[，、,；;（(“《]$/u.test(bare) || count('（(') > count('）)') || count('“') > count('”') || count('《') > count('》');
}
