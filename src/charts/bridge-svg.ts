import type { BridgeLayout, BridgeRow } from './bridge-layout';
import type { ChartTokens } from './chart-tokens';
import { laidOver, textElement } from './drawing-texts';
import { hatchPath } from './hatching';
import { linesWithin, type Drawing } from './picture-svg';
import type { MeasureText } from './text-lines';

/** What a row says beside its bar. */
export interface BridgeRowWords {
  title: string;
  how: string;
  amount: string;
  isEnd: boolean;
  falls: boolean;
}

/** Direction has two colours of its own besides ink. */
export type BridgeColours = ChartTokens & { up: string; down: string; hair: string };

const SIZE = 13;
const LINE = 18;
const LEAST = 56;
const BAR = 18;
const GAP = 18;

/** A bridge as it stands on the page, drawn by hand for a file. */
export function bridgeSvg(
  { rows, grid }: BridgeLayout,
  words: readonly BridgeRowWords[],
  axis: (fen: number) => string,
  width: number,
  colours: BridgeColours,
  measure: MeasureText,
): Drawing {
  const { ink, ink3, hair, sans } = colours;
  const widthOf = (text: string) => measure(text, SIZE, false);
  const amounts = Math.max(60, ...words.map(({ amount }) => widthOf(amount))) + 4;
  const texts = Math.min(width * 0.34, Math.max(90, ...words.map(({ title, how }) => Math.max(widthOf(title), widthOf(how)))));
  const plot = { x: texts + GAP, width: Math.max(80, width - texts - amounts - 2 * GAP) };
  const at = (x: number) => plot.x + (x / 100) * plot.width;
  const parts: string[] = [];
  const middles: number[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    const said = words[index];
    if (!said) return;
    const titles = linesWithin(said.title, texts, widthOf);
    const hows = said.how === '' ? [] : linesWithin(said.how, texts, widthOf);
    const height = Math.max(LEAST, (titles.length + hows.length) * LINE + 14);
    const top = y + (height - (titles.length + hows.length) * LINE) / 2;
    [...titles.map((text) => ({ text, fill: ink })), ...hows.map((text) => ({ text, fill: ink3 }))].forEach(({ text, fill }, line) => {
      const weight = said.isEnd && fill === ink ? 600 : 400;
      parts.push(textElement({ text, x: 0, y: top + (line + 0.5) * LINE, size: fill === ink ? SIZE : SIZE - 1, fill, family: sans, weight }));
    });
    const middle = y + height / 2;
    middles.push(middle);
    const fill = said.isEnd || row.mark === 'rest' || row.mark === 'none' ? ink : said.falls ? colours.down : colours.up;
    parts.push(textElement({ text: said.amount, x: width, y: middle, size: SIZE, fill, family: sans, anchor: 'end', weight: said.isEnd ? 600 : 400 }));
    parts.push(barOf(row, at, plot.width, middle, said.falls, colours));
    y += height;
    parts.push(`<path d="M0 ${px(y)}H${px(width)}" stroke="${hair}"/>`);
  });
  const leads = rows.flatMap(({ leaves }, index) => {
    const [from, to] = [middles[index], middles[index + 1]];
    if (leaves === null || from === undefined || to === undefined) return [];
    return [`<path d="M${px(at(leaves))} ${px(from + BAR / 2)}V${px(to - BAR / 2)}" stroke="${colours.rest}" stroke-dasharray="1 3"/>`];
  });
  const lines = grid.map(({ x }) => `<path d="M${px(at(x))} 0V${px(y)}" stroke="${hair}" stroke-dasharray="2 3"/>`);
  const values = grid.map(({ fen, x }) => textElement({ text: axis(fen), x: at(x), y: y + 13, size: 12, fill: ink3, family: sans, anchor: 'middle' }));
  return laidOver({ width, height: Math.ceil(y + 24) }, [...lines, ...leads, ...parts, ...values]);
}

function barOf(row: BridgeRow, at: (x: number) => number, plot: number, middle: number, falls: boolean, colours: BridgeColours): string {
  const x = at(row.x);
  if (row.mark === 'none') return '';
  if (row.mark === 'end') return `<path d="M${px(x)} ${px(middle - 12)}v24" stroke="${colours.ink}" stroke-width="3"/>`;
  const box = { x, y: middle - BAR / 2, width: (row.width / 100) * plot, height: BAR };
  const colour = row.mark === 'rest' ? colours.ink3 : falls ? colours.down : colours.up;
  const isHatched = row.mark === 'rest' || row.mark === 'level';
  const own = `x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${BAR}"`;
  if (!isHatched) return `<rect ${own} fill="${colour}"/>`;
  return `<rect ${own} fill="none" stroke="${colour}"/><path d="${hatchPath(box)}" stroke="${colour}" fill="none"/>`;
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
