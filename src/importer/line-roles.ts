import { PAGE_NUMBER, RUNNING_HEAD, SIGNED } from './aliases/captions';
import { textKind, titleAlias } from './captions';
import type { Line } from './draft';
import { bareLabel, isNumbered, labelOf } from './label';
import { balanceLabel, sourceLabel } from './line-labels';

export type LineRole = 'row' | 'text' | 'page';

const CAPTION_KINDS: ReadonlySet<string> = new Set([
  'title',
  'number',
  'unit',
  'organisation',
  'year',
  'continued',
]);
/** The last line of the income side, left alone on a page with its blanks trimmed. */
const FUND_LINE = /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)(?:资金|拨款|收入)*$/;
const SENTENCE = /[。；;！]|，.*，/;
const LONGEST_TRIMMED = 40;
const ENDS_OPEN = /[:：]\s*$/;

/**
 * Tells rows of tables from other lines. Rows have tabs; yet a caption or a note may have them too (a sheet saved
 * as text), a table of contents sets its page numbers with them, prose begins with one; and a row whose trailing
 * cells were trimmed has none left.
 */
export function lineRoles(lines: readonly Line[]): LineRole[] {
  const labels = labelsOfRows(lines);
  const roles: LineRole[] = [];
  for (const [i, line] of lines.entries())
    roles.push(roleAlone(line, labels, !line.gap && roles[i - 1] === 'row'));
  for (let i = 0; i < lines.length; i++) {
    if (roles[i] === 'text' && lines[i]!.cells === null && isTrimmedRow(lines, roles, i, labels))
      roles[i] = 'row';
  }
  demoteRuns(lines, roles);
  return roles;
}

/** @param follows whether the line stands directly under a row */
function roleAlone(line: Line, labels: ReadonlySet<string>, follows: boolean): LineRole {
  const cells = line.cells;
  if (cells === null) return PAGE_NUMBER.test(labelOf(line.text)) ? 'page' : 'text';
  if (line.text !== '') {
    const kind = textKind(line.text);
    if (kind === 'page') return /^\d+$/.test(labelOf(line.text)) ? 'row' : 'page';
    // A name that ends like a title (某钟表) is a label where it stands among rows, or has amounts in another.
    const isLabel = follows || labels.has(labelOf(line.text));
    if (kind === 'title' && isLabel && titleAlias(line.text) === null) return 'row';
    return CAPTION_KINDS.has(kind) || kind === 'note' || SIGNED.test(labelOf(line.text)) ? 'text' : 'row';
  }
  return isCaptionRow(cells) ? 'text' : 'row';
}

/**
 * 编制部门：某局 | | 单位：元 — cells that each are part of a caption. A name may stand in a cell of its own behind
 * its heading (编制部门： | 某局 | 单位：元). An amount is never part of one.
 */
function isCaptionRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.every((cell) => SIGNED.test(labelOf(cell)))) return true;
  if (filled.length > 4) return false;
  const kinds = filled.map(textKind);
  if (!kinds.some((kind) => kind === 'unit' || kind === 'organisation' || kind === 'title')) return false;
  return filled.every((cell, i) => {
    if (CAPTION_KINDS.has(kinds[i]!)) return true;
    const isLabelled = i > 0 && ENDS_OPEN.test(filled[i - 1]!);
    return (
      kinds[i] === 'text' &&
      kinds.includes('unit') &&
      !/^[\d.,]+$/.test(labelOf(cell)) &&
      (ENDS_OPEN.test(cell) || isLabelled)
    );
  });
}

/** First labels of rows that hold more, so that a row of the label alone is known by its name. */
function labelsOfRows(lines: readonly Line[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { cells, text } of lines) {
    const first = text === '' ? cells?.find((cell) => cell.trim() !== '') : undefined;
    if (first !== undefined) labels.add(labelOf(first));
  }
  return labels;
}

function isTrimmedRow(
  lines: readonly Line[],
  roles: readonly LineRole[],
  i: number,
  labels: ReadonlySet<string>,
): boolean {
  const line = lines[i]!;
  const label = labelOf(line.text);
  if (label.length > LONGEST_TRIMMED || SENTENCE.test(label) || RUNNING_HEAD.test(label)) return false;
  const kind = textKind(line.text);
  if (kind !== 'text' && !(kind === 'title' && labels.has(label) && titleAlias(line.text) === null))
    return false;
  const next = lines[i + 1];
  const isLastOfPage = line.gap && roles[i - 1] === 'row' && FUND_LINE.test(bareLabel(label));
  if (isLastOfPage && (next === undefined || textKind(next.text) === 'title')) return true;
  const above = !line.gap && i > 0 && roles[i - 1] === 'row';
  const below = next !== undefined && !next.gap && roles[i + 1] === 'row';
  if (above && below) return true;
  const bare = bareLabel(label);
  const known = balanceLabel(bare) !== null || sourceLabel(bare) !== null || labels.has(label);
  if (above && next !== undefined && !next.gap && roles[i + 1] === 'text' && textKind(next.text) === 'text') {
    return known || trimmedRunEndsInRow(lines, roles, i);
  }
  return (above || below) && known;
}

/** Several trimmed rows may follow each other; they count when a row with tabs closes the run. */
function trimmedRunEndsInRow(lines: readonly Line[], roles: readonly LineRole[], start: number): boolean {
  for (let i = start + 1; i < lines.length && i < start + 30; i++) {
    if (lines[i]!.gap) return false;
    if (roles[i] === 'row') return true;
    const text = lines[i]!.text;
    if (roles[i] !== 'text' || textKind(text) !== 'text' || labelOf(text).length > LONGEST_TRIMMED)
      return false;
  }
  return false;
}

/** Runs of rows that are a table of contents, or prose set in by a tab, are text. */
function demoteRuns(lines: readonly Line[], roles: LineRole[]): void {
  for (let start = 0; start < lines.length; start++) {
    if (roles[start] !== 'row') continue;
    let end = start + 1;
    while (end < lines.length && roles[end] === 'row' && !lines[end]!.gap) end++;
    const run = lines.slice(start, end);
    if (isProse(run)) roles.fill('text', start, end);
    else
      for (let i = start; i < end; i++)
        if (isContentsLine(lines[i]!) && run.every(isContentsLine)) roles[i] = 'text';
    start = end - 1;
  }
}

function isProse(run: readonly Line[]): boolean {
  return (
    run.every(({ cells, text }) => cells !== null && text !== '' && !/^[-\d.,%]+$/.test(labelOf(text))) &&
    run.some(
      ({ text }) =>
        SENTENCE.test(labelOf(text)) || labelOf(text).length > LONGEST_TRIMMED || isNumbered(labelOf(text)),
    )
  );
}

/** 一、收支预算总表 ⇥ 12: a heading and a page. */
function isContentsLine({ cells }: Line): boolean {
  const filled = (cells ?? []).filter((cell) => cell.trim() !== '');
  if (filled.length !== 2 || !/^[-.…·]*\d{1,3}$/.test(labelOf(filled[1]!))) return false;
  const heading = filled[0]!;
  return (
    textKind(heading) === 'title' ||
    /^第[一二三四五六七八九十]+部分|^目录/.test(labelOf(heading)) ||
    (isNumbered(labelOf(heading)) &&
      /(?:说明|职责|职能|概况|设置|情况|解释|目标|表|预算|构成)$/.test(labelOf(heading)))
  );
}
