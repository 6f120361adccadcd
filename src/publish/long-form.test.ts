import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { BudgetDocument, Column } from '@/model/document';
import { aBudget } from '../../tests/support/a-budget';
import { longForm } from './long-form';

function linesOf(document: BudgetDocument, file: string) {
  const text = longForm(document).find((written) => written.file === file)?.text ?? '';
  return [...csvParse(text.replace(/^\ufeff/, ''))];
}

function aDocument(): BudgetDocument {
  return aBudget()
    .inTables('T1', 'T3')
    .withTotal({ total: 12.5, personnel: 12.5 })
    .withItem('206', '科学技术支出', { total: 12.5, personnel: 12.5, project: '0.00' })
    .withItem('20699', '其他科学技术支出', { total: '约12', personnel: '-12.50' })
    .build();
}

function label(kind: Column['kind'], head: string[]): Column {
  return { kind, side: '', number: null, head, dimensions: {}, known: true };
}

describe('the long form of a document', () => {
  it('is three files', () => {
    expect(longForm(aDocument()).map(({ file }) => file)).toEqual([
      'cells.csv',
      'indicators.csv',
      'claims.csv',
    ]);
  });

  it('has a line for every amount cell, blank ones too', () => {
    const lines = linesOf(aDocument(), 'cells.csv').filter(({ role }) => role === 'T3');
    expect(lines).toHaveLength(3 * 4);
    expect(lines.map(({ state }) => state).slice(4)).toEqual([
      ...['value', 'value', 'blank', 'zero'],
      ...['unparsed', 'value', 'blank', 'blank'],
    ]);
  });

  it('says where the amount stands, what was printed and what it is worth', () => {
    expect(linesOf(aDocument(), 'cells.csv').find(({ role, row }) => role === 'T3' && row === '2')).toEqual({
      table: '2',
      role: 'T3',
      title: '支出预算总表',
      page: '',
      row: '2',
      side: '',
      code: '206',
      name: '科学技术支出',
      column: '1',
      header: '总计',
      raw: '12.50',
      state: 'value',
      fen: '12500000',
      unit: '万元',
      labels: '科学技术支出',
    });
  });

  it('keeps a negative amount a number', () => {
    const line = linesOf(aDocument(), 'cells.csv').find(({ raw }) => raw === '-12.50');
    expect(line).toMatchObject({ fen: '-12500000', header: '基本支出 / 人员经费' });
  });

  it('leaves fen empty where the cell holds no amount', () => {
    expect(linesOf(aDocument(), 'cells.csv').find(({ raw }) => raw === '约12')).toMatchObject({
      state: 'unparsed',
      fen: '',
    });
  });

  it('has a side of a two-sided table only where the side has something, under one number a row', () => {
    const lines = linesOf(aDocument(), 'cells.csv').filter(({ role }) => role === 'T1');
    expect(lines.map(({ row, side, name, code }) => [row, side, name, code])).toEqual([
      ['1', '收入', '收入总计', ''],
      ['1', '支出', '合计', ''],
      ['2', '支出', '科学技术支出', ''],
      ['3', '支出', '其他科学技术支出', ''],
    ]);
  });

  it('names a row without any label 合计行', () => {
    const document = aDocument();
    const row = document.tables[1]!.rows[0]!;
    row.cells[1] = '';
    row.subjects[0]!.name = '';
    expect(
      linesOf(document, 'cells.csv').find(({ table, row }) => table === '2' && row === '1'),
    ).toMatchObject({
      name: '合计行',
      labels: '',
    });
  });

  it('lists all labels of a row beside its name', () => {
    const document = aDocument();
    const table = document.tables[1]!;
    table.columns.splice(1, 0, label('unit', ['单位名称']));
    for (const row of table.rows) row.cells.splice(1, 0, '某市某某局');
    expect(linesOf(document, 'cells.csv').at(-1)).toMatchObject({
      code: '20699',
      name: '其他科学技术支出',
      labels: '某市某某局 / 其他科学技术支出',
    });
  });

  it('lists neither a form nor a table without amounts', () => {
    const document = aDocument();
    document.tables[0]!.state = 'form';
    document.tables[1]!.state = 'indicators';
    expect(linesOf(document, 'cells.csv')).toEqual([]);
  });

  it('prints the assumed unit where the table prints none, so that raw and fen agree', () => {
    const document = aDocument();
    document.tables[1]!.unitText = '';
    expect(linesOf(document, 'cells.csv').at(-1)).toMatchObject({ unit: '万元' });
  });

  it('has the head of the claims, and their lines once the prose is read', () => {
    const document = aDocument();
    expect(longForm(document)[2]!.text).toBe(
      '\ufeffsection,sentence,subject,amount_fen,direction,percent,base\n',
    );
    const text = '收入预算 12.50 万元，比上年执行数减少 1.00 万元，下降 2%。';
    document.sections.push({ role: 'income', part: null, heading: 0, depth: 2 });
    document.paragraphs.push({ text: '（一）收入预算情况', line: 1, page: null, section: 0 }, { text, line: 3, page: null, section: 0 });
    document.claims.push({
      paragraph: 1,
      span: [25, 32],
      sentence: [0, text.length],
      fen: 1_000_000,
      kind: 'change',
      subject: '收入',
      account: null,
      direction: 'decrease',
      percent: '2',
      percentOf: 'change',
      whole: null,
      base: '上年执行数',
      places: [],
    });
    expect(linesOf(document, 'claims.csv')).toEqual([
      { section: 'income', sentence: text, subject: '收入', amount_fen: '1000000', direction: 'decrease', percent: '2', base: '上年执行数' },
    ]);
  });
});

describe('an indicator in long form', () => {
  function withIndicator(printed: { unit: string; project: string }): BudgetDocument {
    const document = aDocument();
    const table = structuredClone(document.tables[1]!);
    const columns = [
      label('unit', ['单位名称']),
      label('project', ['项目名称']),
      label('target', ['指标值']),
    ];
    const cells = [printed.unit, printed.project, '=HYPERLINK("x")'];
    const row = { cells, line: null, page: null, subjects: [] };
    document.tables.push({ ...table, number: 3, role: 'T11', state: 'indicators', columns, rows: [row] });
    document.indicators.push({
      table: 3,
      row: 1,
      unit: '某市某某局',
      project: '协调与监督工作经费',
      programme: '机构运行',
      level1: '产出指标',
      level2: '数量指标',
      name: '巡查次数',
      operator: '≥',
      target: '=HYPERLINK("x")',
      measure: '次',
    });
    return document;
  }

  it('bears the names as printed, also where the document knows better ones', () => {
    const lines = linesOf(withIndicator({ unit: '某市某某局', project: '协调与监督工作' }), 'indicators.csv');
    expect(lines).toEqual([
      {
        unit: '某市某某局',
        programme: '机构运行',
        project: '协调与监督工作',
        level1: '产出指标',
        level2: '数量指标',
        indicator: '巡查次数',
        operator: '≥',
        target: '\'=HYPERLINK("x")',
        measure: '次',
      },
    ]);
  });

  it('takes the name of the rows above where its own cell is blank', () => {
    expect(linesOf(withIndicator({ unit: '', project: '' }), 'indicators.csv')).toMatchObject([
      { unit: '某市某某局', project: '协调与监督工作经费' },
    ]);
  });
});
