import { readAccountCode, type AccountCode } from '@/model/classification';
import { foldWidth } from '@/model/fold';

export interface RowCode {
  /** Cells joined by a blank, as printed; empty without. */
  printed: string;
  code: AccountCode | null;
  /** True where parts came from the rows above (blank 类 and 款 before a 项). */
  carried: boolean;
}

const NONE: RowCode = { printed: '', code: null, carried: false };

/**
 * Reads the code of a row from its code cells: one cell, a cell a part (类 款 项), the whole code in the column of
 * its level, or only the row's own part, the others standing in the rows above.
 * @param above canonical code of the last coded row above, or empty
 */
export function rowCode(cells: readonly string[], above: string): RowCode {
  const printed = cells
    .map((cell) => foldWidth(cell))
    .filter((cell) => cell !== '')
    .join(' ');
  if (printed === '') return NONE;
  const whole =
    cells.map((cell) => foldWidth(cell)).findLast((cell) => cell !== '' && readAccountCode(cell) !== null) ??
    '';
  const direct =
    cells.length > 1 && whole.length > 3
      ? readAccountCode(whole)
      : (readAccountCode(cells) ?? unpaddedItem(printed, above));
  if (direct) return { printed, code: direct, carried: false };
  const level = cells.findLastIndex((cell) => cell.trim() !== '');
  if (level < 1 || above === '') return { printed, code: null, carried: false };
  const parts = [above.slice(0, 3), above.slice(3, 5), above.slice(5, 7)].slice(0, cells.length);
  const filled = cells.slice(0, level + 1).map((cell, i) => (cell.trim() === '' ? (parts[i] ?? '') : cell));
  return {
    printed,
    code: filled.every((part) => part !== '') ? readAccountCode(filled) : null,
    carried: true,
  };
}

/** 3012 under 301: a 款 that lost its zero in one cell. Only the 类 above makes that certain. */
function unpaddedItem(printed: string, above: string): AccountCode | null {
  const parts = /^(\d{3})(\d)$/.exec(printed);
  return parts && above.startsWith(parts[1]!) ? readAccountCode([parts[1]!, parts[2]!]) : null;
}

const DIGIT = '[\\d０-９]';
const LEADING = new RegExp(
  `^[\\s[(（［]*(${DIGIT}{3}(?:[ .-]?${DIGIT}{1,2}){0,2})[\\])）］]?[\\s\\-–—.、:：]*(?=[^\\d０-９\\s.,%])`,
);

/** A code in front of a name in one cell: `2080101 行政运行`, `[208]社会保障和就业支出`. */
export function leadingCode(
  text: string,
  above: string,
): { code: AccountCode; printed: string; name: string } | null {
  const match = LEADING.exec(text);
  if (!match) return null;
  const printed = foldWidth(match[1]!);
  const code = readAccountCode(printed) ?? unpaddedItem(printed, above);
  return code ? { code, printed, name: text.slice(match[0].length).trim() } : null;
}
