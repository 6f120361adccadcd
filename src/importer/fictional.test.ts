import { describe, expect, it } from 'vitest';
import { tabbed } from '../../tests/support/a-text';
import { importText } from '../../tests/support/import-text';

const TABLE = tabbed('收支总表\n单位：万元\n项目|预算数|项目|预算数\n一、一般公共预算|1.00|一、农林水支出|1.00\n收入总计|1.00|支出总计|1.00\n');
const COVER = '云川市水务局\n2025年部门预算\n\n';

describe('a document that says of itself that it is invented', () => {
  it.each(['虚构示例', '（虚构示例）', '【虚构示例】', '虚 构 示 例', '**虚构示例**'])('by a line on its cover: %s', (mark) => {
    expect(importText(`${COVER}${mark}\n\n${TABLE}`)).toMatchObject({ fictional: true, department: '云川市水务局', fiscalYear: 2025 });
  });

  it.each([
    ['no such line', ''],
    ['a sentence that speaks of one', '本部门编制了虚构示例供培训使用。\n\n'],
    ['a longer line', '虚构示例说明\n\n'],
  ])('is not one with %s', (_, text) => {
    expect(importText(`${COVER}${text}${TABLE}`)).not.toHaveProperty('fictional');
  });

  it('is not one where the words stand behind its tables', () => {
    expect(importText(`${COVER}${TABLE}\n${'甲乙丙丁。\n\n'.repeat(20)}虚构示例\n`)).not.toHaveProperty('fictional');
  });
});
