import type { BudgetDocument, BudgetUnit } from '@/model/document';
import type { NarrativeCount, SectionRole } from '@/model/narrative';
import { textOutline } from '../text-outline';

/** A section of the narrative in the document's own words. */
export interface OwnWords {
  /** Index among the sections, for a link. */
  section: number;
  /** Indices of its paragraphs. */
  paragraphs: readonly number[];
}

/** What the document says of the department itself. */
export interface Department {
  duties: OwnWords | null;
  organisation: OwnWords | null;
  /** The units that its tables name; empty where they name none. */
  units: readonly BudgetUnit[];
}

/** 主要职能 and 机构设置 as printed; where neither has a section of its own, what stands under 部门概况. */
export function department(document: BudgetDocument): Department {
  const { sections } = textOutline(document);
  const wordsOf = (role: SectionRole): OwnWords | null => {
    const found = sections.find(({ section, paragraphs }) => section.role === role && paragraphs.length > 0);
    return found ? { section: found.index, paragraphs: found.paragraphs } : null;
  };
  const organisation = wordsOf('organisation');
  return { duties: wordsOf('duties') ?? (organisation ? null : wordsOf('about')), organisation, units: document.units };
}

/** What the section on 国有资产 counts: vehicles, equipment. Things, not money; a printed 0 is a count. */
export function stateAssets({ counts, paragraphs, sections }: BudgetDocument): NarrativeCount[] {
  return counts.filter(({ paragraph }) => sections[paragraphs[paragraph]?.section ?? -1]?.role === 'assets');
}
