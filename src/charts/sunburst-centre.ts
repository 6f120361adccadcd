import type { ChartTokens } from './chart-tokens';
import { textElement } from './drawing-texts';
import { nameLines, type MeasureText } from './text-lines';

const SMALL = 12;
const LINE = 17;
const AMOUNT = { most: 24, least: 14, line: 30 } as const;
const MOST_LINES = 3;

/**
 * What stands in the hole of a sunburst, as SVG texts: the name, the amount, its unit or share. On the page it is a
 * slot of the chart; a file has no page around it.
 */
export function centreTexts(
  { name, amount, below }: { name: string; amount: string; below: string },
  { cx, cy, hole }: { cx: number; cy: number; hole: number },
  { ink, ink2, sans }: Pick<ChartTokens, 'ink' | 'ink2' | 'sans'>,
  measure: MeasureText,
): string[] {
  const width = hole * 1.7;
  const widthOf = (text: string) => measure(text, SMALL, false);
  const names =
    Array.from({ length: MOST_LINES }, (_, i) => nameLines(name, i + 1, widthOf))
      .flat()
      .find((way) => way.width <= width * 0.86)?.lines ?? [];
  const scale = width / Math.max(1, measure(amount, AMOUNT.most, true));
  const size = Math.max(AMOUNT.least, Math.min(AMOUNT.most, Math.floor(AMOUNT.most * scale)));
  const lines = [
    ...names.map((text) => ({ text, size: SMALL, height: LINE, fill: ink2, weight: 400 as const })),
    { text: amount, size, height: AMOUNT.line, fill: ink, weight: 600 as const },
    { text: below, size: SMALL, height: LINE, fill: ink2, weight: 400 as const },
  ];
  let y = cy - lines.reduce((sum, { height }) => sum + height, 0) / 2;
  return lines.map(({ height, ...line }) => {
    const middle = y + height / 2;
    y += height;
    return textElement({ ...line, x: cx, y: middle, family: sans, anchor: 'middle' });
  });
}
