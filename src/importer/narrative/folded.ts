/** Folding for the prose: a text as it is matched, with the way back to where each character stands in the print. */

/** A stretch of text, end not included. */
export type Span = readonly [start: number, end: number];

/** Half-width forms, and no blank that only a justified line or a typist put there. */
export interface Folded {
  text: string;
  /** Position of each character in the original. */
  at: readonly number[];
}

/** Blanks between the digits of a justified number (`1 7 5 0 . 5 4`): every digit stands alone. */
const JUSTIFIED_NUMBER = /(?<![\d.,] ?)\d(?: [\d.,]){2,}(?!\d)/g;
/** Letters and digits keep the blank between them: `40 24` are two numbers. */
const WORDS_APART = /[A-Za-z\d]/;

/** Folds a text; what is found in the fold is marked in the original by {@link originalSpan}. */
export function fold(original: string): Folded {
  const flat = halfWidth(original);
  const isJustified = justifiedBlanks(flat);
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < flat.length; index++) {
    const character = flat[index] ?? '';
    if (character === ' ') {
      const before = text.at(-1) ?? '';
      const next = flat[index + 1] ?? '';
      if (next === ' ' || isJustified.has(index) || !WORDS_APART.test(before) || !WORDS_APART.test(next)) continue;
    }
    text += character;
    at.push(index);
  }
  return { text, at };
}

/** Full-width forms to half width, any blank to a space; one UTF-16 unit stays one. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\s\u2212]/g, (character) => {
    if (character === '\u2212') return '-';
    return /\s/.test(character) ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

function justifiedBlanks(flat: string): ReadonlySet<number> {
  const blanks = new Set<number>();
  for (const match of flat.matchAll(JUSTIFIED_NUMBER)) {
    for (let offset = 1; offset < match[0].length; offset += 2) blanks.add(match.index + offset);
  }
  return blanks;
}

/** Where a stretch of the fold stands in the original. */
export function originalSpan({ at }: Folded, [start, end]: Span): [start: number, end: number] {
  const from = at[start] ?? (at.at(-1) ?? -1) + 1;
  return [from, end > start ? (at[end - 1] ?? from) + 1 : from];
}

/** The span without the marks at its ends. */
export function trimSpan(text: string, [start, end]: Span, marks = /[\s,;:.。、—-]/): Span {
  let from = start;
  let to = end;
  while (from < to && marks.test(text.charAt(from))) from++;
  while (to > from && marks.test(text.charAt(to - 1))) to--;
  return [from, to];
}
