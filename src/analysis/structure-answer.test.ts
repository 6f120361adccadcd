import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { expenditureTree } from './expenditure-tree';
import { structureAnswer } from './structure-answer';

const tree = expenditureTree(
  aBudget()
    .withTotal({ total: 100, personnel: 30, operating: 10, project: 60 })
    .withItem('208', '社会保障', { total: 80, personnel: 20, project: 60 })
    .withItem('20801', '管理事务', { total: 50, personnel: 20, project: 30 })
    .withItem('20802', '民政', { total: 20, project: 20 })
    .withItem('20899', '其他', { total: 10, project: 10 })
    .withItem('210', '卫生健康', 15)
    .withItem('221', '住房保障', 5)
    .withItem('22102', '住房改革', 5)
    .withItem('2210201', '住房公积金', 5)
    .withItem('229', '其他支出')
    .build(),
)!;

describe('the answer of the structure page', () => {
  it('at the root names the largest class, the two largest, the others and where the money goes within', () => {
    const answer = structureAnswer(tree, '')!;
    expect(answer).toMatchObject({ ofRoot: null, ofParent: null, children: 4 });
    expect(answer.below).toEqual({ classes: 4, items: 4, subitems: 1 });
    expect(answer.largest).toMatchObject({ node: { code: '208' }, share: { ratio: 0.8 } });
    expect(answer.largestTwo).toMatchObject({ ratio: 0.95, part: { kind: 'derived', fen: 95_000_000 } });
    expect(answer.others).toMatchObject({ count: 2, share: { part: { fen: 20_000_000 }, ratio: 0.2 } });
    expect(answer.within.map(({ node, share }) => [node.code, share.ratio])).toEqual([
      ['20801', 0.5],
      ['20802', 0.2],
    ]);
    expect(answer.projectToBasic).toMatchObject({ ratio: 1.5, whole: { kind: 'derived', fen: 40_000_000 } });
  });

  it('in a class names its shares and how project money stands to basic money', () => {
    const answer = structureAnswer(tree, '208')!;
    expect(answer.ofRoot?.ratio).toBe(0.8);
    expect(answer.largestTwo?.ratio).toBe(0.875);
    expect(answer.projectToBasic).toMatchObject({ ratio: 3, whole: { kind: 'printed', fen: 20_000_000 } });
  });

  it('on a chain speaks of the end of the chain, and at a leaf of its parts', () => {
    const chain = structureAnswer(tree, '221')!;
    expect(chain).toMatchObject({ picture: { code: '2210201' }, children: 0, largest: null, others: null });
    expect(chain.ofParent?.whole).toBe(tree.root.amount);
    const leaf = structureAnswer(tree, '20802')!;
    expect(leaf.split).toMatchObject([{ part: 'project', share: { ratio: 1 } }]);
    expect(leaf.projectToBasic).toBeNull();
  });

  it('has no share where an amount is blank, and no answer for an unknown code', () => {
    expect(structureAnswer(tree, '229')).toMatchObject({ ofRoot: null, split: [] });
    expect(structureAnswer(tree, '999')).toBeNull();
  });
});
