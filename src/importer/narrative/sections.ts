import { foldLabel } from '@/model/fold';
import { SECTION_PARTS, type NarrativeSection, type SectionPart } from '@/model/narrative';
import type { JoinedParagraph } from './paragraphs';
import data from './sections.json';

type Role = NarrativeSection['role'];

const ROLES = data.roles.map(({ role, patterns }) => ({ role, pattern: new RegExp(patterns.join('|')) }));
const LEVELS = [/^第/, /^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、]/, /^\(\d+\)/, /^[①-⑳]/];
/** Sections in which scale, structure and use stand as parts. */
const DIVIDED = new Set<Role>(['generalPublic', 'governmentFund', 'stateCapital', 'fiscal']);
/** Sections that hold others: a heading inside them that nobody knows is one more, and is remarked. */
const HOLDERS = new Set<Role>(['explanation', 'other']);
/** How deep (numbered `(一)`) a heading without a known name is still the heading of a section. */
const DEEPEST_UNNAMED = 2;
const HEADING_END = /(?:情况|说明|安排|事项)$/;

export interface FoundSection extends NarrativeSection {
  /** The heading folded, without number, year and department: two with the same are one section printed twice. */
  label: string;
  known: boolean;
}

/**
 * The sections of the narrative in order. A heading opens with a number and is no sentence, or is short and named in
 * the data; the table of contents is left out.
 */
export function sectionsOf(paragraphs: readonly JoinedParagraph[], department: string): FoundSection[] {
  const sections: FoundSection[] = [];
  const own = foldLabel(department);
  for (let index = bodyStart(paragraphs); index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    const section = paragraph && sectionAt(paragraph, index, own, sections);
    if (section) sections.push(section);
  }
  return sections;
}

function sectionAt(paragraph: JoinedParagraph, heading: number, department: string, before: readonly FoundSection[]): FoundSection | null {
  const label = headingLabel(paragraph, department);
  if (label === null) return null;
  const depth = LEVELS.findIndex((level) => level.test(paragraph.numbering));
  const current = before.at(-1);
  // Entries of the glossary look like headings where a line ends early.
  if (current?.role === 'glossary' && (depth > current.depth || (depth === current.depth && /指|反映/.test(label)))) return null;
  const named = ROLES.find(({ pattern }) => pattern.test(label))?.role ?? null;
  if (isPart(named)) {
    const parent = before.findLast(({ role }) => DIVIDED.has(role));
    return { role: parent?.role ?? 'generalPublic', part: named, heading, depth, label, known: true };
  }
  if (named === null && !isUnknownSection(label, depth, before)) return null;
  return { role: (named ?? 'other') as Role, part: null, heading, depth, label, known: named !== null };
}

/** A numbered heading with no known name opens a section where one beside it or above it holds sections. */
function isUnknownSection(label: string, depth: number, before: readonly FoundSection[]): boolean {
  if (depth < 0) return false;
  const beside = before.findLast((section) => section.depth <= depth && section.depth >= 0);
  if (!beside) return depth <= DEEPEST_UNNAMED;
  if (beside.depth === depth) return depth <= DEEPEST_UNNAMED || HEADING_END.test(label);
  return HOLDERS.has(beside.role) && (depth <= DEEPEST_UNNAMED || HEADING_END.test(label));
}

function isPart(role: string | null): role is SectionPart {
  return role !== null && (SECTION_PARTS as readonly string[]).includes(role);
}

/** The heading as it is matched, or null where the paragraph is none. */
function headingLabel(paragraph: JoinedParagraph, department: string): string | null {
  if (paragraph.text.length > 200) return null;
  const text = foldLabel(paragraph.text);
  const isSentence = /[。:：]$/.test(text);
  const bare = text.slice(foldLabel(paragraph.numbering).length).replace(/[。:：]$/, '');
  if (/[。；;!！]/.test(bare) || /\d(?:\.\d+)?(万元|元|%)/.test(bare)) return null;
  // A 科目 that heads its own lines is no section.
  if (/\([类款项]\)/.test(bare)) return null;
  const label = bare.split(department).join('').replace(/^关于/, '').replace(/\d{4}年(度)?/g, '');
  if (paragraph.numbering !== '') return bare.length <= 60 && !(/[,，]/.test(bare) && bare.length > 30) ? label : null;
  return bare.length <= 34 && !/[,，]/.test(bare) && !isSentence ? label : null;
}

/** Where the text proper begins: behind the table of contents, whose first entry stands a second time there. */
function bodyStart(paragraphs: readonly JoinedParagraph[]): number {
  const contents = paragraphs.findIndex(({ text }) => /^目录$/.test(foldLabel(text)));
  const firstEntry = paragraphs[contents + 1];
  if (contents < 0 || !firstEntry) return 0;
  const key = bareTitle(firstEntry);
  const again = paragraphs.findIndex((paragraph, index) => index > contents + 1 && bareTitle(paragraph) === key);
  if (again >= 0) return again;
  // The first entry does not come back word for word: the body begins with the first real sentence's heading.
  const sentence = paragraphs.findIndex(({ text }, index) => index > contents && /。/.test(text));
  return sentence < 0 ? contents + 1 : Math.max(contents + 1, sentence - 2);
}

function bareTitle({ text, numbering }: JoinedParagraph): string {
  if (text.length > 200) return text;
  return foldLabel(text).slice(foldLabel(numbering).length).replace(/[.…·\d]*$/, '');
}
