import { describe, expect, it } from 'vitest';
import { COVER, tabbed } from '../../tests/support/a-text';
import { importText, remarkCodes } from '../../tests/support/import-text';

const INCOME = (rows: string): string => `收入总表
单位：万元
单位名称|总计|一般公共预算|其他收入
合计|3.00|3.00|
${rows}
`;
const kindsOf = (rows: string): string[] =>
  importText(COVER + tabbed(INCOME(rows)))
    .tables[0]!.rows.slice(1)
    .map(({ subjects }) => subjects[0]!.kind);

describe('a row under the name of the whole department', () => {
  it.each([
    [
      'says so',
      '云川市水务局（部门）|3.00|3.00|\n云川市水务局|2.00|2.00|\n河道中心|1.00|1.00|',
      ['rollUp', 'unit', 'unit'],
    ],
    [
      'repeats the total of the units under it',
      '云川市水务局|3.00|3.00|\n局本级|2.00|2.00|\n河道中心|1.00|1.00|',
      ['rollUp', 'unit', 'unit'],
    ],
    ['repeats its only unit', '云川市水务局|3.00|3.00|\n云川市水务局（本级）|3.00|3.00|', ['rollUp', 'unit']],
  ])('is no unit where it %s', (_, rows, kinds) => expect(kindsOf(rows)).toEqual(kinds));

  it('is a unit where nothing says that it is a sum', () => {
    expect(kindsOf('云川市水务局|3.00|3.00|')).toEqual(['unit']);
    expect(kindsOf('云川市水务局|3.00|3.00|\n河道中心|||')).toEqual(['unit', 'unit']);
  });
});

const PROJECTS = `项目支出表
单位：万元
单位名称|项目名称|合计|一般公共预算
云川市水务局|河道保洁及水环境综合整治|10.00|10.00
|灌区改造|20.00|20.00
|合计|30.00|30.00

`;
const INDICATORS = (rows: string, unit = '单位名称|'): string => `项目支出绩效目标表
${unit}项目名称|一级指标|二级指标|三级指标|指标性质|指标值|度量单位
${rows}`;

describe('projects', () => {
  it('join the print that a column cut, and take the unit a merged cell names', () => {
    const { projects, remarks } = importText(
      COVER +
        tabbed(
          PROJECTS +
            INDICATORS(
              '云川市水务局|河道保洁及水环境|产出指标|数量指标|里程|≥|30|公里\n云川市水务局|灌区改造|产出指标|数量指标|面积|=|2|亩\n',
            ),
        ),
    );
    expect(projects).toEqual([
      {
        unit: '云川市水务局',
        name: '河道保洁及水环境综合整治',
        aliases: ['河道保洁及水环境'],
        programme: null,
      },
      { unit: '云川市水务局', name: '灌区改造', aliases: [], programme: null },
    ]);
    expect(remarks.map(({ code }) => code)).toContain('name.cut');
  });

  it('find their unit where the table of indicators prints none', () => {
    const { indicators } = importText(
      COVER + tabbed(PROJECTS + INDICATORS('灌区改造|产出指标|数量指标|面积|=|2|亩\n', '')),
    );
    expect(indicators[0]).toMatchObject({ unit: '云川市水务局', project: '灌区改造' });
  });

  it('whose rows stand apart are one, with a remark', () => {
    const row = (project: string): string => `云川市水务局|${project}|产出指标|数量指标|面积|=|2|亩\n`;
    const document = importText(
      COVER + tabbed(INDICATORS(row('灌区改造') + row('河道保洁') + row('灌区改造'))),
    );
    expect(document.projects).toHaveLength(2);
    expect(remarkCodes(document)).toContain('project.rowsApart');
  });
});

describe('indicators', () => {
  it('take what a merged cell prints once', () => {
    const { indicators } = importText(
      COVER +
        tabbed(
          INDICATORS(
            '云川市水务局|灌区改造|产出指标|数量指标|面积|=|2|亩\n|||质量指标|合格率|≥|95|%\n||满意度指标|服务对象满意度|满意度|≥|90|%\n',
          ),
        ),
    );
    expect(indicators.map(({ project, level1, level2 }) => [project, level1, level2])).toEqual([
      ['灌区改造', '产出指标', '数量指标'],
      ['灌区改造', '产出指标', '质量指标'],
      ['灌区改造', '满意度指标', '服务对象满意度'],
    ]);
  });

  it('keep their columns in any order, and their texts as printed', () => {
    const { indicators } = importText(
      COVER +
        tabbed(
          '项目绩效目标表\n度量单位|指标值|项目名称|三级指标|二级指标|一级指标\n％|≥ 90|灌区改造|群众 满意度|满意度|满意度指标\n',
        ),
    );
    expect(indicators[0]).toMatchObject({
      name: '群众 满意度',
      target: '≥ 90',
      measure: '％',
      operator: '',
      level1: '满意度指标',
    });
  });
});
