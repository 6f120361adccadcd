import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { PrintedTable } from '@/model/document';
import { printedLayout } from './printed-layout';

function table(): PrintedTable {
  return aBudget()
    .withColumns('total', 'personnel', 'operating', 'project', 'reserve')
    .withTotal({ total: 9.28, personnel: 4, operating: 1, project: 4.28 })
    .withItem('208', '社会保障和就业支出', { total: 9.28, personnel: 4, operating: 1, project: 4.28 })
    .withItem('20801', '管理事务', { total: 9.28, project: 4.28 })
    .withItem('2080101', '行政运行', { personnel: 4, operating: 1 })
    .build().tables[0]!;
}

function headTexts(layout: ReturnType<typeof printedLayout>): [text: string, columns: number, rows: number][][] {
  return layout.head.map((row) => row.map(({ text, columns, rows }) => [text, columns, rows]));
}

describe('printedLayout', () => {
  it('folds columns that are blank from top to bottom, and counts the spans of the head without them', () => {
    const layout = printedLayout(table(), false);
    expect(layout.blank.map(({ head }) => head)).toEqual([['单位预留机动经费']]);
    expect(headTexts(layout)).toEqual([
      [
        ['科目编码', 1, 2],
        ['科目名称', 1, 2],
        ['总计', 1, 2],
        ['基本支出', 2, 1],
        ['项目支出', 1, 2],
      ],
      [
        ['人员经费', 1, 1],
        ['公用经费', 1, 1],
      ],
    ]);
  });

  it('unfolds them, and shows every column in its printed order', () => {
    const layout = printedLayout(table(), true);
    expect(layout.columns.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(headTexts(layout)[0]?.at(-1)).toEqual(['单位预留机动经费', 1, 2]);
    expect(layout.blank).toHaveLength(1);
  });

  it('folds nothing where every amount is blank: an empty table is its head', () => {
    const empty = { ...table(), rows: table().rows.map((row) => ({ ...row, cells: row.cells.map(() => '') })) };
    expect(printedLayout(empty, false).blank).toEqual([]);
  });

  it('tells names, codes and numbers apart', () => {
    expect(printedLayout(table(), false).columns.map(({ part }) => part)).toEqual([
      'code',
      'name',
      ...Array<string>(4).fill('number'),
    ]);
  });

  it('indents by level; totals and 类 are strong', () => {
    const forms = printedLayout(table(), false).rows.map(({ subjects }) => subjects.get(''));
    expect(forms.map((form) => [form?.indent, form?.strong])).toEqual([
      [0, true],
      [0, true],
      [1, false],
      [2, false],
    ]);
  });

  it('lays out both sides of a table, the second after a gap', () => {
    const [sides] = aBudget().withTotal(9).withItem('208', '社会保障和就业支出', 9).inTables('T1').build().tables;
    const layout = printedLayout(sides!, false);
    expect(layout.columns.map(({ part, beginsSide }) => [part, beginsSide])).toEqual([
      ['name', false],
      ['number', false],
      ['name', true],
      ['number', false],
    ]);
    expect(layout.head[0]?.map(({ text, columns, beginsSide }) => [text, columns, beginsSide])).toEqual([
      ['收入', 2, false],
      ['支出', 2, true],
    ]);
  });

  it('makes a head from the columns where the printed one does not cover them, and none where none is printed', () => {
    const torn = { ...table(), head: [[{ text: '科目编码', span: 1, depth: 1 }]] };
    expect(headTexts(printedLayout(torn, false))).toEqual(headTexts(printedLayout(table(), false)));
    expect(printedLayout({ ...table(), head: [] }, false).head).toEqual([]);
  });
});
