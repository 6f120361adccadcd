import type { MeasureText } from '@/charts/text-lines';

/** Large enough that rounding of a width does not matter at the sizes of labels. */
const MEASURED_AT = 100;

/**
 * Measures text as the canvas will draw it: by its characters, each measured once a weight. Chinese characters and
 * digits stand side by side without kerning, and names repeat their characters far more often than themselves.
 */
export function canvasMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const advances = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const advanceOf = (character: string, bold: boolean): number => {
    const known = advances[bold ? 'bold' : 'regular'];
    const before = known.get(character);
    if (before !== undefined) return before;
    if (context) context.font = `${bold ? 600 : 400} ${MEASURED_AT}px ${fontFamily}`;
    // Without a canvas there is no picture either; a full square a character never promises too much room.
    const advance = context ? context.measureText(character).width / MEASURED_AT : 1;
    known.set(character, advance);
    return advance;
  };
  return (text, size, bold) => {
    let width = 0;
    for (const character of text) width += advanceOf(character, bold);
    return width * size;
  };
}
