import { csvFormatRows } from 'd3-dsv';
import { foldWidth } from '@/model/fold';

/**
 * A spreadsheet takes a field for a formula when it begins with one of these, also after blanks or invisible
 * characters, and in East Asian settings in the full-width and small forms too.
 */
const FORMULA_START = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;
const PLAIN_NUMBER = /^[-+]?(?:\d[\d,]*\.?\d*|\.\d+)%?$/;

/**
 * Text that no spreadsheet evaluates: what could begin a formula gets an apostrophe in front, which spreadsheets
 * read as “this is text”. A plain number (`-12.00`, `－1,200`, `+3%`) is left alone: it evaluates to itself, and
 * has to stay a number for whoever reads the file. One apostrophe is also added to a text that already has one
 * before such a character, so that taking one away always gives the original back.
 */
export function guardFormula(text: string): string {
  if (!FORMULA_START.test(text)) return text;
  return PLAIN_NUMBER.test(foldWidth(text).replace(/\s/g, '')) ? text : `'${text}`;
}

/**
 * A CSV file: UTF-8 with a byte order mark, a header line, lines that end with `\n`.
 *
 * The mark is there because a spreadsheet opened by a double click guesses the encoding without it and shows
 * Chinese as garbage; pandas, readr and data.table drop it by themselves, base R with `fileEncoding = "UTF-8-BOM"`.
 * `\n` alone is read by all of them and does not change when the file goes through git.
 */
export function csvFile(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const guarded = [...rows].map((row) => row.map(guardFormula));
  return `\ufeff${csvFormatRows([[...header], ...guarded])}\n`;
}
