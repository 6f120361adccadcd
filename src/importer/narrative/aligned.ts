/** Folding that keeps every character in its place, so that what is found in the fold can be marked in the original. */

/** Full-width forms to half width, every blank to a space; one UTF-16 unit stays one. */
export function foldAligned(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\s\u2212]/g, (character) => {
    if (/\s|\u3000/.test(character)) return ' ';
    if (character === '\u2212') return '-';
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/** A stretch of text, end not included. */
export type Span = readonly [start: number, end: number];

/** The span without the blanks and marks at its ends. */
export function trimSpan(text: string, [start, end]: Span, marks = /[\s,;:.。、—-]/): Span {
  let from = start;
  let to = end;
  while (from < to && marks.test(text[from]!)) from++;
  while (to > from && marks.test(text[to - 1]!)) to--;
  return [from, to];
}
