import type { Fen } from '@/model/money';
import { namesOf, type SunburstWords } from './sunburst-labelling';
import { nameLines, type MeasureText } from './text-lines';
import type { Cell, Rect, TreemapLayout } from './treemap-layout';

/** A label that fits: lines from the top left corner of a rectangle, in px. */
export interface CellLabel {
  lines: readonly { text: string; bold: boolean }[];
  size: number;
  lineHeight: number;
  /** Left edge, and middle of the first line. */
  x: number;
  y: number;
}

/** Text in the picture is not smaller than in a table. */
const SIZES = [13, 12] as const;
const MOST_LINES = 5;
const PADDING = { wide: { x: 9, y: 7 }, tight: { x: 5, y: 4 } } as const;
const TIGHT_BELOW = 90;
const NARROWEST = 32;
const LOWEST = 18;

/**
 * The label of every rectangle that has room for one: the name broken at words into one to five lines with the amount,
 * then without, then 1 px smaller; else none. Never cut.
 * @param bold whether names are written strongly and say their first level only, as where every rectangle is a branch
 */
export function treemapLabels(
  cells: readonly Cell[],
  words: SunburstWords,
  measure: MeasureText,
  bold = false,
): ReadonlyMap<string, CellLabel> {
  const labels = new Map<string, CellLabel>();
  for (const { id, arc, drawn } of cells) {
    const names = namesOf(arc.slice, words);
    // Where every rectangle is a branch, it says its first level, in all its wordings.
    const said = bold ? (names.at(-1) ?? []) : names.flat();
    const label = fittedLabel(drawn, said, words.amount(arc.slice.fen), measure, bold);
    if (label) labels.set(id, label);
  }
  return labels;
}

function fittedLabel(
  rect: Rect,
  names: readonly string[],
  amount: string,
  measure: MeasureText,
  bold: boolean,
): CellLabel | null {
  const [width, height] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
  if (width < NARROWEST || height < LOWEST) return null;
  const padding = Math.min(width, height) < TIGHT_BELOW ? PADDING.tight : PADDING.wide;
  const room = { width: width - 2 * padding.x, height: height - 2 * padding.y };
  for (const name of names) {
    for (const size of SIZES) {
      for (const shown of [amount, null]) {
        const lines = linesIn(room, name, shown, size, measure, bold);
        const lineHeight = lineHeightOf(size);
        if (lines) return { lines, size, lineHeight, x: rect.x0 + padding.x, y: rect.y0 + padding.y + lineHeight / 2 };
      }
    }
  }
  return null;
}

function linesIn(
  room: { width: number; height: number },
  name: string,
  amount: string | null,
  size: number,
  measure: MeasureText,
  bold: boolean,
): CellLabel['lines'] | null {
  if (amount !== null && measure(amount, size, false) > room.width) return null;
  const most = Math.min(MOST_LINES, Math.floor(room.height / lineHeightOf(size)) - (amount === null ? 0 : 1));
  for (let count = 1; count <= most; count += 1) {
    for (const way of nameLines(name, count, (text) => measure(text, size, bold))) {
      if (way.width > room.width) continue;
      const lines = way.lines.map((text) => ({ text, bold }));
      return amount === null ? lines : [...lines, { text: amount, bold: false }];
    }
  }
  return null;
}

function lineHeightOf(size: number): number {
  return Math.round(size * 1.35);
}

/** One text of the line above the map. */
export interface HeadText {
  text: string;
  bold: boolean;
  x: number;
}

const HEAD_SIZE = 13;
const HEAD_GAP = 10;

/** What the line above the map says of one side: name first, then what may be left out. */
export interface HeadSide {
  name: string;
  amount: string | null;
  share: string;
}

/**
 * The first split, named above the map: the first branch above its column, all others above theirs, or at the right
 * edge where theirs is narrow. Amounts are left out first, then the line.
 */
export function headTexts(
  split: NonNullable<TreemapLayout['split']>,
  sides: readonly [HeadSide, HeadSide],
  width: number,
  measure: MeasureText,
): readonly HeadText[] {
  for (const amounts of [true, false]) {
    const [left, right] = sides.map((side) => sideTexts(side, amounts, measure));
    if (!left || !right) continue;
    const x = Math.min(split.x + 1.5, width - right.width);
    if (left.width + 2 * HEAD_GAP <= x) return [...placed(left, 0), ...placed(right, x)];
  }
  return [];
}

/** Where no first split is named, the line says what the map is of; nothing where even that does not fit. */
export function wholeHead(name: string, amount: string, width: number, measure: MeasureText): readonly HeadText[] {
  const side = sideTexts({ name, amount: null, share: amount }, false, measure);
  return side.width <= width ? placed(side, 0) : [];
}

interface SideTexts {
  texts: readonly { text: string; bold: boolean; width: number }[];
  width: number;
}

function sideTexts({ name, amount, share }: HeadSide, amounts: boolean, measure: MeasureText): SideTexts {
  const wanted = [{ text: name, bold: true }, ...(amount !== null && amounts ? [{ text: amount, bold: false }] : []), { text: share, bold: false }];
  const texts = wanted.map((text) => ({ ...text, width: measure(text.text, HEAD_SIZE, text.bold) }));
  return { texts, width: texts.reduce((sum, { width }) => sum + width, 0) + (texts.length - 1) * HEAD_GAP };
}

function placed({ texts }: SideTexts, from: number): HeadText[] {
  let x = from;
  return texts.map(({ text, bold, width }) => {
    const head = { text, bold, x };
    x += width + HEAD_GAP;
    return head;
  });
}

/** What all branches but the first add up to. */
export function fenOfOthers({ others }: NonNullable<TreemapLayout['split']>): Fen {
  return others.reduce((sum, { slice }) => sum + slice.fen, 0);
}
