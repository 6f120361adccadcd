import {
  brokenUnit,
  isBrokenTitle,
  isContinued,
  organisationName,
  statedUnit,
  statedYear,
  textKind,
  titleText,
  type TextKind,
} from './captions';
import type { Caption, Line } from './draft';
import { labelOf, readable } from './label';

/** How many lines of other text may stand between a title and its table (a running head, a name without a label). */
const STRAY_LINES = 2;

export function emptyCaption(): Caption {
  return { title: '', organisation: '', year: null, unit: null, unitText: '', continued: false };
}

/** A text line with what it is; a row that holds several parts of a caption counts as one part a cell. */
interface Part {
  text: string;
  kind: TextKind;
  source: Line;
}

/**
 * Reads the caption off the end of the texts over a table, from the bottom up.
 * @returns the caption and the lines that are no part of it, in order
 */
export function captionOf(texts: readonly Line[]): { caption: Caption; rest: readonly Line[] } {
  const caption = emptyCaption();
  const parts = texts.flatMap(partsOf);
  const used = new Set<Line>();
  const isTaken = (index: number): void => void used.add(parts[index]!.source);
  let strays = 0;
  let index = parts.length - 1;
  for (; index >= 0; index--) {
    const part = parts[index]!;
    if (part.kind === 'title' && caption.title !== '') break;
    if (part.kind === 'title' && isContentsRun(parts, index)) break;
    if (part.kind === 'unitRest') {
      const unit = index > 0 ? brokenUnit(parts[index - 1]!.text, part.text) : null;
      if (!unit) break;
      caption.unit ??= unit.unit;
      caption.unitText ||= unit.print;
      isTaken(index);
      continue;
    }
    if (part.kind === 'text' || part.kind === 'note') {
      const joined = caption.title === '' ? brokenTitleAt(parts, index) : null;
      if (joined !== null) {
        caption.title = joined;
        isTaken(index);
        isTaken(--index);
        continue;
      }
      if (caption.title !== '' || part.kind === 'note' || ++strays > STRAY_LINES || !isShort(part.text))
        break;
      continue;
    }
    takePart(caption, part);
    isTaken(index);
    if (
      part.kind === 'title' &&
      index > 0 &&
      isBrokenTitle(parts[index - 1]!.text, part.text, part.source.gap)
    ) {
      caption.title = titleText(`${readable(parts[index - 1]!.text)}${readable(part.text)}`);
      isTaken(--index);
    }
  }
  return { caption, rest: texts.filter((line) => !used.has(line)) };
}

function partsOf(line: Line): Part[] {
  if (line.cells === null || line.text !== '')
    return [{ text: line.text, kind: textKind(line.text), source: line }];
  return line.cells
    .filter((cell) => cell.trim() !== '')
    .map((text) => {
      const kind = textKind(text);
      return { text, kind: kind === 'text' ? 'organisation' : kind, source: line };
    });
}

function takePart(caption: Caption, { text, kind }: Part): void {
  if (kind === 'title') caption.title = titleText(text);
  if (kind === 'organisation' || kind === 'unit')
    caption.organisation ||= organisationName(text) || barredName(text);
  caption.year ??= statedYear(text) ?? barredYear(text);
  const unit = statedUnit(text);
  if (unit) {
    caption.unit ??= unit.unit;
    caption.unitText ||= unit.print;
  }
  if (kind === 'continued' || (kind === 'title' && isContinued(text))) caption.continued = true;
}

/** 920某镇财政所 | 预算年度：2025 | 单位：万元: a name without a label before others that have one. */
function barredName(text: string): string {
  const [first = '', ...others] = text.split(/[|｜]/);
  return others.length > 0 && !/[:：]/.test(first) ? labelOf(first).replace(/^\d+/, '') : '';
}

function barredYear(text: string): number | null {
  const year = /年度:?((?:19|20)\d\d)|((?:19|20)\d\d)年度/.exec(labelOf(text));
  return year ? Number(year[1] ?? year[2]) : null;
}

/** A title whose last line alone is none: …一般公共预算基本 / 支出表. */
function brokenTitleAt(parts: readonly Part[], index: number): string | null {
  const above = parts[index - 1];
  const below = parts[index]!;
  if (!above || !isBrokenTitle(above.text, below.text, below.source.gap) || !/表$/.test(labelOf(below.text)))
    return null;
  return titleText(`${readable(above.text)}${readable(below.text)}`);
}

/** Three titles or more in a row are the end of a table of contents; the table under them prints none. */
function isContentsRun(parts: readonly Part[], index: number): boolean {
  return parts[index - 1]?.kind === 'title' && parts[index - 2]?.kind === 'title';
}

function isShort(text: string): boolean {
  const label = labelOf(text);
  return label.length <= 40 && !/[。；，]/.test(label);
}
