import type { BudgetDocument } from '@/model/document';
import type { NarrativeSection } from '@/model/narrative';

export interface OutlinedSection {
  /** Among the sections of the document. */
  index: number;
  section: NarrativeSection;
  /** 0 for the widest sections; each level below is one more, whatever numbers its heading bears. */
  level: number;
  /** Indices of its paragraphs but for the heading, in order. */
  paragraphs: readonly number[];
}

export interface TextOutline {
  /** Indices of the paragraphs that stand in no section: cover and contents. */
  before: readonly number[];
  sections: readonly OutlinedSection[];
}

/** The narrative as its sections in order, each paragraph once. */
export function textOutline({ sections, paragraphs }: BudgetDocument): TextOutline {
  const within: number[][] = sections.map(() => []);
  const before: number[] = [];
  paragraphs.forEach(({ section }, index) => {
    const own = section === null ? undefined : sections[section];
    if (!own) before.push(index);
    else if (own.heading !== index) within[section!]!.push(index);
  });
  const open: number[] = [];
  return {
    before,
    sections: sections.map((section, index) => {
      while (open.length > 0 && open.at(-1)! >= section.depth) open.pop();
      open.push(section.depth);
      return { index, section, level: open.length - 1, paragraphs: within[index] ?? [] };
    }),
  };
}
