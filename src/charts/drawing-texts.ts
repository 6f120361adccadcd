import { attribute, textContent, type Drawing } from './picture-svg';

/** A line of text in a drawing that is made by hand. */
export interface DrawnText {
  text: string;
  x: number;
  /** Middle of the line. */
  y: number;
  size: number;
  fill: string;
  family: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: 400 | 600;
}

/** A text as an SVG element. What it holds stays text. */
export function textElement({ text, x, y, size, fill, family, anchor = 'start', weight = 400 }: DrawnText): string {
  return (
    `<text x="${round(x)}" y="${round(y + size * 0.36)}" text-anchor="${anchor}" font-family="${attribute(family)}" ` +
    `font-size="${size}" font-weight="${weight}" fill="${attribute(fill)}">${textContent(text)}</text>`
  );
}

/** Drawings laid over each other: all but the first at their place, on a ground of that size. */
export function laidOver(
  size: Pick<Drawing, 'width' | 'height'>,
  parts: readonly (string | { drawing: Drawing; x: number; y: number })[],
): Drawing {
  const { width, height } = size;
  const inner = parts.map((part) => {
    if (typeof part === 'string') return part;
    const { drawing, x, y } = part;
    return `<svg x="${round(x)}" y="${round(y)}" width="${drawing.width}" height="${drawing.height}">${drawing.svg}</svg>`;
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${inner.join('')}</svg>`;
  return { svg, width, height };
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
