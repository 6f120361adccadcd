import { foldLabel } from '@/model/fold';
import type { JoinedParagraph } from './paragraphs';
import data from './sections.json';

export type SectionRole = string;

export interface SectionStart {
  /** Index of the heading among the joined paragraphs. */
  paragraph: number;
  role: SectionRole;
  /** Depth of the numbering, from 0. */
  depth: number;
}

const ROLES = data.roles.map(({ role, patterns }) => ({ role, pattern: new RegExp(patterns.join('|')) }));
const LEVELS = [/^第/, /^[一二三四五六七八九十]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、]/, /^\(\d+\)/, /^[①-⑳]/];
const SUB_ROLES = new Set(['scale', 'structure', 'uses']);
const INSIDE = new Set(['generalPublic', 'governmentFund', 'stateCapital', 'fiscal']);

/**
 * The sections of the narrative in order. A heading opens with a number and is no sentence, or is short and named in
 * the data; the table of contents is left out. Sub-headings of scale, structure and use keep the role they stand in.
 */
export function sectionStarts(paragraphs: readonly JoinedParagraph[], department: string): SectionStart[] {
  const first = bodyStart(paragraphs);
  const starts: SectionStart[] = [];
  const own = foldLabel(department);
  for (let index = first; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const label = headingLabel(paragraph, own);
    if (label === null) continue;
    const depth = LEVELS.findIndex((level) => level.test(paragraph.numbering));
    const named = ROLES.find(({ pattern }) => pattern.test(label))?.role ?? null;
    if (depth < 0 && named === null) continue;
    const role = named ?? 'other';
    if (SUB_ROLES.has(role)) {
      const parent = starts.findLast((start) => INSIDE.has(rootRole(start.role)));
      starts.push({ paragraph: index, role: parent ? `${rootRole(parent.role)}.${role}` : role, depth });
    } else if (named !== null || depth <= 2) {
      starts.push({ paragraph: index, role, depth });
    }
  }
  return starts;
}

/** `generalPublic` of `generalPublic.scale`. */
export function rootRole(role: SectionRole): string {
  return role.split('.')[0]!;
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
