import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COVER, tabbed } from '../../tests/support/a-text';
import { failureOf, importText, remarkCodes } from '../../tests/support/import-text';
import { BudgetDocumentSchema, type PrintedTable } from '@/model/document';

const tableOf = (text: string): PrintedTable => importText(COVER + tabbed(text)).tables[0]!;
const kinds = (table: PrintedTable): string[] =>
  table.columns.map(({ kind, side, number }) => (number ? `${side}${number}` : kind));
const subjects = (table: PrintedTable): string[] =>
  table.rows.flatMap(({ subjects: inRow }) => inRow.map(({ side, kind, name }) => `${side}:${kind}:${name}`));

const THREE_BLOCKS = `公开 01 表
收支预算总表
部门：云川市水务局|||||单位：万元
收入||支出|||
项目名称|金额|功能分类||支出用途|
||功能科目名称|金额|项目名称|金额
一、一般公共预算|100.00|一、农林水支出|100.00|一、基本支出|60.00
二、其他资金|10.00|二、住房保障支出|10.00|二、单位预留机动经费|50.00
当年收入小计|110.00|当年支出小计|110.00||
上年结转资金||结转下年资金|||
收入合计|110.00|支出合计|110.00||110.00
`;

describe('a table of three blocks', () => {
  const table = tableOf(THREE_BLOCKS);

  it('has a side for each, the third under its own heading', () => {
    expect(kinds(table)).toEqual(['name', '收入1', 'name', '支出1', 'name', '支出用途1']);
  });

  it('knows what the lines are', () => {
    expect(table.rows[0]!.subjects).toMatchObject([
      { kind: 'line', dimensions: { source: 'generalPublicBudget' } },
      { kind: 'account', account: '213', inferred: true },
      { kind: 'line', dimensions: { purpose: 'basic' } },
    ]);
    expect(table.rows[1]!.subjects[2]).toMatchObject({ dimensions: { purpose: 'reserve' } });
    expect(table.rows[3]!.subjects).toMatchObject([
      { kind: 'line', dimensions: { origin: 'carryOver' } },
      { kind: 'line', dimensions: { origin: 'carryOut' } },
    ]);
    expect(table.rows[4]!.subjects.map(({ kind }) => kind)).toEqual(['total', 'total', 'total']);
  });
});

describe('columns of another year', () => {
  it.each([
    `一般公共预算支出表
单位：元
功能分类科目||2024年执行数|2025年预算数|||2025年预算数比2024年执行数|
科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%
213|农林水支出|900|1,000|600|400|100|11.11
|合计|900|1,000|600|400|100|11.11
`,
    `一般公共预算支出表
单位：元
科目编码|科目名称|上年执行数|本年预算数|||增减额|增减幅度
|||合计|基本支出|项目支出||
213|农林水支出|900|1,000|600|400|100|11.11%
|合计|900|1,000|600|400|100|11.11%
`,
  ])('are amounts, said to be of another year; a percentage is none', (text) => {
    const table = tableOf(text);
    expect(kinds(table)).toEqual(['code', 'name', '1', '2', '3', '4', '5', 'percent']);
    expect(table.columns.map(({ dimensions }) => dimensions.period ?? '')).toEqual([
      '',
      '',
      'previousYear',
      '',
      '',
      '',
      'change',
      '',
    ]);
    expect(table.columns[3]!.dimensions.aggregate).toBe('total');
  });
});

describe('a table of “三公” expenses', () => {
  it('may have its items as rows', () => {
    const table = tableOf(`“三公”经费支出表
单位：万元
项目|2024年预算数|2025年预算数
合计|5.00|4.00
1、因公出国（境）费||
2、公务接待费|5.00|4.00
3、公务用车购置及运行费||
其中：（1）公务用车购置费||
（2）公务用车运行维护费||
`);
    expect(table.rows.map(({ subjects: [subject] }) => subject?.dimensions?.item ?? subject?.kind)).toEqual([
      'total',
      'overseas',
      'reception',
      'vehicles',
      'vehiclePurchase',
      'vehicleOperation',
    ]);
  });

  it('keeps 会议费 and 培训费 apart from the sum of the three', () => {
    const table = tableOf(`“三公”经费、会议费、培训费支出预算表
单位：万元
单位名称|合计|“三公”经费||||||会议费|培训费
||小计|因公出国（境）费|公务用车购置及运行费|||公务接待费||
||||小计|公务用车购置费|公务用车运行费|||
合计|9|4||3||3|1|2|3
云川市水务局|9|4||3||3|1|2|3
`);
    expect(
      table.columns.map(({ dimensions: { item, aggregate } }) => `${item ?? ''} ${aggregate ?? ''}`.trim()),
    ).toEqual([
      '',
      'total',
      'threePublic subtotal',
      'overseas',
      'vehicles subtotal',
      'vehiclePurchase',
      'vehicleOperation',
      'reception',
      'meetings',
      'training',
    ]);
  });

  it('may be one row without a label', () => {
    const table = tableOf(`“三公”经费和机关运行经费预算表
单位：万元
“三公”经费预算数||||||机关运行经费预算数
合计|因公出国（境）费|公务接待费|公务用车购置及运行费|||
|||小计|购置费|运行费|
||||||10.96
`);
    expect(subjects(table)).toEqual([':total:']);
    expect(table.columns[6]!.dimensions.item).toBe('agencyOperating');
    expect(table.columns[0]!.dimensions).toMatchObject({ item: 'threePublic', aggregate: 'subtotal' });
  });
});

