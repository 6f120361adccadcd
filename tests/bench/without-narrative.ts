import type { BudgetDocument } from '@/model/document';

/** The text without the lines of its narrative: cover, contents and tables are left. */
export function withoutNarrative(text: string, { paragraphs, sections }: BudgetDocument): string {
  const first = paragraphs[sections[0]?.heading ?? 0]?.line ?? 1;
  const last = Math.max(...paragraphs.flatMap(({ section, line }) => (section === null || line === null ? [] : [line])));
  return text
    .split('\n')
    .filter((line, index) => index + 1 < first || index + 1 > last || line.includes('\t'))
    .join('\n');
}
