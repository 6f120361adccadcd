import { foldLabel } from '@/model/fold';
import { SECTION_PARTS, type NarrativeSection, type SectionPart } from '@/model/narrative';
import type { JoinedParagraph } from './paragraphs';
import data from './sections.json';

const ROLES = data.roles.map(({ role, patterns }) => ({ role, pattern: new RegExp(patterns.join('|')) }));
const LEVELS = [/^第/, /^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、]/, /^\(\d+\)/, /^[①-⑳]/];
/** Sections in which scale, structure and use stand as parts. */
const DIVIDED = new Set<NarrativeSection['role']>(['generalPublic', 'governmentFund', 'stateCapital', 'fiscal']);

/**
 * The sections of the narrative in order, and the section of each paragraph. A heading opens with a number and is no
 * sentence, or is short and named in the data; the table of contents is left out.
 */
export function sectionsOf(
  paragraphs: readonly JoinedParagraph[],
  department: string,
): { sections: NarrativeSection[]; sectionOf: (paragraph: number) => number | null } {
  const sections: NarrativeSection[] = [];
  const own = foldLabel(department);
  for (let index = bodyStart(paragraphs); index < paragraphs.length; index++) {
    const section = sectionAt(paragraphs[index]!, index, own, sections);
    if (section) sections.push(section);
  }
  const sectionOf = (paragraph: number): number | null => {
    const at = sections.findLastIndex(({ heading }) => heading <= paragraph);
    return at < 0 ? null : at;
  };
  return { sections, sectionOf };
}

function sectionAt(
  paragraph: JoinedParagraph,
  heading: number,
  department: string,
  before: readonly NarrativeSection[],
): NarrativeSection | null {
  const label = headingLabel(paragraph, department);
  if (label === null) return null;
  const depth = LEVELS.findIndex((level) => level.test(paragraph.numbering));
  const current = before.at(-1);
  // Entries of the glossary look like headings where a line ends early.
  if (current?.role === 'glossary' && (depth > current.depth || (depth === current.depth && /指|反映/.test(label)))) return null;
  const named = ROLES.find(({ pattern }) => pattern.test(label))?.role ?? null;
  if (isPart(named)) {
    const parent = before.findLast(({ role }) => DIVIDED.has(role));
    return { role: parent?.role ?? 'generalPublic', part: named, heading, depth };
  }
  if (named === null && (depth < 0 || depth > 2)) return null;
  return { role: (named ?? 'other') as NarrativeSection['role'], part: null, heading, depth };
}

function isPart(role: string | null): role is SectionPart {
  return role !== null && (SECTION_PARTS as readonly string[]).includes(role);
}

/** The heading as it is matched, or null where the paragraph is none. */
function headingLabel(paragraph: JoinedParagraph, department: string): string | null {
  const text = foldLabel(paragraph.text);
  const bare = text.slice(foldLabel(paragraph.numbering).length).replace(/[。:：]$/, '');
  if (/[。；;!！]/.test(bare)) return null;
  if (/\d(?:\.\d+)?(万元|元|%)/.test(bare)) return null;
  const label = bare.split(department).join('').replace(/^关于/, '').replace(/\d{4}年(度)?/g, '');
  if (paragraph.numbering !== '') return bare.length <= 60 && !(/[,，]/.test(bare) && bare.length > 30) ? label : null;
  return bare.length <= 34 && !/[,，]/.test(bare) ? label : null;
}

/** Where the text proper begins: behind the table of contents, whose first entry stands a second time there. */
function bodyStart(paragraphs: readonly JoinedParagraph[]): number {
  const contents = paragraphs.findIndex(({ text }) => /^目录$/.test(foldLabel(text)));
  if (contents < 0) return 0;
  const firstEntry = paragraphs[contents + 1];
  if (!firstEntry) return 0;
  const key = bareTitle(firstEntry);
  for (let index = contents + 2; index < paragraphs.length; index++) {
    if (bareTitle(paragraphs[index]!) === key) return index;
  }
  // The first entry does not come back word for word: the body begins with the first real sentence's heading.
  const sentence = paragraphs.findIndex(({ text }, index) => index > contents && /。/.test(text));
  return sentence < 0 ? contents + 1 : Math.max(contents + 1, sentence - 2);
}

function bareTitle({ text, numbering }: JoinedParagraph): string {
  return foldLabel(text).slice(foldLabel(numbering).length).replace(/[.…·\d]*$/, '');
}