describe('income', () => {
  it('may have its sources as rows, under labels of groups', () => {
    const table = tableOf(`收入预算总表
单位：万元
项目||预算数
一般公共预算|小计|100.00
政府性基金|小计|
其他资金||10.00
合计||110.00
`);
    expect(table.role).toBe('T2');
    expect(table.rows.map(({ subjects: [subject] }) => subject?.dimensions?.source ?? subject?.kind)).toEqual(
      ['generalPublicBudget', 'governmentFund', 'otherFunds', 'total'],
    );
  });

  it('carried over is told from income of the year by the line above', () => {
    const { figures } = importText(
      COVER +
        tabbed(`财政拨款收支总表
单位：万元
收入||支出||
项目|预算数|项目|合计|一般公共预算
一、本年收入|100|一、本年支出|105|105
（一）一般公共预算拨款|100|（一）农林水支出|105|105
二、上年结转|5|二、结转下年||
（一）一般公共预算拨款|5|||
收入总计|105|支出总计|105|105
`),
    );
    const funds = figures.filter(
      ({ source, place }) => source === 'generalPublicBudget' && place.side === '收入',
    );
    expect(funds.map(({ fen, origin }) => [fen, origin])).toEqual([
      [100_000_000, undefined],
      [5_000_000, 'carryOver'],
    ]);
  });
});

describe('what stands among or under rows and is none', () => {
  it('is kept as a paragraph: running heads, and who filled the table in', () => {
    const document = importText(
      COVER +
        tabbed(`支出总表
单位：万元
科目编码|科目名称|合计|基本支出|项目支出
213|农林水支出|1|1|
云川市水务局2025年部门预算
21303|水利|1|1|
填表人：张三||审核人：李四||
`),
    );
    expect(document.tables).toHaveLength(1);
    expect(document.tables[0]!.rows).toHaveLength(2);
    expect(document.paragraphs.map(({ text }) => text)).toEqual([
      '云川市水务局',
      '2025年部门预算',
      '云川市水务局2025年部门预算',
      '填表人：张三 审核人：李四',
    ]);
  });
});

describe('numbers of lines', () => {
  it('are no amounts and make no row of a side', () => {
    const table = tableOf(`收入支出决算总表
公开01表
部门：云川市水务局|||||金额单位：万元
收入|||支出||
项目|行次|金额|项目|行次|金额
栏次||1|栏次||2
一、一般公共预算财政拨款收入|1|100.00|一、一般公共服务支出|32|
|2||二、农林水支出|33|100.00
总计|31|100.00|总计|62|100.00
`);
    expect(kinds(table)).toEqual(['name', 'ordinal', '收入1', 'name', 'ordinal', '支出1']);
    expect(table.rows[1]!.subjects.map(({ side }) => side)).toEqual(['支出']);
    expect(table.rows).toHaveLength(3);
  });
});

