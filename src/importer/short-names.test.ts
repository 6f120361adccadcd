import { describe, expect, it } from 'vitest';
import { importText } from '../../tests/support/import-text';
import { COVER, tabbed } from '../../tests/support/a-text';
import { joinNames } from './names';
import { coreOf } from './short-names';

const PROJECT_HEAD = '2025年部门项目支出预算表\n单位：万元\n单位名称|项目名称|总计|一般公共预算|单位资金\n';
const TARGET_HEAD = '2025年部门项目支出绩效目标表\n单位名称|一级项目名称|二级项目名称|一级指标|二级指标|三级指标|计算符号|指标值|计量单位\n';
const TARGET = '|事业发展|@|产出指标|数量指标|巡护次数|≥|3|次';

function document(projects: readonly string[], targets: readonly string[]) {
  const rows = projects.map((name) => `云川市水务局|${name}|20.00|20.00|`).join('\n');
  const goals = targets.map((name) => `云川市水务局${TARGET.replace('@', name)}`).join('\n');
  return importText(tabbed(`${COVER}${PROJECT_HEAD}|合计|${20 * projects.length}.00|${20 * projects.length}.00|\n${rows}\n\n${TARGET_HEAD}${goals}\n`));
}

function joins(projects: readonly string[], targets: readonly string[]): [names: string[], remarks: string[]] {
  const { projects: found, remarks } = document(projects, targets);
  return [
    found.map(({ name, aliases }) => [name, ...aliases].join(' = ')),
    remarks.filter(({ code }) => code.startsWith('name.')).map(({ code, table, row }) => `${code} ${table}.${row}`),
  ];
}

describe('what is distinctive in a name', () => {
  it.each([
    ['市级专项——堤岸加固资金', '堤岸加固'],
    ['市级专项-堤岸加固项目经费', '堤岸加固'],
    ['堤岸加固', '堤岸加固'],
    ['项目', '项目'],
  ])('%s: %s', (name, core) => expect(coreOf(name)).toBe(core));
});

describe('one project under several names', () => {
  it('is joined where one table drops its programme, with a remark at the place', () => {
    expect(joins(['市级专项——堤岸加固资金', '渠道清淤经费'], ['堤岸加固资金', '渠道清淤经费'])).toEqual([
      ['市级专项——堤岸加固资金 = 堤岸加固资金', '渠道清淤经费'],
      ['name.joined 2.1'],
    ]);
  });

  it('is joined where a column cut it', () => {
    expect(joins(['堤岸、闸门、泵站综合加固改造经费', '渠道清淤经费'], ['堤岸、闸门、泵站综', '渠道清淤经费'])).toEqual([
      ['堤岸、闸门、泵站综合加固改造经费 = 堤岸、闸门、泵站综', '渠道清淤经费'],
      ['name.cut 2.1'],
    ]);
  });

  it('is not joined where one table tells the names apart', () => {
    expect(joins(['市级专项——堤岸加固资金', '堤岸加固经费'], ['堤岸加固'])[0]).toEqual(['市级专项——堤岸加固资金', '堤岸加固经费', '堤岸加固']);
  });
});

describe('one unit under several names', () => {
  const nameOf = (...tables: string[][]) =>
    joinNames(
      tables.flatMap((texts, column) => texts.map((text) => ({ text, column: String(column) }))),
      (key) => key.replace(/^云川市/, ''),
    ).names.map(({ name, aliases }) => [name, ...aliases].join(' = '));

  it('is joined with and without its place', () => {
    expect(nameOf(['云川市水文监测站', '云川市堤防中心'], ['水文监测站'])).toEqual(['云川市水文监测站 = 水文监测站', '云川市堤防中心']);
  });

  it('is two where one table prints both', () => {
    expect(nameOf(['云川市水文监测站', '水文监测站'])).toHaveLength(2);
  });
});

describe('a department printed as a roll-up', () => {
  it('joins no unit, and says which row it is', () => {
    const text = `${COVER}2025年部门收入预算总表\n单位：万元\n单位名称|总计|一般公共预算\n合计|30.00|30.00\n云川市水务局（部门）|30.00|30.00\n云川市水务局|10.00|10.00\n云川市水文监测站|20.00|20.00\n`;
    const { units, remarks } = importText(tabbed(text));
    expect(units.map(({ name }) => name)).toEqual(['云川市水务局', '云川市水文监测站']);
    expect(remarks.find(({ code }) => code === 'row.rollUp')).toMatchObject({ table: 1, row: 2, params: { name: '云川市水务局（部门）' } });
  });
});
