import type { ChartTokens } from './chart-tokens';
import { textElement } from './drawing-texts';
import type { Drawing } from './picture-svg';
import { linesOf } from './matrix-lines';

export interface DrawnMatrix {
  /** Names of the columns; the first heads the names of the rows. */
  head: readonly string[];
  /** fen null is a blank, said in `text`. */
  rows: readonly { name: string; cells: readonly { fen: number | null; text: string; bar: boolean }[] }[];
}

const NAME = 210;
const CELL = 110;
const LINE = 17;
const SIZE = 12.5;
const BAR = 4;

/** A matrix of amounts with a bar over each, all on one scale: for a file. */
export function matrixDrawing({ head, rows }: DrawnMatrix, { ink, ink2, ink3, rest, sans }: Omit<ChartTokens, 'scheme' | 'paper'>): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ fen, bar }) => (bar ? (fen ?? 0) : 0))));
  const width = NAME + (head.length - 1) * CELL;
  const parts: string[] = [];
  const text = (words: string, x: number, y: number, fill: string, anchor: 'start' | 'end' = 'start') =>
    parts.push(textElement({ text: words, x, y, size: SIZE, fill, family: sans, anchor }));
  const headLines = head.map((name, index) => linesOf(name, (index === 0 ? NAME : CELL) - 12, SIZE));
  const headHeight = Math.max(...headLines.map(({ length }) => length)) * LINE + 10;
  headLines.forEach((lines, column) => {
    const x = column === 0 ? 0 : NAME + column * CELL;
    lines.forEach((line, at) => text(line, x, headHeight - 10 - (lines.length - at - 0.5) * LINE, ink2, column === 0 ? 'start' : 'end'));
  });
  let top = headHeight;
  for (const { name, cells } of rows) {
    const lines = linesOf(name, NAME - 16, SIZE);
    parts.push(`<path d="M0 ${top}H${width}" stroke="${rest}" stroke-width="0.5"/>`);
    lines.forEach((line, at) => text(line, 0, top + 14 + (at + 0.5) * LINE, ink));
    cells.forEach(({ fen, text: words, bar }, index) => {
      const right = NAME + (index + 1) * CELL;
      const room = CELL - 14;
      if (bar && fen !== null && fen > 0) {
        parts.push(`<rect x="${right - room}" y="${top + 7}" width="${Math.round((room * fen) / most)}" height="${BAR}" fill="${ink3}"/>`);
      }
      text(words, right, top + 14 + LINE / 2, fen === null ? ink3 : ink, 'end');
    });
    top += 14 + lines.length * LINE + 8;
  }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}">${parts.join('')}</svg>`;
  return { svg, width, height: top };
}
