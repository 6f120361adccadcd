import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { BudgetDocument } from '@/model/document';
import type { Claim } from '@/model/narrative';
import { claimStanding } from './claim-standing';

const tables = aBudget()
  .withTotal({ total: 9.28, personnel: 4.01, operating: 2.2, project: 3.07 })
  .withItem('208', '社会保障和就业支出', { total: 9.28, personnel: 4.01, operating: 2.2 })
  .build();

const at = (row: number, column: number) => ({ table: 1, row, side: '', column });

function said(text: string, fen: number, ...places: Claim['places']): [BudgetDocument, Claim] {
  const claim: Claim = {
    paragraph: 0, span: [0, text.length], sentence: [0, text.length], fen, kind: 'amount', subject: '支出', account: null,
    direction: null, percent: null, percentOf: null, whole: null, base: null, places,
  };
  return [{ ...tables, paragraphs: [{ text, line: null, page: null, section: null }], claims: [claim] }, claim];
}

const standing = (...args: Parameters<typeof said>) => claimStanding(...said(...args));

describe('claimStanding', () => {
  it('agrees to the fen, with one cell or with several as a sum', () => {
    expect(standing('9.28 万元', 9_280_000, at(1, 1))).toMatchObject({ standing: 'agrees', printed: { kind: 'printed' } });
    const sum = standing('6.21 万元', 6_210_000, at(1, 2), at(1, 3));
    expect(sum).toMatchObject({ standing: 'agrees', printed: { kind: 'derived', operation: 'sum', fen: 6_210_000 } });
  });

  it('calls a difference that roundings explain a tail, and a larger one a difference', () => {
    expect(standing('9.29 万元', 9_290_000, at(1, 1))).toMatchObject({ standing: 'tail', differenceFen: 10_000 });
    expect(standing('9.31 万元', 9_310_000, at(1, 1))).toMatchObject({ standing: 'differs', differenceFen: 30_000 });
  });

  it('measures by the coarser of what the sentence and the table print', () => {
    expect(standing('9.3 万元', 9_300_000, at(1, 1)).standing).toBe('tail');
    expect(standing('92,800 元', 9_280_000, at(1, 1)).standing).toBe('agrees');
    expect(standing('9.30 万元', 9_300_000, at(1, 1)).standing).toBe('differs');
  });

  it('tells a blank cell from none, and leaves blanks out of a sum', () => {
    expect(standing('0.00 万元', 0, at(2, 4))).toMatchObject({ standing: 'blank', printed: null });
    expect(standing('2.20 万元', 2_200_000, at(2, 3), at(2, 4))).toMatchObject({ standing: 'agrees', printed: { kind: 'printed' } });
    expect(standing('7.00 万元', 7_000_000)).toMatchObject({ standing: 'alone', cells: [] });
  });
});
