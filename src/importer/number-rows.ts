import { labelOf } from './label';

/** Labels that may stand before the numbers; 合计 is none: its row is one of amounts. */
const MARKER = /^(?:行次|序号|项目|科目编码|栏目)$/;
const DASHES = /^[-–—―]+$/;
const MARK_ONLY = /^(?:\*+|栏次|[甲乙丙丁戊])$/;
const FORMULA = /^\(?\d{1,2}\)?=[\d+\-=()~]+$|^\d{1,2}(?:=\d{1,2}[+\-][\d+\-]+)$/;
const NUMERAL = /^\(?(\d{1,2})\)?$/;
const CHINESE = '一二三四五六七八九十';

/**
 * Whether a row numbers the columns: `** ** 1 2 3`, 栏次 1 2 3, 甲 乙 1 2, `1 2 3=1+2`. Such rows look like
 * amounts and are none (7 = 1+3+3 even balances).
 * @param inHead true right under the head, where a lone 1 can be nothing else
 */
export function isNumberRow(cells: readonly string[], inHead: boolean): boolean {
  const numbers: number[] = [];
  let marks = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    const label = labelOf(text);
    // Emphasis marks are folded out of labels, and here they are the text.
    if (/^[*＊]+$/.test(text) || MARK_ONLY.test(label)) {
      marks++;
      continue;
    }
    if (inHead && DASHES.test(label)) continue;
    const number = numberOf(label);
    if (number === null) {
      if (numbers.length === 0 && MARKER.test(label)) continue;
      return false;
    }
    numbers.push(number);
  }
  if (marks > 0) return numbers.length > 0 || marks >= 2;
  if (numbers.length === 0 || hasHoles(cells)) return false;
  if (numbers.length === 1 && !isLoneAmount(cells)) return false;
  if (isCount(numbers)) return inHead || numbers.length >= 3;
  return inHead && numbers.length >= 3 && isShuffledCount(numbers);
}

/** Numbers of columns stand in every column; one blank is the label of the other side. */
function hasHoles(cells: readonly string[]): boolean {
  const isNumber = (cell: string): boolean => numberOf(labelOf(cell)) !== null;
  const first = cells.findIndex(isNumber);
  const last = cells.findLastIndex(isNumber);
  return cells.some((cell, i) => i > first && i < last && cell.trim() === '' && cells[i + 1]!.trim() === '');
}

/** Labels of a row in front, and then the only column of amounts. */
function isLoneAmount(cells: readonly string[]): boolean {
  const position = cells.findIndex((cell) => numberOf(labelOf(cell)) !== null);
  return position >= 1 && position <= 4 && cells.slice(position + 1).every((cell) => cell.trim() === '');
}

/** 1 2 3, which may begin again on the other side. */
function isCount(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number === (numbers[i - 1] ?? 0) + 1 || (number === 1 && i > 1));
}

/** The same where columns were moved or left out: no number twice, 1 among them. */
function isShuffledCount(numbers: readonly number[]): boolean {
  return (
    new Set(numbers).size === numbers.length &&
    numbers.includes(1) &&
    Math.max(...numbers) <= numbers.length + 6
  );
}

function numberOf(label: string): number | null {
  const numeral = NUMERAL.exec(label);
  if (numeral) return Number(numeral[1]);
  if (FORMULA.test(label)) return Number(/\d+/.exec(label)![0]);
  if (/^[一二三四五六七八九十]$/.test(label)) return CHINESE.indexOf(label) + 1;
  return /^十[一二三四五六七八九]$/.test(label) ? 11 + CHINESE.indexOf(label[1]!) : null;
}
