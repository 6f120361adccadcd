import type { PrintedParagraph } from '../printed-paragraph';
import { fold } from './folded';
import { numberingOf } from './numbering';
import { GOES_ON, REASON_LEAD } from './wording';

export interface JoinedParagraph extends PrintedParagraph {
  /** Numbering that opens it (`一、`, `(二)`, `3.`), folded; empty without one. */
  numbering: string;
  /** How many pieces a page or a line break had made of it. */
  pieces: number;
}

const PAGE_NUMBER = /^(?:[-—–]*\d{1,3}[-—–]*|第\d{1,3}页(?:,?共\d{1,3}页)?)$/;
const ENDS_SENTENCE = /[。;:!?][”"]?$/;
/** What the end of a heading looks like; a line behind it is no rest of it. */
const ENDS_HEADING = /(?:说明|情况|表)$/;
const HEADING_REST = /^[^,。;:]{1,18}(?:说明|情况|表)$/;
/** Shorter than this no line was full when its page ended. */
const FULL_LINE = 20;

/**
 * Paragraphs as they were written: what a page break or a hard line end cut is joined, and a page number standing
 * alone between the halves is dropped, so that it becomes no digit of an amount (REGIONS.md §11).
 */
export function joinParagraphs(lines: readonly PrintedParagraph[]): JoinedParagraph[] {
  const joined: JoinedParagraph[] = [];
  let open: OpenParagraph | null = null;
  for (const line of lines) {
    const folded = fold(line.text).text;
    if (folded === '' || PAGE_NUMBER.test(folded)) continue;
    const numbering = numberingOf(folded);
    if (open && numbering === '' && open.goesOnWith(folded)) {
      open.add(line.text, folded);
      continue;
    }
    if (open) joined.push(open.whole());
    open = new OpenParagraph(line, folded, numbering);
  }
  if (open) joined.push(open.whole());
  return joined;
}

/** A paragraph that may go on; what decides that is counted as its pieces come, so that many cost no more than one. */
class OpenParagraph {
  private readonly texts: string[] = [];
  private length = 0;
  private last = '';
  private openBrackets = 0;
  private hasClause = false;
  private level = '';
  private givesReasons = false;

  constructor(
    private readonly first: PrintedParagraph,
    folded: string,
    private readonly numbering: string,
  ) {
    this.add(first.text, folded);
  }

  add(text: string, folded: string): void {
    const isInWord = /[A-Za-z]$/.test(this.last) && /^[A-Za-z]/.test(folded);
    this.texts.push(this.texts.length === 0 ? text : (isInWord ? ' ' : '') + text.trimStart());
    this.length += folded.length;
    this.last = folded;
    for (const mark of folded.matchAll(/[()]/g)) this.openBrackets += mark[0] === '(' ? 1 : -1;
    const body = this.texts.length === 1 ? folded.slice(this.numbering.length) : folded;
    this.hasClause ||= /[,。;、]/.test(body);
    const sentence = folded.slice(folded.lastIndexOf('。') + 1);
    this.givesReasons = REASON_LEAD.test(sentence) || (this.givesReasons && sentence.length === folded.length);
    this.level = [...folded.matchAll(/\(([类款项])\)/g)].at(-1)?.[1] ?? this.level;
  }

  /** Whether the next line, which has no numbering, is the rest of this paragraph. */
  goesOnWith(next: string): boolean {
    const isFull = this.length >= FULL_LINE;
    // Reasons end with their sentence, whatever marks stand between them.
    if (this.givesReasons && /[;:]$/.test(this.last)) return isFull;
    // An entry of the glossary: the term, and what it means on the next page.
    if (this.last.endsWith(':') && this.numbering !== '' && !this.hasClause) return true;
    if (ENDS_SENTENCE.test(this.last)) return isFull && this.hasClause && this.last.endsWith('。') && GOES_ON.test(next);
    // The name of a 科目 cut between its levels: 住房保障支出(类)住房改革支出(款)住房公 | 积金(项).
    if (this.level === '类' || this.level === '款') return !isHeadOfItems(this.last) || /\(项\)/.test(next);
    // A figure cut from its unit, or a bracket still open.
    if (/[\d.][万亿]?$/.test(this.last) && /^[万亿元\d]/.test(next)) return true;
    if (this.openBrackets > 0) return true;
    if (ENDS_HEADING.test(this.last) && !this.hasClause) return false;
    if (this.length > FULL_LINE && /[,。;:、]/.test(next)) return true;
    if (this.hasClause) return isFull && !/^(?:其中|注|说明):/.test(next);
    // A heading cut in two: its rest is short, without punctuation, and ends as headings do.
    return this.numbering !== '' && HEADING_REST.test(next);
  }

  whole(): JoinedParagraph {
    return { ...this.first, text: this.texts.join(''), numbering: this.numbering, pieces: this.texts.length };
  }
}

/** `(二)住房保障支出(类)住房改革支出(款)`, a line of its own over its 项. */
function isHeadOfItems(line: string): boolean {
  return /\([类款]\)$/.test(line);
}
