import type { AccountTree } from '@/analysis/account-tree';
import { barFill, type BarRow } from './bar-rows';
import type { ChartTokens } from './chart-tokens';
import { laidOver, textElement } from './drawing-texts';
import { hatchPath } from './hatching';
import { hatchColour } from './ink';
import { linesWithin, type Drawing } from './picture-svg';
import type { MeasureText } from './text-lines';

/** What a bar says, in the page's language. */
export interface BarWords {
  name: string;
  /** The amount, or a word where it is blank. */
  amount: string;
  /** Its share, of the whole that the head names; or empty. */
  share: string;
}

export const BAR_HEIGHT = 7;
const SIZE = 13;
const LINE = 19;
const BETWEEN = 9;
const GAP = 7;

/** Bars as they stand on the page, drawn by hand for a file: name above, bar, amount at its end. */
export function barsSvg(
  tree: AccountTree,
  shareHead: string,
  rows: readonly (BarRow & BarWords)[],
  width: number,
  tokens: ChartTokens,
  measure: MeasureText,
): Drawing {
  const { ink, ink2, sans } = tokens;
  const widthOf = (text: string) => measure(text, SIZE, false);
  const longest = width - Math.max(0, ...rows.map(({ amount }) => widthOf(amount))) - GAP - 2;
  const parts: string[] = [];
  parts.push(textElement({ text: shareHead, x: width, y: LINE / 2, size: SIZE - 1, fill: ink2, family: sans, anchor: 'end' }));
  let y = LINE;
  for (const row of rows) {
    const names = linesWithin(row.name, Math.max(60, width - widthOf(row.share) - 12), widthOf);
    names.forEach((text, i) => {
      parts.push(textElement({ text, x: 0, y: y + (i + 0.5) * LINE, size: SIZE, fill: ink2, family: sans }));
    });
    parts.push(textElement({ text: row.share, x: width, y: y + LINE / 2, size: SIZE, fill: ink2, family: sans, anchor: 'end' }));
    y += Math.max(1, names.length) * LINE;
    const long = row.length > 0 ? Math.max(1, row.length * longest) : 0;
    const box = { x: 0, y: y + (LINE - BAR_HEIGHT) / 2, width: round(long), height: BAR_HEIGHT };
    if (long > 0) {
      parts.push(`<rect x="0" y="${box.y}" width="${box.width}" height="${BAR_HEIGHT}" fill="${barFill(tree, row, tokens.scheme, tokens)}"/>`);
      if (row.isHatched) parts.push(`<path d="${hatchPath(box)}" stroke="${hatchColour(tokens)}" stroke-width="0.75" fill="none"/>`);
    }
    const x = long > 0 ? long + GAP : 0;
    parts.push(textElement({ text: row.amount, x, y: y + LINE / 2, size: SIZE, fill: ink, family: sans }));
    y += LINE + BETWEEN;
  }
  return laidOver({ width, height: Math.max(1, Math.ceil(y - BETWEEN)) }, parts);
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
