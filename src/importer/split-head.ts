import { readAmount } from '@/model/money';
import { STRUCTURAL_HEAD } from './aliases/heads';
import { TOTAL_LABEL } from './aliases/lines';
import type { BodyRow } from './draft';
import { headLabel, headWord, sideOf } from './head-words';
import { isNumbered, labelOf } from './label';
import { isNumberRow } from './number-rows';

/** More rows than this no head has. */
const DEEPEST_HEAD = 5;

/**
 * Parts the head from the rows under it. Rows that number the columns belong to neither.
 * @param titled whether a title stands over the piece, so that its first row is a head even if no word is known
 */
export function splitHead(rows: readonly BodyRow[], titled: boolean): { head: BodyRow[]; body: BodyRow[] } {
  const head: BodyRow[] = [];
  let index = 0;
  for (; index < rows.length; index++) {
    const { cells } = rows[index]!;
    if (isNumberRow(cells, true)) {
      if (head.length > 0) {
        index++;
        break;
      }
      continue;
    }
    if (head.length >= DEEPEST_HEAD) break;
    const isHead =
      head.length === 0
        ? isFirstHeadRow(cells, rows[index + 1]?.cells, titled)
        : isFurtherHeadRow(cells, head);
    if (!isHead) break;
    head.push(rows[index]!);
  }
  return { head, body: rows.slice(index) };
}

/** Whether a row can be no head: it holds a number that is no year, or a label as only rows have. */
function hasNumber(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const label = labelOf(cell);
    return label !== '' && isNumeric(label) && !/^(?:19|20)\d\d$/.test(label);
  });
}

/** Whether a text reads as an amount, a code or a percentage. */
export function isNumeric(label: string): boolean {
  if (!/\d/.test(label) || /[\u4e00-\u9fff]/.test(label)) return false;
  const reading = readAmount(label.replace(/%$/, ''), '元');
  return reading.state !== 'blank' && !(reading.state === 'unparsed' && reading.why === 'notANumber');
}

function isFirstHeadRow(
  cells: readonly string[],
  below: readonly string[] | undefined,
  titled: boolean,
): boolean {
  const labels = cells.map(headLabel).filter((label) => label !== '');
  if (labels.length === 0 || hasNumber(cells) || isFormRow(cells)) return false;
  if (labels.some((label) => isNumbered(label) || /^\d{3,7}(?=[\u4e00-\u9fff])/.test(label))) return false;
  if (labels.some((label) => STRUCTURAL_HEAD.test(label))) return true;
  if (labels.length === 1 && TOTAL_LABEL.test(labels[0]!)) return false;
  const known = cells.filter((cell) => cell.trim() !== '' && headWord(cell).known).length;
  if (titled || (labels.length >= 3 && known === labels.length)) return true;
  // 经济分类科目 | 本年基本支出 over 科目编码 | 科目名称 | 合计: groups first, the words only heads have under them.
  return (
    known === labels.length &&
    below !== undefined &&
    !hasNumber(below) &&
    below.some((cell) => STRUCTURAL_HEAD.test(headLabel(cell)))
  );
}

/**
 * A further row is one of the head when what it holds stands under heads of groups: nothing of it under a column
 * whose label is complete (there a row begins), and most of it words of heads.
 */
function isFurtherHeadRow(cells: readonly string[], head: readonly BodyRow[]): boolean {
  if (hasNumber(cells) || isFormRow(cells)) return false;
  let filled = 0;
  let known = 0;
  for (const [column, cell] of cells.entries()) {
    const label = headLabel(cell);
    if (label === '') continue;
    if (/^[-—]+$/.test(label) || isNumbered(label)) return false;
    filled++;
    const word = headWord(cell);
    if (word.known) known++;
    if (isCompleteLabel(head, column) && (word.kind === null || sideOf(cell) !== null)) return false;
  }
  return filled > 0 && known * 10 >= filled * 6;
}

/** Whether the head over a column names its labels and spans it alone, so that nothing of the head can follow. */
function isCompleteLabel(head: readonly BodyRow[], column: number): boolean {
  for (let i = head.length - 1; i >= 0; i--) {
    const cells = head[i]!.cells;
    const text = cells[column]?.trim() ?? '';
    if (text === '') continue;
    const alone = column + 1 >= cells.length || (cells[column + 1] ?? '').trim() !== '';
    const { kind } = headWord(text);
    return kind !== null && alone;
  }
  return false;
}

/** 部门编码：| | 部门名称：| — headings of a form, each waiting for its entry. */
export function isFormRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.some((cell) => /[:：]$/.test(cell));
}
