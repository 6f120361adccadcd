import { foldLabel } from '@/model/fold';
import { namedAccount } from './uses';
import { trimSpan, type Span } from './aligned';
import { numberingOf } from './paragraphs';

export interface FoundTerm {
  term: Span;
  explanation: Span;
  /** Names of the levels where the term is a 科目, folded. */
  names: readonly (string | null)[] | null;
}

/** A term ends at a colon, or where its explanation opens with 指, 反映, 是指 (「…(项)指反映…」). */
const COLON = /^([^:。]{1,80}?):/;
const ACCOUNT_TERM = /^([^。:]{2,120}?\(项\)|[^。:]{2,60}?\(款\)|[^。:]{2,40}?\(类\))[:]? ?(?=指|反映|反应|是指|主要反映|为)/;
const VERB = /^([^。:,]{2,30}?)(?=是指|指|反映)/;

/** The term and explanation of one entry of 名词解释, or null where the paragraph is none. */
export function glossaryTerm(folded: string): FoundTerm | null {
  const numbering = numberingOf(folded);
  const offset = numbering === '' ? 0 : folded.indexOf(numbering) + numbering.length;
  const body = folded.slice(offset);
  const blanks = body.length - body.trimStart().length;
  const text = body.trimStart();
  const match = ACCOUNT_TERM.exec(text) ?? COLON.exec(text) ?? VERB.exec(text);
  if (!match) return null;
  const start = offset + blanks;
  const term = trimSpan(folded, [start, start + match[1]!.length], /[\s:]/);
  const explanation = trimSpan(folded, [start + match[0].length, folded.length], /[\s:]/);
  if (explanation[1] <= explanation[0]) return null;
  return { term, explanation, names: namedAccount(foldLabel(folded.slice(...term)))?.names ?? null };
}
