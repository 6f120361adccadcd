import type { MeasureText } from '@/charts/text-lines';

const KNOWN_LIMIT = 50_000;

/** Measures text as the canvas will draw it, each text once. */
export function canvasMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const font = `${bold ? 600 : 400} ${size}px ${fontFamily}`;
    const key = `${bold ? 'b' : 'r'}${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = font;
    // Without a canvas there is no picture either; a full square a character never promises too much room.
    const width = context ? context.measureText(text).width : text.length * size;
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(key, width);
    return width;
  };
}
