import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { Claim } from '@/model/narrative';
import { statedBases } from './stated-bases';

function claim(fields: Partial<Claim>): Claim {
  return {
    paragraph: 0, span: [0, 1], sentence: [0, 9], fen: 0, kind: 'amount', subject: '支出', account: null, direction: null,
    percent: null, percentOf: null, whole: null, base: null, places: [], ...fields,
  };
}
const bases = (...claims: Claim[]) => statedBases({ ...aBudget().build(), claims });

describe('statedBases', () => {
  it('takes the change off the amount of its sentence: that is the base', () => {
    const { changes } = bases(
      claim({ fen: 900 }),
      claim({ kind: 'change', fen: 100, direction: 'decrease', base: '上年执行数', percent: '10.0', percentOf: 'change' }),
    );
    expect(changes).toEqual([
      { claim: 1, subject: '支出', base: '上年执行数', changeFen: -100, percent: '10.0', before: { current: 0, currentFen: 900, fen: 1000 } },
    ]);
  });

  it('keeps different words apart, and the same words with other blanks together', () => {
    const { wordings, reasons } = bases(
      claim({ kind: 'change', base: '2023 年执行数' }),
      claim({ kind: 'reason', base: '2023年执行数' }),
      claim({ kind: 'change', base: '上年预算数' }),
    );
    expect(wordings).toEqual([
      { words: '2023年执行数', times: 2 },
      { words: '上年预算数', times: 1 },
    ]);
    expect(reasons).toHaveLength(1);
  });

  it('derives no base where the sentence states no amount, or states it in another sentence', () => {
    expect(bases(claim({ kind: 'change', base: '上年' })).changes[0]?.before).toBeNull();
    expect(bases(claim({ fen: 9 }), claim({ kind: 'change', base: '上年', sentence: [9, 12] })).changes[0]?.before).toBeNull();
  });
});
