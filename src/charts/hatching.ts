/** Hatching as drawn lines: 45° upwards, a fixed distance apart, so that neighbours match. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Px between lines, measured along the edge of the box. */
const SPACING = 6;

/** The lines through a box as one SVG path; they reach a little beyond it and are clipped by what is hatched. */
export function hatchPath({ x, y, width, height }: Box): string {
  // Lines x + y = k·SPACING, so that the pattern is one over the whole picture.
  const first = Math.ceil((x + y) / SPACING) * SPACING;
  const lines: string[] = [];
  for (let sum = first; sum < x + width + y + height; sum += SPACING) {
    const fromX = Math.max(x, sum - (y + height));
    const toX = Math.min(x + width, sum - y);
    lines.push(`M${round(fromX)} ${round(sum - fromX)}L${round(toX)} ${round(sum - toX)}`);
  }
  return lines.join('');
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
