import { trimSpan, type Span } from './folded';
import { numberingOf } from './numbering';

export interface FoundTerm {
  term: Span;
  explanation: Span;
}

/** A term ends at a colon, or where its explanation opens with 指, 反映, 是指 (「…(项)指反映…」). */
const COLON = /^([^:。]{1,80}?):/;
const ACCOUNT_TERM = /^([^。:]{1,120}\([类款项]\)):?(?=指|反映|反应|是指|主要反映|为|用于)/;
const VERB = /^([^。:,]{2,30}?)(?=是指|指|反映)/;
const LONGEST_TERM = 160;

/** The term and explanation of one entry of 名词解释, or null where the paragraph is none. */
export function glossaryTerm(folded: string): FoundTerm | null {
  const start = numberingOf(folded).length;
  const text = folded.slice(start, start + LONGEST_TERM);
  const match = ACCOUNT_TERM.exec(text) ?? COLON.exec(text) ?? VERB.exec(text);
  if (!match?.[1]) return null;
  const term = trimSpan(folded, [start, start + match[1].length], /[\s:]/);
  const explanation = trimSpan(folded, [start + match[0].length, folded.length], /[\s:]/);
  return explanation[1] > explanation[0] ? { term, explanation } : null;
}
