import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aBudget } from '../../tests/support/a-budget';
import { expenditureTree } from '@/analysis/expenditure-tree';
import { BudgetDocumentSchema } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';
import { excerptFor } from './excerpt';

const document = aBudget()
  .withTotal({ total: 9.28 })
  .withItem('208', '社会保障和就业支出', { total: 9.28 })
  .withItem('20801', '管理事务', { total: 9.28 })
  .inTables('T1', 'T3')
  .build();

describe('excerptFor', () => {
  it('is a document by the schema, whatever the page', () => {
    for (const kind of [{ page: 'structure' }, { page: 'tables', table: 1 }] as const) {
      expect(v.safeParse(BudgetDocumentSchema, excerptFor(document, kind)).success).toBe(true);
    }
  });

  it('keeps for 支出结构 what its tree is read from', () => {
    const excerpt = excerptFor({ ...document, tables: document.tables }, { page: 'structure' });
    expect(expenditureTree(excerpt)).toEqual(expenditureTree(document));
  });

  it('drops from 支出结构 the tables that no tree is read from', () => {
    const [first, second] = document.tables;
    const other = { ...second!, role: 'T5' as const, number: 3 };
    const excerpt = excerptFor({ ...document, tables: [first!, second!, other] }, { page: 'structure' });
    expect(excerpt.tables.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps one table of 原表 in full, and of the others title and number of rows', () => {
    const excerpt = excerptFor(document, { page: 'tables', table: 2 });
    expect(excerpt.tables[1]).toEqual(document.tables[1]);
    expect(excerpt.tables[0]?.title).toBe(document.tables[0]?.title);
    expect(excerpt.tables[0]?.rows).toHaveLength(3);
    expect(excerpt.tables.map(isPrintedInFull)).toEqual([false, true]);
    expect(excerpt.figures).toEqual([]);
  });
});
