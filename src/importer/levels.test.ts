import { describe, expect, it } from 'vitest';
import { COVER, tabbed } from '../../tests/support/a-text';
import { importText, remarkCodes } from '../../tests/support/import-text';

const OVERVIEW = (rows: string): string => `收支总表
单位：万元
项目|预算数|项目|预算数
${rows}收入总计|9|支出总计|9

`;
const CODED = `支出总表
单位：万元
科目编码|科目名称|总计|基本支出|项目支出
212|城乡社区支出|5|5|
21201|城乡社区管理事务|3|3|
2120101|行政运行|3|3|
21299|其他城乡社区支出|2|2|
2129999|其他城乡社区支出|2|2|
213|农林水支出|4|4|
21303|水利|4|4|
2130301|行政运行|1|1|
2130399|其他水利支出|3|3|
`;
const accounts = (text: string): (string | null)[] =>
  importText(COVER + tabbed(text)).tables[0]!.rows.flatMap(({ subjects }) =>
    subjects.filter(({ kind }) => kind === 'account').map(({ account }) => account),
  );
const rows = (...names: string[]): string => names.map((name) => `||${name}\n`).join('');

describe('levels of 科目 printed without codes', () => {
  it('come from names and order; parent and child may bear one name, and so may children of two', () => {
    const printed = rows(
      '一、城乡社区支出|5',
      '城乡社区管理事务|3',
      '行政运行|3',
      '其他城乡社区支出|2',
      '其他城乡社区支出|2',
      '二、农林水支出|4',
      '（一）水利|4',
      '　行政运行|1',
      '　其他水利支出|3',
    );
    expect(accounts(OVERVIEW(printed) + CODED)).toEqual([
      '212',
      '21201',
      '2120101',
      '21299',
      '2129999',
      '213',
      '21303',
      '2130301',
      '2130399',
    ]);
  });

  it('are those of a 类 where only 类 are listed, though a 款 of that name has the same amount by chance', () => {
    const coded = CODED + '229|其他支出|7|7|\n22999|其他支出|6|6|\n2299999|其他支出|6|6|\n22960|彩票公益金安排的支出|1|1|\n';
    expect(accounts(OVERVIEW(rows('一、城乡社区支出|5', '二、农林水支出|4', '三、其他支出|6')) + coded)).toEqual(['212', '213', '229']);
  });

  it('come in another order too', () => {
    const printed = rows(
      '农林水支出|4',
      '水利|4',
      '行政运行|1',
      '城乡社区支出|5',
      '城乡社区管理事务|3',
      '行政运行|3',
    );
    expect(accounts(OVERVIEW(printed) + CODED)).toEqual([
      '213',
      '21303',
      '2130301',
      '212',
      '21201',
      '2120101',
    ]);
  });

  it('tell 项 of one name by their amounts where no 款 is printed', () => {
    expect(
      accounts(OVERVIEW(rows('农林水支出|4', '行政运行|1', '城乡社区支出|5', '行政运行|3')) + CODED),
    ).toEqual(['213', '2130301', '212', '2120101']);
  });

  it('without a coded table are certain for 类 only; the rest says so', () => {
    const text = OVERVIEW(rows('农林水支出|4', '水利|4', '医疗卫生与计划生育支出|5'));
    expect(accounts(text)).toEqual(['213', null, '210']);
    expect(remarkCodes(importText(COVER + tabbed(text)))).toContain('level.unresolved');
  });

  it('are said to be inferred, once a table', () => {
    const document = importText(COVER + tabbed(OVERVIEW(rows('农林水支出|4', '水利|4')) + CODED));
    expect(document.remarks.filter(({ code }) => code === 'level.inferred')).toEqual([
      { code: 'level.inferred', table: 1, params: { n: 2 } },
    ]);
  });
});

describe('codes as printed', () => {
  const codesOf = (body: string, head = '科目编码|科目名称'): (string | null)[] =>
    importText(
      `${COVER}${tabbed(`支出总表\n单位：万元\n${head}|合计|基本支出|项目支出\n${body}`)}`,
    ).tables[0]!.rows.flatMap(({ subjects }) => subjects.map(({ account }) => account));

  it.each([
    ['one cell', '213|农林水支出|1||\n21303|水利|1||\n2130301|行政运行|1||\n', undefined],
    ['blanks between the parts', '213|农林水支出|1||\n213 03|水利|1||\n213 03 01|行政运行|1||\n', undefined],
    [
      'a cell a part',
      '213|||农林水支出|1||\n213|03||水利|1||\n213|03|01|行政运行|1||\n',
      '类|款|项|科目名称',
    ],
    ['only the own part', '213|||农林水支出|1||\n|03||水利|1||\n||01|行政运行|1||\n', '类|款|项|科目名称'],
    [
      'the whole code in the column of its level',
      '213|||农林水支出|1||\n|21303||水利|1||\n||2130301|行政运行|1||\n',
      '类|款|项|科目名称',
    ],
    ['zeros lost', '213|||农林水支出|1||\n213|3||水利|1||\n213|3|1|行政运行|1||\n', '类|款|项|科目名称'],
    ['before the name', '213 农林水支出|1||\n21303水利|1||\n2130301-行政运行|1||\n', '科目'],
  ])('in %s', (_, body, head) => expect(codesOf(body, head)).toEqual(['213', '21303', '2130301']));

  it('that are none are kept and remarked', () => {
    const document = importText(
      `${COVER}${tabbed('支出总表\n单位：万元\n科目编码|科目名称|合计|基本支出\n21|农林水支出|1|1\n')}`,
    );
    expect(document.tables[0]!.rows[0]!.subjects[0]).toMatchObject({
      code: '21',
      account: null,
      name: '农林水支出',
    });
    expect(remarkCodes(document)).toContain('code.unknown');
  });
});
