import { foldLabel } from '@/model/fold';

/** The levels of a 科目 as a sentence names them; a level it leaves out is null. */
export interface NamedAccount {
  type: string | null;
  item: string | null;
  subitem: string | null;
  /** The code, where the sentence prints one: `行政运行(2080101)`, `201-一般公共服务支出`. */
  code: string | null;
}

const LEVEL_MARK = /\(([类款项])\)/;
const CODED = /([\u4e00-\u9fff()]{2,30})\((\d{3}|\d{5}|\d{7})\)$/;
const LEADING_CODE = /^(\d{3}|\d{5}|\d{7})[-—]+(.+)$/;
const LONGEST = 160;

/** Reads a text like `A(类)B(款)C(项)`, `B(款)C(项)`, `C(2080101)` or `201-A`; null where it names no level. */
export function namedAccount(folded: string): NamedAccount | null {
  const text = folded.replace(/[“”"]/g, '').trim();
  if (text.length > LONGEST) return null;
  const parts = text.split(LEVEL_MARK);
  if (parts.length > 1) return levelsOf(parts);
  const coded = CODED.exec(text);
  if (coded?.[1] && coded[2]) return withCode(coded[1], coded[2]);
  const leading = LEADING_CODE.exec(text);
  if (leading?.[1] && leading[2]) return withCode(leading[2], leading[1]);
  return null;
}

/** @param parts names and the marks of their levels in turn */
function levelsOf(parts: readonly string[]): NamedAccount {
  const named: NamedAccount = { type: null, item: null, subitem: null, code: null };
  const keys = { 类: 'type', 款: 'item', 项: 'subitem' } as const;
  for (let at = 1; at < parts.length; at += 2) {
    const key = keys[parts[at] as keyof typeof keys];
    named[key] = foldLabel(parts[at - 1] ?? '').replace(/^[:、,]+/, '') || null;
  }
  return named;
}

function withCode(name: string, code: string): NamedAccount {
  const folded = foldLabel(name);
  return { type: null, item: null, subitem: null, code, ...(code.length === 3 ? { type: folded } : code.length === 5 ? { item: folded } : { subitem: folded }) };
}
