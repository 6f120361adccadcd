import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { cellSums } from './cell-sums';

const [table] = aBudget()
  .withTotal({ total: 9.29, personnel: 4, operating: 1, project: 4.28 })
  .withItem('208', '社会保障和就业支出', { total: 8.28, personnel: 3, operating: 1, project: 4.28 })
  .withItem('20801', '管理事务', { total: 5, personnel: 3, operating: 1, project: 1 })
  .withItem('20899', '其他支出', { total: 3.28, project: 3.28 })
  .withItem('2089999', '其他支出', { total: 3.28, project: 3.28 })
  .withItem('210', '卫生健康支出', { total: 1, personnel: 1 })
  .build().tables;

function sumsAt(row: number, column: number) {
  return cellSums(table!, { row, side: '', column }).map(({ along, sum, difference }) => ({
    along,
    sum: sum.fen,
    from: sum.operands.map((operand) => (operand.kind === 'printed' ? operand.place : null)),
    difference: difference.fen,
  }));
}

describe('cellSums', () => {
  it('adds up the columns a total covers, and tells the rounding tail', () => {
    expect(sumsAt(1, 1)[0]).toMatchObject({ along: 'row', sum: 9_280_000, difference: 10_000 });
  });

  it('adds up the rows one level below, by their nearest printed 科目', () => {
    expect(sumsAt(2, 1)[1]).toEqual({
      along: 'column',
      sum: 8_280_000,
      from: [3, 4].map((row) => ({ table: 1, row, side: '', column: 1 })),
      difference: 0,
    });
  });

  it('adds up the 类 for a total, and not what stands below them', () => {
    expect(sumsAt(1, 1)[1]).toMatchObject({ along: 'column', sum: 9_280_000, difference: 10_000 });
    expect(sumsAt(1, 1)[1]?.from).toHaveLength(2);
  });

  it('has nothing to say of a single term, a leaf, or a blank cell', () => {
    expect(sumsAt(5, 1)).toEqual([]);
    expect(sumsAt(4, 1)).toEqual([]);
    expect(sumsAt(6, 2)).toEqual([]);
    expect(sumsAt(6, 3)).toEqual([]);
    expect(sumsAt(99, 1)).toEqual([]);
  });

  it('leaves to the checks what rounding does not explain', () => {
    const [other] = aBudget()
      .withTotal({ total: 9 })
      .withItem('208', '社会保障和就业支出', { total: 5 })
      .withItem('210', '卫生健康支出', { total: 3 })
      .build().tables;
    expect(cellSums(other!, { row: 1, side: '', column: 1 })).toEqual([]);
  });
});