describe('empty tables and forms', () => {
  it.each([
    ['a row of blanks', '|合计||\n', 'empty', 1],
    ['dashes', '|合计|-|—\n', 'empty', 1],
    ['no row at all', '', 'empty', 0],
    ['a note in a row', '此表为空|||\n', 'empty', 0],
    ['a bare 0', '|合计|0|\n', 'figures', 1],
  ])('with %s', (_, rows, state, count) => {
    const table = tableOf(`政府性基金预算支出表\n单位：万元\n科目编码|科目名称|合计|项目支出\n${rows}`);
    expect([table.role, table.state, table.rows.length]).toEqual(['T8', state, count]);
  });

  it('keep the note under them, and a blank form its headings', () => {
    const document = importText(
      COVER +
        tabbed(`国有资本经营预算支出表
单位：万元
科目编码|科目名称|合计
|合计|

注：本部门没有国有资本经营预算，故本表无数据。

2025年民生项目预算支出表
部门编码：||部门名称：|
项目名称：||预算金额：|
一级指标|二级指标|三级指标|年度目标值
产出指标|数量|指标1|指标值1
`),
    );
    expect(document.tables[0]!.notes).toEqual(['注：本部门没有国有资本经营预算，故本表无数据。']);
    expect(document.tables[1]).toMatchObject({ role: 'T12', state: 'form' });
    expect(document.figures).toEqual([]);
  });
});

describe('a table nobody knows', () => {
  const document = importText(
    COVER +
      tabbed(`收支总表
单位：万元
项目|预算数|项目|预算数
__proto__|1.00|constructor|2.00
=HYPERLINK("x")|待定|<img onerror=alert(1)>|3.00
收入总计|1.00|支出总计|5.00

2025年水库情况表
水库|库容|水位
东湖|12|3.5
`),
  );

  it('is kept as printed and remarked', () => {
    expect(document.tables[1]).toMatchObject({ role: null, title: '2025年水库情况表' });
    expect(document.tables[1]!.rows[0]!.cells).toEqual(['东湖', '12', '3.5']);
    expect(remarkCodes(document, 2)).toContain('table.unknown');
  });

  it('and whatever a cell holds is text', () => {
    const names = document.tables[0]!.rows.flatMap(({ subjects: inRow }) => inRow.map(({ name }) => name));
    expect(names).toEqual([
      '__proto__',
      'constructor',
      '=HYPERLINK("x")',
      '<img onerror=alert(1)>',
      '收入总计',
      '支出总计',
    ]);
    expect(document.remarks).toContainEqual({
      code: 'cell.notAnAmount',
      table: 1,
      row: 2,
      side: '收入',
      column: 1,
      params: { raw: '待定' },
    });
    expect(document.figures).toHaveLength(7);
  });

  it('leaves a document that satisfies the schema', () => {
    expect(v.safeParse(BudgetDocumentSchema, { ...document, id: 'a-bm-2025', revision: 1 }).success).toBe(
      true,
    );
  });
});

describe('units of money', () => {
  const two = (first: string, second: string): string =>
    `${COVER}${tabbed(`收支总表
${first}项目|预算数|项目|预算数
一、一般公共预算|12345|一、农林水支出|12345
收入总计|12345|支出总计|12345

“三公”经费支出表
${second}单位名称|合计|因公出国（境）费|公务接待费
合计|5||5
`)}`;

  it('may differ from table to table', () => {
    expect(importText(two('单位：元\n', '单位：万元\n')).tables.map(({ unit }) => unit)).toEqual([
      '元',
      '万元',
    ]);
  });

  it('are assumed from the other tables where a table states none, with a remark', () => {
    const document = importText(two('单位：元\n', ''));
    expect(document.tables.map(({ unit, unitText }) => [unit, unitText])).toEqual([
      ['元', '元'],
      ['元', ''],
    ]);
    expect(remarkCodes(document, 2)).toContain('unit.assumed');
  });

  it('are read from the prose where no table states one', () => {
    const document = importText(`${two('', '')}\n云川市水务局2025年收支总预算12345元。\n`);
    expect(document.tables[0]!.unit).toBe('元');
  });

  it('are not invented: without any the numbers stay as printed', () => {
    const document = importText(two('', ''));
    expect(document.tables[0]!.unit).toBeNull();
    expect(document.figures).toEqual([]);
    expect(remarkCodes(document, 1)).toContain('table.unitMissing');
  });
});

describe('what is no document', () => {
  it.each([
    ['no table', '云川市水务局2025年部门预算\n没有表。', 'document.noTables'],
    [
      'no year',
      `云川市水务局\n部门预算\n${tabbed('收支总表\n项目|预算数|项目|预算数\n甲|1|乙|1\n')}`,
      'document.yearUnknown',
    ],
    [
      'no department',
      `2025年部门预算\n${tabbed('收支总表\n项目|预算数|项目|预算数\n甲|1|乙|1\n')}`,
      'document.departmentUnknown',
    ],
  ])('%s', (_, text, code) => expect(failureOf(text)).toBe(code));
});
