import type { BudgetDocument } from '@/model/document';
import type { Paragraph } from '@/model/narrative';
import type { RemarkCode } from '@/model/remark';
import type { JoinedParagraph } from './paragraphs';
import type { FoundSection } from './sections';

type Remarks = BudgetDocument['remarks'];

/** A remark on a line of the document, where it has lines. */
export function lineRemark(code: RemarkCode, line: number | null, params: Record<string, string | number>): Remarks[number] {
  return { code, ...(line === null ? {} : { line }), params };
}

/** What a page had parted. */
export function remarkOnParagraphs(paragraphs: readonly JoinedParagraph[], remarks: Remarks): void {
  for (const { pieces, line } of paragraphs) if (pieces > 1) remarks.push(lineRemark('sentence.rejoined', line, { pieces }));
}

/** Sections that are printed twice, and headings that nobody knows. */
export function remarkOnSections(sections: readonly FoundSection[], paragraphs: readonly Paragraph[], remarks: Remarks): void {
  const seen = new Set<string>();
  for (const { role, part, label, known, heading } of sections) {
    const { text = '', line = null } = paragraphs[heading] ?? {};
    const key = `${role} ${part} ${label}`;
    if (!known) remarks.push(lineRemark('section.unknown', line, { title: text }));
    else if (seen.has(key)) remarks.push(lineRemark('section.duplicate', line, { title: text }));
    seen.add(key);
  }
}
