import type { SectionRole } from '@/model/narrative';
import { namedAccount, type NamedAccount } from './account-names';
import { fold } from './folded';
import type { NarrativeDraft } from './narrative-draft';
import { numberingOf } from './numbering';

/** What lines above a paragraph say about it. */
export interface Context {
  section: SectionRole | null;
  /** The 类 and 款 over the 项 of the paragraph; null without. */
  head: NamedAccount | null;
  /** True under a line that introduces the expenditure of 财政拨款. */
  isFiscal: boolean;
}

/** A line that says what follows, or heads it, is short. */
const LONGEST_LINE = 120;

/** The context of every paragraph: its section, and what lines without amounts inside the section say of it. */
export function contextsOf({ paragraphs, sections, claims }: NarrativeDraft): Context[] {
  const stating = new Set(claims.map(({ paragraph }) => paragraph));
  let at: number | null = null;
  let head: NamedAccount | null = null;
  let isFiscal = false;
  return paragraphs.map(({ text, section }, index) => {
    if (section !== at) {
      head = null;
      isFiscal = false;
      at = section;
    }
    if (!stating.has(index) && text.length < LONGEST_LINE) {
      const line = fold(text).text;
      if (line.endsWith(':')) isFiscal = line.includes('财政拨款');
      head = headIn(line, head) ?? head;
    }
    return { section: section === null ? null : (sections[section]?.role ?? null), head, isFiscal };
  });
}

/** A line that names a 类 or 款 and no 项 heads the lines under it; a 款 alone stays under the 类 above. */
function headIn(line: string, above: NamedAccount | null): NamedAccount | null {
  const named = namedAccount(line.slice(numberingOf(line).length));
  if (!named || named.subitem !== null) return null;
  return { ...named, type: named.type ?? above?.type ?? null };
}
