/**
 * Folding: what two prints of one text share. Documents mix full-width and half-width forms, justify lines
 * with blanks between characters, and wrap cells so that a blank stands where a line ended (REGIONS.md §11).
 */

/** Text with compatibility forms unified (NFKC), invisible characters dropped, and blanks single and trimmed. */
export function foldWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title, head or label for matching: width folded, all blanks, quotes and emphasis marks gone. */
export function foldLabel(text: string): string {
  return foldWidth(text).replace(/[\s"“”„‟‘’'*《》]/g, '');
}

const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f';
const BLANK_BESIDE_CJK = new RegExp(`(?<=[${CJK}“”‘’])[\\s]+|[\\s]+(?=[${CJK}“”‘’])`, 'gu');

/** A name as a reader reads it: blanks beside a Chinese character, which only wrapping put there, are gone. */
export function joinWrapped(text: string): string {
  return text.replace(BLANK_BESIDE_CJK, '').replace(/\s+/g, ' ').trim();
}
