import type { PrintedParagraph } from '../printed-paragraph';
import { foldAligned } from './aligned';

export interface JoinedParagraph extends PrintedParagraph {
  /** Numbering that opens it (`一、`, `(二)`, `3.`), folded; empty without one. */
  numbering: string;
  /** How many pieces a page or a line break had made of it. */
  pieces: number;
}

const PAGE_NUMBER = /^[-—–\s]*\d{1,3}[-—–\s]*$/;
const NUMBERING = /^\s*(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|\d{1,2}[.、](?!\d)|[①-⑳])/;
const ENDS_SENTENCE = /[。;:!?”"]\s*$/;
const HAS_SENTENCE = /[,。;、]/;
const HEADING_REST = /^[^,。;:]{1,18}(说明|情况|表)\s*$/;

/** The numbering at the start of a folded text, or ''. */
export function numberingOf(folded: string): string {
  return NUMBERING.exec(folded)?.[1] ?? '';
}

/**
 * Paragraphs as they were written: what a page break or a hard line end cut is joined, and a page number standing
 * alone between the halves is dropped, so that it becomes no digit of an amount (REGIONS.md §11).
 */
export function joinParagraphs(lines: readonly PrintedParagraph[]): JoinedParagraph[] {
  const joined: JoinedParagraph[] = [];
  for (const line of lines) {
    const folded = foldAligned(line.text);
    if (PAGE_NUMBER.test(folded)) continue;
    const numbering = numberingOf(folded);
    const previous = joined.at(-1);
    if (previous && numbering === '' && continues(foldAligned(previous.text), previous.numbering, folded)) {
      previous.text += gapBetween(previous.text, line.text) + line.text.trimStart();
      previous.pieces++;
    } else {
      joined.push({ ...line, numbering, pieces: 1 });
    }
  }
  return joined;
}

function continues(previous: string, numbering: string, next: string): boolean {
  if (ENDS_SENTENCE.test(previous)) return false;
  // The name of a 科目 cut between its levels: 住房保障支出(类)住房改革支出(款)住房公 | 积金(项).
  if (/\(类\)/.test(previous) && !/\(项\)/.test(previous)) return true;
  // A figure cut from its unit, or a bracket still open.
  if (/[\d.]\s*[万亿]?\s*$/.test(previous) && /^\s*(万|亿|元|\d)/.test(next)) return true;
  if ((previous.match(/\(/g)?.length ?? 0) > (previous.match(/\)/g)?.length ?? 0)) return true;
  if (previous.length >= 25 && /。\s*$/.test(next) && !/(说明|情况|表)\s*$/.test(previous)) return true;
  if (HAS_SENTENCE.test(previous.slice(previous.indexOf(numbering) + numbering.length))) return previous.length >= 20 && !/^\s*(其中|注|说明)[:：]/.test(next);
  // A heading cut in two: its rest is short, without punctuation, and ends as headings do.
  return numbering !== '' && !/(说明|情况|表)\s*$/.test(previous) && HEADING_REST.test(next);
}

/** Digits that a break parted stay parted by nothing; other halves join as they are. */
function gapBetween(previous: string, next: string): string {
  return /[A-Za-z]\s*$/.test(previous) && /^\s*[A-Za-z]/.test(next) ? ' ' : '';
}
