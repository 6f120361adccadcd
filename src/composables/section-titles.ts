import type { BudgetDocument } from '@/model/document';
import { joinWrapped } from '@/model/fold';

const NUMBERING = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．:：]\s*|^第[一二三四五六七八九十\d]{1,3}部分[、：:\s]*/u;
const YEAR = /(?:19|20)\d{2}\s*年(?:度)?/gu;
const END = /[。：:；;]+$/u;

/**
 * Titles of the sections for a list: their headings without what all of them repeat, which is their number, the year,
 * the name of the department and 关于. A heading that is nothing else stands whole.
 */
export function sectionTitles({ sections, paragraphs, department }: BudgetDocument): string[] {
  const name = joinWrapped(department);
  return sections.map(({ heading }) => {
    const printed = joinWrapped(paragraphs[heading]?.text ?? '');
    const short = printed
      .replace(NUMBERING, '')
      .replace(/^关于/u, '')
      .replaceAll(name, '')
      .replace(YEAR, '')
      .replace(/^(?:部门|单位)(?=预算.{2})/u, '')
      .replace(END, '')
      .trim();
    return short.length > 1 ? short : printed;
  });
}
