import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { sectionTitles } from './section-titles';

function titles(...headings: string[]): string[] {
  return sectionTitles({
    ...aBudget().named({ department: '某市某某局' }).build(),
    paragraphs: headings.map((text, section) => ({ text, line: null, page: null, section })),
    sections: headings.map((_, heading) => ({ role: 'other' as const, part: null, heading, depth: 0 })),
  });
}

describe('sectionTitles', () => {
  it('drops number, year, department and 关于', () => {
    expect(titles('（二）关于某市某某局 2024 年收入预算情况说明', '二、2024年度某市某某局部门预算安排情况说明', '1. 机关运行经费。')).toEqual([
      '收入预算情况说明',
      '预算安排情况说明',
      '机关运行经费',
    ]);
  });

  it('leaves words alone that only look like a number, and never a heading empty', () => {
    expect(titles('一般公共预算拨款结构情况', '第三部分 名词解释', '2024年')).toEqual(['一般公共预算拨款结构情况', '名词解释', '2024年']);
  });
});
