import { foldLabel, joinWrapped } from '@/model/fold';

/** Documents repeat the same few hundred labels thousands of times; folding each once keeps the import linear. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const memory = new Map<string, string>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (memory.size > 20_000) memory.clear();
    const folded = fold(text);
    memory.set(text, folded);
    return folded;
  };
}

/** A title, head or label for matching: width, blanks, quotes and emphasis folded away. */
export const labelOf = remembered(foldLabel);

/** A label as a reader reads it: wrapping blanks and emphasis marks of the text format removed. */
export const readable = remembered((text) => {
  // Runs of blanks become one first: patterns that look around blanks are slow on long runs.
  const collapsed = text.replace(/\s+/g, ' ');
  return joinWrapped(collapsed.replace(/^[#* ]+/, '').replace(/[* ]+$/, ''));
});

const NUMBERING =
  /^(?:其中[:,]?|加:|减:|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|[一二三四五六七八九十\d]{1,2}\)|\d{1,2}[、.](?!\d)|\d{1,2}(?=[\u4e00-\u9fff])|[-·•])+/;

/** The label without what only numbers or introduces it: `二、(一)`, `1.`, `其中:`. */
export const bareLabel = remembered((text) => labelOf(text).replace(NUMBERING, ''));

const NUMBERED =
  /^(?:其中|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))/;

/** Whether a label is numbered as lines of a table or headings of a text are, and heads of columns never. */
export function isNumbered(label: string): boolean {
  return NUMBERED.test(label);
}

/** A name of a unit or project for comparing prints: dashes of any kind and number are one. */
export const nameKey = remembered((text) => labelOf(text).replace(/[-–—―_]+/g, '-'));

/** No head and no label of a line is longer; what is longer is text, and not looked at with patterns. */
export const LONGEST_LABEL = 80;

/** The bare label of a line; empty for a text too long to be one. */
export function shortLabel(text: string): string {
  const label = bareLabel(text);
  return label.length > LONGEST_LABEL ? '' : label;
}
