/** Numbers that open a paragraph: of a heading, of an item of a list. */

const NUMBERING = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|\d{1,2}[.、](?!\d)|\d{1,2}、(?=\d{4}年)|[①-⑳])/;
const ITEM = /^(\(?)(\d{1,2})([.、)])$/;

/** The numbering at the start of a folded text, or ''. */
export function numberingOf(folded: string): string {
  return NUMBERING.exec(folded)?.[0] ?? '';
}

/**
 * Whether a paragraph goes on with a list: the next number in the form of the one before, or the first of any form.
 * @param last the numbering of the item before; null before the first
 */
export function isNextItem(last: string | null, numbering: string): boolean {
  const [, opens = '', number, closes = ''] = ITEM.exec(numbering) ?? [];
  if (number === undefined) return false;
  if (last === null) return Number(number) === 1;
  const [, before = '', previous = '0', after = ''] = ITEM.exec(last) ?? [];
  return before === opens && after === closes && Number(number) === Number(previous) + 1;
}
