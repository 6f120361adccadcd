import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { expenditureTree } from './expenditure-tree';
import { nodeAt } from './focus';
import { roundingTail } from './rounding-tail';

const tree = expenditureTree(
  aBudget()
    .withTotal(30.02)
    .withItem('208', '社会保障', 20.01)
    .withItem('20801', '管理事务', 10)
    .withItem('20802', '其他', { total: '10' })
    .withItem('20803', '空白')
    .withItem('210', '卫生健康', 9)
    .withItem('21001', '医院', 8)
    .withItem('21002', '疾控', 1)
    .withItem('211', '节能环保', 1)
    .withItem('21101', '监测', 3)
    .build(),
)!;

describe('a rounding tail', () => {
  it('is the printed amount less its children, with all of them', () => {
    const tail = roundingTail(tree, nodeAt(tree, '208')!);
    expect(tail).toMatchObject({
      verdict: 'tail',
      terms: 2,
      difference: { fen: 10_000, operation: 'difference' },
    });
    expect(tail?.difference.operands.map(({ fen }) => fen)).toEqual([20_010_000, 10_000_000, 10_000_000]);
  });

  it('is none where they agree and beyond where rounding cannot explain it', () => {
    expect(roundingTail(tree, nodeAt(tree, '210')!)?.verdict).toBe('none');
    expect(roundingTail(tree, nodeAt(tree, '211')!)).toMatchObject({
      verdict: 'beyond',
      difference: { fen: -2_000_000 },
    });
    expect(roundingTail(tree, tree.root)).toMatchObject({ verdict: 'tail', terms: 3 });
  });

  it('is not looked for at a leaf, a blank, or a root that is itself a sum', () => {
    expect(roundingTail(tree, nodeAt(tree, '20801')!)).toBeNull();
    expect(roundingTail(tree, nodeAt(tree, '20803')!)).toBeNull();
    const derived = expenditureTree(aBudget().withItem('208', '社会保障', 1).build())!;
    expect(roundingTail(derived, derived.root)).toBeNull();
  });
});
