import type { ChartTokens } from './chart-tokens';
import { laidOver, textElement } from './drawing-texts';
import { historyLayout, sharedScale, type HistoryLayout, type HistoryValue } from './history-layout';
import type { Drawing } from './picture-svg';

/** One history of a picture, with its words. */
export interface DrawnHistory {
  title: string;
  /** Each with its value as shown, or the word that stands for it. */
  years: readonly (HistoryValue & { label: string })[];
}

type Colours = Pick<ChartTokens, 'paper' | 'ink' | 'ink2' | 'ink3' | 'rest' | 'sans'>;

const WIDTH = 680;
/** Of the only one, and of each of several. */
const [TALL, LOW] = [250, 170];
const HEAD = 28;
const YEARS = 26;
const SIZE = 13;

/** Histories one below the other on one scale: for a file. */
export function historyDrawing(histories: readonly DrawnHistory[], wash: string, colours: Colours): Drawing {
  const scale = sharedScale(histories.map(({ years }) => years));
  const height = histories.length > 1 ? LOW : TALL;
  const parts: string[] = [];
  let y = 0;
  for (const { title, years } of histories) {
    if (title !== '') {
      parts.push(textElement({ text: title, x: 0, y: y + HEAD / 2, size: SIZE, fill: colours.ink, family: colours.sans, weight: 600 }));
      y += HEAD;
    }
    parts.push(...panel(historyLayout(years, scale, height), years, y, wash, colours));
    y += height + YEARS;
  }
  return laidOver({ width: WIDTH, height: Math.max(1, y) }, parts);
}

function panel(
  { dots, segments, washes, base, height }: HistoryLayout,
  years: DrawnHistory['years'],
  top: number,
  wash: string,
  { paper, ink, ink2, ink3, sans }: Colours,
): string[] {
  const x = (percent: number) => Math.round(percent * WIDTH) / 100;
  const text = { size: SIZE, family: sans, anchor: 'middle' } as const;
  const middle = (index: number) => ((index + 0.5) * WIDTH) / years.length;
  const drawn = new Set(dots.map(({ index }) => index));
  return [
    ...washes.map(({ x: from, width }) => `<rect x="${x(from)}" y="${top}" width="${x(width)}" height="${height}" fill="${wash}"/>`),
    `<line x1="0" y1="${top + base}" x2="${WIDTH}" y2="${top + base}" stroke="${ink}" stroke-width="1"/>`,
    ...segments.map(
      ({ from, to, dashed }) =>
        `<line x1="${x(from.x)}" y1="${top + from.y}" x2="${x(to.x)}" y2="${top + to.y}" stroke="${ink}" stroke-width="1.5"${dashed ? ' stroke-dasharray="3 3"' : ''}/>`,
    ),
    ...dots.map(({ x: at, y, kind }) => `<circle cx="${x(at)}" cy="${top + y}" r="5" fill="${kind === 'solid' ? ink : paper}" stroke="${ink}" stroke-width="1.75"/>`),
    ...dots.map(({ index, y, label }) => textElement({ ...text, text: years[index]?.label ?? '', x: middle(index), y: top + y + (label === 'above' ? -18 : 18), fill: ink })),
    ...years.flatMap(({ label }, index) => (drawn.has(index) || label === '' ? [] : [textElement({ ...text, text: label, x: middle(index), y: top + base - 14, fill: ink3 })])),
    ...years.map(({ year }, index) => textElement({ ...text, text: String(year), x: middle(index), y: top + height + YEARS / 2 - 4, fill: ink2 })),
  ];
}
