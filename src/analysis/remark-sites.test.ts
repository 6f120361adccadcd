import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { Remark } from '@/model/document';
import { remarkGroups } from './remark-sites';

const budget = aBudget().withTotal(9.28).build();
const paragraph = (text: string, line: number) => ({ text, line, page: null, section: null });
const document = {
  ...budget,
  tables: budget.tables.map((table) => ({ ...table, line: 20 })),
  paragraphs: [paragraph('一、概况', 3), paragraph('本年新增项目，涉及 8.00 万，其余不变。', 5)],
};
const sited = (...remarks: Remark[]) => remarkGroups({ ...document, remarks });

describe('remarkGroups', () => {
  it('gathers remarks of one kind, in the order in which the kinds come', () => {
    const groups = sited(
      { code: 'table.joined', table: 1, params: { pieces: 2 } },
      { code: 'text.masked', line: 5, params: { mask: '**' } },
      { code: 'table.joined', table: 2, params: { pieces: 3 } },
    );
    expect(groups.map(({ family, remarks }) => [family, remarks.length])).toEqual([
      ['table', 2],
      ['text', 1],
    ]);
  });

  it('finds the cell, the row, the table or the paragraph that each is about', () => {
    const [cells, rows, tables, sentences, nowhere] = sited(
      { code: 'cell.notAnAmount', table: 1, row: 1, side: '', column: 2, params: { raw: '约 8' } },
      { code: 'row.rollUp', table: 1, row: 2, params: { name: '某局（部门）' } },
      { code: 'table.headCarried', table: 1, line: 21, params: {} },
      { code: 'amount.unitCut', line: 6, params: { raw: '8.00 万' } },
      { code: 'document.regionUnknown', params: {} },
    ).map(({ remarks }) => remarks[0]);
    expect(cells).toMatchObject({ site: { kind: 'cell', place: { table: 1, row: 1, side: '', column: 2 } }, original: { text: '约 8' } });
    expect(rows).toMatchObject({ site: { kind: 'table', table: 1, row: 2 }, original: { text: '某局（部门）' } });
    expect(tables).toMatchObject({ site: { kind: 'table', table: 1, row: null }, original: null });
    expect(sentences).toMatchObject({ site: { kind: 'paragraph', paragraph: 1 }, original: { text: '涉及 8.00 万', cutBefore: true } });
    expect(nowhere).toMatchObject({ site: { kind: 'document' }, original: null });
  });

  it('takes a line behind the beginning of a table for no paragraph', () => {
    expect(sited({ code: 'sentence.rejoined', line: 25, params: {} })[0]?.remarks[0]?.site).toEqual({ kind: 'document' });
  });
});
