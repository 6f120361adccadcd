import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { BudgetDocument } from '@/model/document';
import { readDocument } from '@/model/read-document';
import { expenditureTree } from './expenditure-tree';
import { glossaryOf } from './glossary';
import { termFigure } from './term-figure';

const file = 'data/jiaxing-hrss-2024.json';
const read = readDocument(readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(read.failure.code);
const seed = read.value;

function withTerms(document: BudgetDocument, ...terms: [term: string, text: string, account: string | null][]): BudgetDocument {
  return {
    ...document,
    paragraphs: terms.map(([, text]) => ({ text, line: null, page: null, section: null })),
    glossary: terms.map(([term, text, account], paragraph) => ({ term, paragraph, span: [0, text.length] as [number, number], account })),
  };
}

describe('glossaryOf', () => {
  const budget = aBudget()
    .withTotal({ total: 9.28 })
    .withItem('208', '社会保障和就业支出', { total: 9 })
    .withItem('20801', '管理事务', { total: 9 })
    .withItem('2080102', '一般事务', { total: 4 })
    .withItem('2080101', '行政运行', { total: 5 })
    .withItem('210', '卫生健康支出', { total: 0.28 })
    .build();
  const document = withTerms(budget, ['一般事务（项）', '指其他项目支出。。', '2080102'], ['事业收入', '指所得。', null], ['行政运行（项）', '反应基本支出', '2080101']);
  const glossary = glossaryOf(document, expenditureTree(document));

  it('has 科目 by code with their printed figure, other terms as printed, the words to the letter', () => {
    expect(glossary.accounts.map(({ code, text, node }) => [code, text, node?.name])).toEqual([
      ['2080101', '反应基本支出', '行政运行'],
      ['2080102', '指其他项目支出。。', '一般事务'],
    ]);
    expect(glossary.accounts[0]?.figure).toMatchObject({ kind: 'cell', amount: { fen: 5_000_000 } });
    expect(glossary.terms.map(({ entry }) => entry.term)).toEqual(['事业收入']);
  });

  it('lists the 科目 that nothing explains, at the lowest level printed', () => {
    expect(glossary.unexplained.map(({ code }) => code)).toEqual(['210']);
  });

  it('explains every 项 of the first document, but for what it does not', () => {
    const { accounts, terms, unexplained } = glossaryOf(seed, expenditureTree(seed));
    expect([accounts.length, terms.length, unexplained.length]).toEqual([19, 11, 0]);
    expect(accounts.every(({ figure }) => figure?.kind === 'cell' && figure.amount)).toBe(true);
  });
});

describe('termFigure', () => {
  const figure = (term: string) => {
    const found = termFigure(seed, term);
    if (found?.kind === 'claim') return { claim: seed.claims[found.claim]!.fen / 1e6 };
    return found && { fen: found.amount && found.amount.fen / 1e6, table: found.place.table, kind: found.amount?.kind };
  };

  it('finds the income of a source, printed or together, and says where a cell is blank', () => {
    expect(figure('其他收入')).toEqual({ fen: 76.65, table: 2, kind: 'printed' });
    expect(figure('财政拨款收入')?.fen).toBe(17260.76);
    expect(figure('事业收入')).toEqual({ fen: null, table: 2, kind: undefined });
    expect(figure('上年结转')).toEqual({ fen: 172.14, table: 2, kind: 'printed' });
  });

  it('finds what is spent for a purpose, a printed figure rather than the same sum', () => {
    expect(figure('基本支出')).toEqual({ fen: 4734.02, table: 6, kind: 'printed' });
    expect(figure('项目支出')).toEqual({ fen: 12775.53, table: 3, kind: 'printed' });
    expect(figure('经营支出')).toEqual({ fen: null, table: 3, kind: undefined });
  });

  it('finds “三公”, and what only the narrative states', () => {
    expect(figure('“三公”经费')).toEqual({ fen: 12.85, table: 7, kind: 'printed' });
    expect(figure('机关运行经费')).toEqual({ claim: 643.97 });
  });

  it('gives no figure where none is certain', () => {
    expect(figure('绩效评价')).toBeNull();
  });
});
