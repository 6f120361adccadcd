import type { Fen } from '@/model/money';
import type { ChartTokens } from './chart-tokens';
import { laidOver, textElement } from './drawing-texts';
import { labelPlace, type Dumbbells } from './dumbbell-rows';
import { linesWithin, type Drawing } from './picture-svg';
import type { MeasureText } from './text-lines';

/** What a row says, in the page's language. */
export interface DumbbellWords {
  name: string;
  /** Both amounts. */
  both: string;
  change: string;
}

/** The tokens of the page, those of direction among them. */
export interface DumbbellColours extends ChartTokens {
  up: string;
  down: string;
  hair: string;
}

const WIDTH = 880;
const NAME = 230;
const GAP = 20;
const SIZE = 13;
const LINE = 19;
const LEAST = 44;
const RADIUS = 4.5;

/** Dumbbells as they stand on the page, drawn by hand for a file: what the dots are, names, axis, changes. */
export function dumbbellSvg(
  { rows, ticks }: Dumbbells,
  words: readonly DumbbellWords[],
  legend: { before: string; now: string },
  axis: (fen: Fen) => string,
  colours: DumbbellColours,
  measure: MeasureText,
): Drawing {
  const { ink, ink2, ink3, hair, paper, sans, up, down } = colours;
  const widthOf = (text: string) => measure(text, SIZE, false);
  const changes = Math.max(0, ...words.map(({ change }) => widthOf(change)));
  const [left, right] = [NAME + GAP, WIDTH - changes - GAP];
  const x = (at: number) => round(left + at * (right - left));
  const parts: string[] = [];
  const dot = (cx: number, cy: number, fill: string) =>
    `<circle cx="${cx}" cy="${cy}" r="${RADIUS}" fill="${fill}" stroke="${ink}" stroke-width="1.75"/>`;
  const text = (of: string, at: number, y: number, fill: string, anchor: 'start' | 'middle' | 'end' = 'start', size = SIZE) =>
    parts.push(textElement({ text: of, x: at, y, size, fill, family: sans, anchor }));

  parts.push(dot(RADIUS + 1, LINE / 2, paper));
  text(legend.before, 16, LINE / 2, ink2);
  const second = 32 + widthOf(legend.before);
  parts.push(dot(second, LINE / 2, ink));
  text(legend.now, second + 11, LINE / 2, ink2);

  let y = LINE + 10;
  const top = y;
  rows.forEach((dumbbell, index) => {
    const { name, both, change } = words[index]!;
    const lines = linesWithin(name, NAME, widthOf);
    const height = Math.max(LEAST, lines.length * LINE + 10);
    const middle = y + height / 2 + 4;
    const { row, before, now, from, to } = dumbbell;
    const colour = row.movement === 'more' ? up : down;
    lines.forEach((line, i) => text(line, 0, y + height / 2 + (i - (lines.length - 1) / 2) * LINE, ink));
    const dashed = before === null || now === null ? ' stroke-dasharray="2 3"' : '';
    parts.push(`<line x1="${x(from)}" x2="${x(to)}" y1="${middle}" y2="${middle}" stroke="${colour}" stroke-width="${dashed === '' ? 3 : 1.5}"${dashed}/>`);
    if (before !== null) parts.push(dot(x(before), middle, paper));
    if (now !== null) parts.push(dot(x(now), middle, ink));
    const { side, at } = labelPlace(dumbbell, (widthOf(both) + 14) / (right - left));
    const shift = side === 'after' ? 10 : side === 'before' ? -10 : 0;
    text(both, x(at) + shift, side === 'above' ? middle - 14 : middle, ink2, side === 'after' ? 'start' : side === 'before' ? 'end' : 'middle', SIZE - 1);
    text(change, WIDTH, middle, colour, 'end');
    y += height;
    parts.push(`<line x1="0" x2="${WIDTH}" y1="${round(y)}" y2="${round(y)}" stroke="${hair}"/>`);
  });
  const lines = ticks.map(({ at }) => `<line x1="${x(at)}" x2="${x(at)}" y1="${top}" y2="${round(y)}" stroke="${hair}" stroke-dasharray="2 3"/>`);
  ticks.forEach(({ fen, at }) => text(axis(fen), x(at), y + LINE / 2 + 2, ink3, 'middle', SIZE - 1));
  return laidOver({ width: WIDTH, height: Math.ceil(y + LINE + 4) }, [...lines, ...parts]);
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
