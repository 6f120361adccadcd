/**
 * Breaking a label into lines at words, never inside one. Words come from Intl.Segmenter, whose cuts are good
 * enough for labels after two repairs (design language, §4).
 */

/** Width of a text in px. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const JOINS_NEXT = /^[和与及（(“‘《〈「【[]$/u;
const known = new Map<string, readonly string[]>();
const KNOWN_LIMIT = 20_000;

/**
 * The words of a name, of which each stays on one line. Lone characters run together and join the word before,
 * or the word after where they begin the name; 和, 与, 及 and opening marks join the word after, all other marks the
 * word before.
 */
export function wordsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const words: string[] = [];
  let carried = '';
  for (const { segment, isWordLike } of segmenter.segment(name)) {
    const lone = isWordLike === true && [...segment].length === 1;
    const first = words.length === 0;
    if (JOINS_NEXT.test(segment) || (lone && first)) carried += segment;
    else if (carried === '' && !first && (lone || isWordLike !== true)) words[words.length - 1] += segment;
    else {
      words.push(carried + segment);
      carried = '';
    }
  }
  if (carried !== '') words.push(carried);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(name, words);
  return words;
}

export interface TextLines {
  lines: readonly string[];
  /** Width of the widest line in px. */
  width: number;
}

/**
 * The words on exactly `count` lines so that the widest line is as narrow as can be.
 * @returns null where there are fewer words than lines
 */
export function brokenInto(
  words: readonly string[],
  count: number,
  widthOf: (text: string) => number,
): TextLines | null {
  if (count < 1 || words.length < count) return null;
  const widths = words.map((word) => widthOf(word));
  const spans = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  // widest[k][i]: the narrowest possible widest line of the first i words on k lines; cut[k][i] where its last begins.
  let widest = words.map((_, i) => spans(0, i + 1));
  const cuts: number[][] = [];
  for (let line = 2; line <= count; line += 1) {
    const cut: number[] = [];
    widest = words.map((_, i) => {
      let best = Infinity;
      for (let from = line - 1; from <= i; from += 1) {
        const width = Math.max(widest[from - 1] ?? Infinity, spans(from, i + 1));
        // ≤, so that of equals the later cut wins: the first lines are the longer ones.
        if (width <= best) [best, cut[i]] = [width, from];
      }
      return best;
    });
    cuts.push(cut);
  }
  const lines: string[] = [];
  let end = words.length;
  for (const cut of cuts.reverse()) {
    const from = cut[end - 1] ?? 0;
    lines.unshift(words.slice(from, end).join('').trim());
    end = from;
  }
  lines.unshift(words.slice(0, end).join('').trim());
  return { lines, width: Math.max(...lines.map((line) => widthOf(line))) };
}

/** Between the levels of a chain in one name; the best place for a line to end. */
export const LEVEL_MARK = '›';

/** Ways to set a name on exactly `count` lines, best first: its levels, where they are as many, then its words. */
export function nameLines(name: string, count: number, widthOf: (text: string) => number): TextLines[] {
  const levels = name.split(LEVEL_MARK);
  const found: TextLines[] = [];
  if (levels.length === count && count > 1) {
    const lines = levels.map((level, i) => (i < count - 1 ? level + LEVEL_MARK : level));
    found.push({ lines, width: Math.max(...lines.map((line) => widthOf(line))) });
  }
  const broken = brokenInto(wordsOf(name), count, widthOf);
  return broken ? [...found, broken] : found;
}
