import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '@/model/document';
import { longForm } from '@/publish/long-form';
import { importBytes, importText } from '../properties/import-bytes';
import { runs } from '../properties/runs';

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("http://example.invalid","x")',
  '@SUM(1+1)',
  '{{ constructor.constructor("x")() }}',
  '$& $1 {id}',
  '\u202e倒过来',
];

/** A small document in which one text stands wherever a document has text. */
function documentWith(text: string): string {
  return [
    '云汀市物候观测局2026年部门预算',
    text,
    '2026年部门支出预算总表',
    '单位：万元',
    `科目编码\t科目名称\t总计\t基本支出\t项目支出`,
    `\t合计\t30.00\t10.00\t20.00`,
    `206\t${text}\t30.00\t10.00\t20.00`,
    `20699\t其他科学技术支出\t30.00\t10.00\t${text}`,
    '',
    '2026年部门项目支出预算表',
    '单位：万元',
    '单位名称\t项目名称\t总计\t一般公共预算\t单位资金',
    '\t合计\t20.00\t20.00\t',
    `${text}\t${text}\t20.00\t20.00\t`,
    '',
    '2026年部门项目支出绩效目标表',
    '单位名称\t一级项目名称\t二级项目名称\t一级指标\t二级指标\t三级指标\t计算符号\t指标值\t计量单位',
    `${text}\t${text}\t${text}\t产出指标\t数量指标\t${text}\t≥\t${text}\t${text}`,
    '',
    text,
    '单位：万元',
    `${text}\t金额`,
    `甲\t1.00`,
    '',
    `注：${text}`,
  ].join('\n');
}

describe.each(HOSTILE)('the text %j', (text) => {
  const document = importText(documentWith(text));

  it('leaves the tables beside it as they are', () => {
    const expenditure = document.tables.find(({ role }) => role === 'T3');
    const fens = document.figures
      .filter(({ place }) => place.table === expenditure?.number)
      .map(({ fen }) => fen);
    expect(fens).toEqual([30e6, 10e6, 20e6, 30e6, 10e6, 20e6, 30e6, 10e6]);
  });

  it('is a name like any other, and no amount', () => {
    const expenditure = document.tables.find(({ role }) => role === 'T3')!;
    expect(expenditure.rows[1]!.subjects[0]!.name).toBe(text);
    expect(expenditure.rows[2]!.cells.at(-1)).toBe(text);
    expect(document.projects.map(({ name }) => name)).toEqual([document.indicators[0]!.project]);
    expect(document.remarks).toContainEqual(
      expect.objectContaining({ code: 'cell.notAnAmount', table: expenditure.number, row: 3, column: 3 }),
    );
  });

  it('goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is text in the CSV files, and no formula', () => {
    const lines = longForm(document).flatMap(({ text: csv }) => [...csvParse(csv.replace(/^\ufeff/, ''))]);
    expect(lines.length).toBeGreaterThan(10);
    for (const field of lines.flatMap((line) => Object.values(line)))
      expect(field).not.toMatch(/^[\s\p{C}]*[=+@＝]/u);
    expect(lines.map(({ indicator }) => indicator)).toContain(/^[=@]/.test(text) ? `'${text}` : text);
  });
});

describe('a document without tables', () => {
  it('is refused with that', () => {
    expect(importBytes(new TextEncoder().encode('云汀市物候观测局2026年部门预算\n\n没有表。'))).toMatchObject(
      {
        code: 'document.noTables',
      },
    );
  });
});

describe('letters in an amount', () => {
  function withAmount(raw: string): BudgetDocument {
    return importText(
      [
        '云汀市物候观测局2026年部门预算',
        '',
        '2026年部门支出预算总表',
        '',
        '单位：万元',
        '',
        '科目编码\t科目名称\t总计\t基本支出\t项目支出',
        `\t合计\t${raw}\t10.00\t20.00`,
        '206\t科学技术支出\t30.00\t10.00\t20.00',
      ].join('\n'),
    );
  }

  it.each([
    'l2.00',
    '30.O0',
    '约30',
    '1.2.3',
    '30,00.0',
    '见附件',
    '#REF!',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
    '十',
  ])('are kept as printed and are no figure: %s', (raw) => {
    const document = withAmount(raw);
    const table = document.tables[0]!;
    expect(table.rows[0]!.cells).toContain(raw);
    expect(document.figures.map(({ fen }) => fen)).toEqual([10e6, 20e6, 30e6, 10e6, 20e6]);
    expect(document.remarks).toContainEqual(
      expect.objectContaining({ code: 'cell.notAnAmount', table: 1, row: 1, column: 1, params: { raw } }),
    );
  });

  it('an amount finer than a fen is not rounded', () => {
    const document = withAmount('30.00000049');
    expect(document.figures).toHaveLength(5);
    expect(document.remarks).toContainEqual(
      expect.objectContaining({ code: 'cell.tooFine', row: 1, column: 1 }),
    );
  });

  it('an amount beyond exact numbers is not cut', () => {
    const document = withAmount('99999999999999');
    expect(document.figures).toHaveLength(5);
    expect(document.remarks).toContainEqual(
      expect.objectContaining({ code: 'cell.tooLarge', row: 1, column: 1 }),
    );
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...[
        '科目编码',
        '科目名称',
        '总计',
        '合计',
        '小计',
        '收 入',
        '支 出',
        '项 目',
        '预算数',
        '单位名称',
        '项目名称',
      ],
      ...[
        '一般公共预算',
        '基本支出',
        '人员经费',
        '公用经费',
        '一级指标',
        '三级指标',
        '208',
        '20801',
        '2080101',
        '**',
      ],
      ...['1', '2', '3', '12.00', '1,234.5', '0', '-', '', '', '', '单位：万元', '2026年部门支出预算总表'],
      ...[
        '2026年部门收支预算总表',
        '部门“三公”经费预算表',
        '注：空表',
        '— 3 —',
        '云汀市物候观测局2026年部门预算',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const line = fc.array(word, { maxLength: 9 }).map((cells) => cells.join('\t'));

  it('is imported or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const result = importBytes(new TextEncoder().encode(lines.join('\n')));
        expect('code' in result ? result.code : 'document').not.toMatch(/^schema\./);
        if (!('code' in result)) longForm(result);
      }),
      runs(200),
    );
  });
});
