import type { Span } from './marked-text';

const CLAUSE_END = /[，。；：！？,;:!?]/;

/** Words cut out of a text, and whether it goes on before and after them. */
export interface Quote {
  text: string;
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The clause that a span stands in, to the letter: from the punctuation before it to the one behind it, and no longer
 * than `most` characters besides the span.
 */
export function clauseAround(text: string, [from, to]: Span, most = 40): Quote {
  let start = from;
  while (start > 0 && from - start < most && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < most && !CLAUSE_END.test(text.charAt(end))) end += 1;
  const whole = text.slice(start, end);
  const isCut = (sign: string) => sign !== '' && !/[。！？!?]/.test(sign);
  return { text: whole.trim(), cutBefore: isCut(text.charAt(start - 1)), cutAfter: isCut(text.charAt(end)) };
}

/** The beginning of a text, to the letter. */
export function beginningOf(text: string, most = 32): Quote {
  return { text: text.slice(0, most).trim(), cutBefore: false, cutAfter: text.length > most };
}
