import type { ChartTokens } from './chart-tokens';
import { textElement } from './drawing-texts';
import type { Drawing } from './picture-svg';

export interface ListedBar {
  name: string;
  fen: number;
  /** As it is shown. */
  amount: string;
}

const WIDTH = 720;
const ROW = 44;
const BAR = 7;
/** Room for an amount at the end of the longest bar. */
const END = 120;
const SIZE = 13;

/** Bars from zero, one below the other, each under its name and with its amount at its end: for a file. */
export function barList(bars: readonly ListedBar[], { ink, ink2, sans }: Pick<ChartTokens, 'ink' | 'ink2' | 'sans'>): Drawing {
  const most = Math.max(1, ...bars.map(({ fen }) => fen));
  const height = bars.length * ROW;
  const rows = bars.map(({ name, fen, amount }, index) => {
    const y = index * ROW;
    const length = Math.max(0, Math.round(((WIDTH - END) * fen) / most));
    const text = { size: SIZE, family: sans };
    return (
      textElement({ ...text, text: name, x: 0, y: y + 10, fill: ink }) +
      `<rect x="0" y="${y + 24}" width="${length}" height="${BAR}" fill="${ink}"/>` +
      textElement({ ...text, text: amount, x: length + 8, y: y + 24 + BAR / 2, fill: ink2 })
    );
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `${rows.join('')}</svg>`;
  return { svg, width: WIDTH, height };
}
