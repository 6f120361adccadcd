import type { BudgetDocument } from '@/model/document';
import { foldWidth } from '@/model/fold';
import type { ComparedSubject } from './subject';

/** Who is counted: the posts that are granted (编制), or the people who hold them (在职). */
export type HeadCountKind = 'posts' | 'staff';

/**
 * How many people a budget is for, as its document prints it: `printed` one number of one kind · `several` of them, of
 * which none is that of all · `notPrinted`. Never computed, and of a unit only where the document has no other.
 */
export type HeadCount =
  | { state: 'printed'; kind: HeadCountKind; value: number; paragraph: number }
  | { state: 'several'; kind: HeadCountKind; values: readonly number[] }
  | { state: 'notPrinted' };

/** The people at work come first: they are who is paid. */
const KINDS: readonly (readonly [HeadCountKind, RegExp])[] = [
  ['staff', /(?:在职|在编|实有)(?:在职|在编|实有)?(?:人员|职工|干部职工|人数|人员数)?(?:总数|合计|共计|共|为|有)*[:：]?\s*(\d[\d,]{0,8})\s*[人名]/gu],
  ['posts', /编制(?:人数|人员|总数|数)?(?:合计|共计|共|为|有)*[:：]?\s*(\d[\d,]{0,8})\s*[人名个]/gu],
];
/** Where a document has several units, a sentence may count the people of one of them: it must say that it counts all. */
const OF_ALL = /部门|合计|共计|总计|总数/u;
/** Sections in which a document speaks of itself. */
const OF_ITSELF: readonly string[] = ['about', 'duties', 'organisation', 'explanation'];

export function headCount({ source: document, unit, isSole }: ComparedSubject): HeadCount {
  return unit === null || isSole ? ofDocument(document) : { state: 'notPrinted' };
}

function ofDocument({ paragraphs, sections, units }: BudgetDocument): HeadCount {
  const own = paragraphs.flatMap(({ text, section }, paragraph) => {
    if (!OF_ITSELF.includes(sections[section ?? -1]?.role ?? '')) return [];
    const sentences = foldWidth(text).split(/[。；;]/u);
    return sentences.filter((sentence) => units.length < 2 || OF_ALL.test(sentence)).map((sentence) => ({ text: sentence, paragraph }));
  });
  for (const [kind, pattern] of KINDS) {
    const found = own.flatMap(({ text, paragraph }) => [...text.matchAll(pattern)].map((match) => ({ value: Number(match[1]!.replace(/,/g, '')), paragraph })));
    const values = [...new Set(found.map(({ value }) => value))];
    const [first] = found;
    if (!first) continue;
    return values.length === 1 ? { state: 'printed', kind, ...first } : { state: 'several', kind, values };
  }
  return { state: 'notPrinted' };
}
