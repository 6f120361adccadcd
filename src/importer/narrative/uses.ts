import { foldLabel } from '@/model/fold';
import type { Span } from './aligned';
import { USE_LEAD } from './wording';

/** The names of a 科目 from 类 to 项 as a sentence gives them; a level it leaves out is null. */
export interface NamedAccount {
  names: readonly (string | null)[];
  /** The code in brackets, where the sentence prints one: `行政运行(2080101)`. */
  code: string | null;
}

const LEVELS = /^(?:(.*?)\(类\))?(?:[:、\s]*(.*?)\(款\))?[:、\s]*(.*?)\(项\)/;
const CODED = /([\u4e00-\u9fff()]{2,30}?)\((\d{3}|\d{5}|\d{7})\)$/;
const LEADING_CODE = /^(\d{3}|\d{5}|\d{7}) ?[-—]+ ?(.+)$/;

/** Reads a subject like `A(类)B(款)C(项)`, `B(款)C(项)`, `C(2080101)` or `201-A`; null where it names no level. */
export function namedAccount(subject: string): NamedAccount | null {
  const clean = subject.replace(/[“”"]/g, '').trim();
  const levels = LEVELS.exec(clean);
  if (levels) return { names: [levels[1] ?? null, levels[2] ?? null, levels[3] ?? null].map((name) => name && foldLabel(name)), code: null };
  const coded = CODED.exec(clean);
  if (coded) return { names: [foldLabel(coded[1]!)], code: coded[2]! };
  const leading = LEADING_CODE.exec(clean);
  if (leading) return { names: [foldLabel(leading[2]!)], code: leading[1]! };
  return null;
}

/** The words that say what an amount is for, right behind it; null where the sentence does not say. */
export function useAfter(folded: string, amountEnd: number): Span | null {
  const rest = folded.slice(amountEnd);
  const lead = new RegExp(`^[,。;、 ]{0,2}${USE_LEAD.source}`).exec(rest);
  if (!lead) return null;
  const start = amountEnd + lead[0].length;
  const end = folded.indexOf('。', start);
  return [start, end < 0 ? folded.length : end];
}
