import { describe, expect, it } from 'vitest';
import { cellAt } from '@/model/figures';
import { readDocument } from '@/model/read-document';
import { aBudget } from './a-budget';

describe('a budget built for a test', () => {
  const document = aBudget()
    .withTotal({ total: 12.5, personnel: 10, project: 2.5 })
    .withItem('208', '社会保障支出', { total: 12.5, personnel: 10, project: 2.5 })
    .withItem('20801', '管理事务', { total: '12.50', operating: '0.00' })
    .inTables('T1', 'T3')
    .build();

  it('passes the border that every document crosses', () => {
    expect(readDocument(JSON.stringify(document), 'built.json')).toEqual({ ok: true, value: document });
  });

  it('has figures that stand in their cells, and none for a blank one', () => {
    for (const { place, fen } of document.figures) {
      expect(cellAt(document, place)?.reading).toMatchObject({ fen });
    }
    expect(document.figures.filter(({ place }) => place.table === 2 && place.row === 3)).toMatchObject([
      { fen: 12_500_000, aggregate: 'total', account: '20801' },
      { fen: 0, purpose: 'basic', part: 'operating' },
    ]);
  });

  it('prints the overview two-sided, its codes recovered', () => {
    const overview = document.tables[0];
    expect(overview?.rows[1]?.cells).toEqual(['', '', '社会保障支出', '12.50']);
    expect(overview?.rows[1]?.subjects).toMatchObject([
      { side: '支出', code: '', account: '208', inferred: true },
    ]);
    expect(overview?.head).toEqual([
      [
        { text: '收入', span: 2, depth: 1 },
        { text: '支出', span: 2, depth: 1 },
      ],
      ['项目', '预算数', '项目', '预算数'].map((text) => ({ text, span: 1, depth: 1 })),
    ]);
  });
});
