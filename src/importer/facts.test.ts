import { describe, expect, it } from 'vitest';
import { tabbed } from '../../tests/support/a-text';
import { failureOf, importText, remarkCodes } from '../../tests/support/import-text';
import { placePrefix } from './facts';

const TABLE = (title = '收支总表', over = '单位：万元'): string =>
  tabbed(
    `${title}\n${over}\n项目|预算数|项目|预算数\n一、一般公共预算|1.00|一、农林水支出|1.00\n收入总计|1.00|支出总计|1.00\n`,
  );

describe('who published the document, for which year', () => {
  it.each([
    ['云川市水务局2025年部门预算\n\n', '云川市水务局', 2025, 'departmentBudget'],
    ['云川市水务局\n\n2025 年部门预算\n\n', '云川市水务局', 2025, 'departmentBudget'],
    ['2025年度\n云川市水务局部门预算\n\n', '云川市水务局', 2025, 'departmentBudget'],
    ['云 川 市 水 务 局\n\n二〇二五年部门预算\n\n', '云川市水务局', 2025, 'departmentBudget'],
    ['云川市水务局\n２０２５年部门预算\n2024年12月\n\n', '云川市水务局', 2025, 'departmentBudget'],
    [
      '云川市清河区2025年区级部门预算\n\n预算主管部门：云川市清河区水务局\n\n',
      '云川市清河区水务局',
      2025,
      'departmentBudget',
    ],
    ['2025年云川市河道管理中心单位预算\n\n', '云川市河道管理中心', 2025, 'unitBudget'],
    ['云川市水务局（本级）2025年单位预算\n\n', '云川市水务局', 2025, 'unitBudget'],
    ['2023年度\n云川市水务局\n部门决算\n\n', '云川市水务局', 2023, 'finalAccount'],
    ['第一部分 云川市水务局概况\n第二部分 2025年部门预算表\n\n', '云川市水务局', 2025, 'departmentBudget'],
    [
      '云川市水务局2025年收入预算1.00万元，比2024年预算增加0.50万元。\n截至2024年12月31日，共有车辆0辆。\n\n',
      '云川市水务局',
      2025,
      'departmentBudget',
    ],
  ])('%j', (cover, department, fiscalYear, kind) => {
    expect(importText(cover + TABLE())).toMatchObject({ department, fiscalYear, kind });
  });

  it('is said over the tables where there is no cover', () => {
    expect(
      importText(TABLE('2025年收支总表', '部门：云川市水务局||单位：万元'.replaceAll('|', '\t'))),
    ).toMatchObject({
      department: '云川市水务局',
      fiscalYear: 2025,
    });
    expect(
      importText(
        TABLE('', '920云川市水务局 | 预算年度：2025 | 单位：万元').trimStart().replaceAll(' \t ', ' | '),
      ),
    ).toMatchObject({ fiscalYear: 2025 });
  });

  it('by the agreement of titles: one that names another year is remarked', () => {
    const document = importText(`云川市水务局\n2025年部门预算\n\n${TABLE('2024年收支总表')}`);
    expect(document.fiscalYear).toBe(2025);
    expect(document.remarks).toContainEqual({
      code: 'document.yearDiffers',
      table: 1,
      params: { text: '2024年收支总表', year: 2024, fiscalYear: 2025 },
    });
  });
});

describe('the region', () => {
  it.each([
    ['云川市清河区社区服务中心', '云川市清河区'],
    ['清河县市场监督管理局', '清河县'],
    ['云川市城市管理局', '云川市'],
    ['江北省水利厅', '江北省'],
    ['大江傣族自治州河口县水务局', '大江傣族自治州河口县'],
    ['中共云川市委宣传部', '云川市'],
    ['人力资源局', null],
    ['市场监督管理局', null],
    ['社区服务中心', null],
  ])('of %s is %s', (name, place) => expect(placePrefix(name)).toBe(place));

  it('is taken from the cover, and never invented', () => {
    expect(importText(`云川市2025年部门预算\n\n水务局\n\n${TABLE()}`).region).toBe('云川市');
    const document = importText(`水务局\n2025年部门预算\n\n${TABLE()}`);
    expect(document.region).toBeNull();
    expect(remarkCodes(document)).toContain('document.regionUnknown');
  });
});

describe('two documents in one file', () => {
  const whole = (department: string, year: number): string =>
    `${department}\n${year}年部门预算\n\n${TABLE(`${year}年收支总表`)}\n` +
    tabbed(
      `${year}年收入总表\n单位：万元\n单位名称|总计|一般公共预算|其他收入\n${department}|1.00|1.00|\n\n`,
    ) +
    tabbed(
      `${year}年支出总表\n单位：万元\n科目编码|科目名称|总计|基本支出|项目支出\n213|农林水支出|1.00|1.00|\n\n`,
    );

  it('of two years or two departments are refused', () => {
    expect(failureOf(whole('云川市水务局', 2025) + whole('云川市水务局', 2024))).toBe('document.several');
    expect(failureOf(whole('云川市水务局', 2025) + whole('云川市民政局', 2025))).toBe('document.several');
  });

  it('that say the same are one, its tables remarked', () => {
    const document = importText(whole('云川市水务局', 2025) + whole('云川市水务局', 2025));
    expect(remarkCodes(document).filter((code) => code === 'table.duplicateRole')).toHaveLength(3);
  });
});
