import type { BudgetDocument, Column, Remark } from '@/model/document';
import { columnPosition, tableByNumber } from '@/model/figures';
import type { Place } from '@/model/place';
import { translate } from '@/locales/cli-messages';
import type { Locale } from '@/locales/messages';
import { chineseNumeral } from './chinese-numeral';

/** As much of a place as is known, from 1. */
export type PartialPlace = { [field in keyof Place | 'line']?: Remark[field] };

/** 表三 · table 3. */
export function tableWords(table: number, locale: Locale): string {
  return translate(locale, 'cli.place.table', { table: locale === 'zh-CN' ? chineseNumeral(table) : table });
}

/**
 * A place in words, the column by its head: 表三 第 6 行 总计列（原文第 381 行） · table 3, row 6, column 总计 (line 381 of
 * the source). Empty where nothing is known of it.
 */
export function placeWords(document: BudgetDocument, place: PartialPlace, locale: Locale): string {
  const { table, side, row } = place;
  const parts = [
    table === undefined ? '' : tableWords(table, locale),
    side ? translate(locale, 'cli.place.side', { side }) : '',
    row === undefined ? '' : translate(locale, 'cli.place.row', { row }),
    columnWords(document, place, locale),
  ].filter(Boolean);
  const words = parts.join(translate(locale, 'cli.place.between'));
  const line = lineOf(document, place);
  if (line === null) return words;
  const lineWords = translate(locale, 'cli.place.line', { line });
  return words === '' ? lineWords : translate(locale, 'cli.place.beside', { place: words, line: lineWords });
}

function columnWords(
  document: BudgetDocument,
  { table, side = '', column }: PartialPlace,
  locale: Locale,
): string {
  if (column === undefined) return '';
  const found = table === undefined ? null : tableByNumber(document, table);
  const head = found ? headWords(found.columns[columnPosition(found, { side, column })]) : '';
  return head
    ? translate(locale, 'cli.place.column', { column: head })
    : translate(locale, 'cli.place.columnNumber', { column });
}

/** The levels of the head, without the one that only repeats the side: 基本支出·人员经费. */
function headWords(column: Column | undefined): string {
  const levels = column?.head ?? [];
  return levels
    .filter((level, depth) => depth > 0 || levels.length === 1 || level !== column?.side)
    .join('·');
}

/** Where in the source to look: the line said, else that of the row. */
function lineOf(document: BudgetDocument, { line, table, row }: PartialPlace): number | null {
  if (line !== undefined) return line;
  if (table === undefined || row === undefined) return null;
  return tableByNumber(document, table)?.rows[row - 1]?.line ?? null;
}
