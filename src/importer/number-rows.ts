import { labelOf } from './label';

const MARKER = /^(?:\*+|栏次|行次|序号|[甲乙丙丁戊]|合计|项目|-+|科目编码|栏目)$/;
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
  let last = 0;
  let count = 0;
  let marks = 0;
  for (const cell of cells) {
    // Emphasis marks are folded out of labels, and here they are the text.
    const text = cell.trim();
    if (text === '') continue;
    if (/^[*＊]+$/.test(text)) {
      marks++;
      continue;
    }
    const label = labelOf(text);
    if (MARK_ONLY.test(label)) {
      marks++;
      continue;
    }
    const number = numberOf(label);
    if (number === null) {
      if (count === 0 && MARKER.test(label)) continue;
      return false;
    }
    if (number !== last + 1 && !(number === 1 && last > 0)) return false;
    last = number;
    count++;
  }
  if (count === 0) return marks >= 2;
  if (marks > 0) return true;
  return count >= 2 ? inHead || count >= 3 : inHead && cells.every((cell) => cell.trim() === '' || NUMERAL.test(labelOf(cell)));
}

function numberOf(label: string): number | null {
  const numeral = NUMERAL.exec(label);
  if (numeral) return Number(numeral[1]);
  if (FORMULA.test(label)) return Number(/\d+/.exec(label)![0]);
  if (label.length <= 2 && [...label].every((character) => CHINESE.includes(character))) {
    return label.length === 1 ? CHINESE.indexOf(label) + 1 : 10 + CHINESE.indexOf(label[1]!) + 1;
  }
  return null;
}
