import data from './phrases.json';
import { trimSpan } from './folded';
import { COMPARISON } from './wording';

/** What an amount or a reason is about, in the words before it. All text is folded. */

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const SUBJECT_TAIL = longestFirst(data.subjectTail);
const SUBJECT_HEAD = longestFirst([...data.subjectHead, ...data.rise, ...data.fall]);
const REASON_HEAD = longestFirst(data.reasonHead);
const REASON_VERB = longestFirst(data.reasonVerb);
const REASON_TAIL = longestFirst([...data.reasonTail, ...data.reasonVerb]);
const NUMBERING = /^(?:\d{1,2}[、.]|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]+[、是])/;
const YEAR_HEAD = /^(?:\d{4}年度?|本年度?|当年)(?:部门|单位)?/;
const MARKS = /[\s,;:.。、—-]/;
const LONGEST_SUBJECT = 120;
/** What a reason is about stands in its first words. */
const LONGEST_REASON = 400;

/** The words before an amount name it: the last phrase, its frame (year, department, 其中, 预算数为) taken off. */
export function subjectOf(before: string, department: string): string {
  const phrase = withoutMarks(lastClause(before).split(department).at(-1) ?? '');
  const unframed = phrase.replace(NUMBERING, '').replace(YEAR_HEAD, '');
  const compared = COMPARISON.exec(unframed);
  const own = withoutHead(compared ? unframed.slice(0, compared.index) : unframed, SUBJECT_HEAD, /[,:;、( ]/);
  return unquoted(withoutTail(own, SUBJECT_TAIL));
}

/**
 * What a reason is about: its first phrase that is no circumstance (因…, …后), without the frame of year and verb.
 * @param before the words of the reason up to its amount
 * @returns '' where the words only go on with the reason before them
 */
export function reasonSubject(before: string): string {
  const phrases = clauses(before.slice(0, LONGEST_REASON).replace(NUMBERING, ''));
  for (const [index, phrase] of phrases.entries()) {
    const bare = withoutReasonFrame(phrase);
    const quoted = /^[“"]([^“”"]+)[”"]/.exec(bare)?.[1];
    if (quoted) return quoted;
    if (isCircumstance(bare)) continue;
    const cut = cutFrame(bare);
    // Up to a mark, a year or a comparison stands the whole name; right before the amount 金额 belongs to that.
    const isBeforeAmount = cut === bare && index === phrases.length - 1;
    const own = withoutTail(cut, isBeforeAmount ? REASON_TAIL : REASON_VERB);
    if (own !== '') return own;
  }
  return '';
}

function withoutReasonFrame(phrase: string): string {
  let rest = withoutMarks(phrase);
  for (;;) {
    const shorter = withoutHead(rest.replace(/^\d{4}年度?/, ''), REASON_HEAD, MARKS);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function isCircumstance(phrase: string): boolean {
  const opens = data.circumstance.some((word) => phrase.startsWith(word)) && !/^因公/.test(phrase);
  return opens || data.circumstanceEnd.some((word) => phrase.endsWith(word));
}

/** The phrase up to what is said about it: the year, a comparison, a cause. */
function cutFrame(phrase: string): string {
  const cuts = [...data.reasonCut.map((word) => phrase.indexOf(word)), phrase.search(/\d{4}年/), phrase.search(COMPARISON)];
  const isCut = (at: number): boolean => at > 0 && !/^因公/.test(phrase.slice(at));
  return phrase.slice(0, Math.min(phrase.length, ...cuts.filter(isCut)));
}

function withoutHead(text: string, words: readonly string[], marks: RegExp): string {
  let rest = text;
  for (;;) {
    const word = words.find((candidate) => rest.startsWith(candidate) && rest.length > candidate.length);
    const isMark = marks.test(rest.charAt(0));
    if (!word && !isMark) return rest;
    rest = rest.slice(word && !isMark ? word.length : 1);
  }
}

/** The words off the end, but never all of the text. */
function withoutTail(text: string, words: readonly string[]): string {
  let rest = withoutMarks(text);
  for (;;) {
    const word = words.find((candidate) => rest.endsWith(candidate) && rest.length > candidate.length);
    if (!word) return rest;
    rest = withoutMarks(rest.slice(0, rest.length - word.length));
  }
}

function withoutMarks(text: string): string {
  return text.slice(...trimSpan(text, [0, text.length], MARKS));
}

function unquoted(text: string): string {
  return (/^[“"]([^“”"]+)[”"]$/.exec(text)?.[1] ?? text).trim();
}

/** The text behind the last mark that ends a clause and stands outside of brackets. */
function lastClause(text: string): string {
  const window = text.slice(-LONGEST_SUBJECT * 2);
  return clauses(window).at(-1) ?? '';
}

/** Clauses of a text; a mark inside brackets parts nothing. */
function clauses(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '(') depth++;
    if (mark === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[,;:。]/.test(mark)) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}
