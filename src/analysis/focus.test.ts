import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { expenditureTree } from './expenditure-tree';
import {
  chainFrom,
  focusAbove,
  focusBeside,
  focusForClick,
  focusInto,
  nodeAt,
  pathTo,
  placeAmongSiblings,
} from './focus';

const tree = expenditureTree(
  aBudget()
    .withTotal(100)
    .withItem('208', '社会保障', 80)
    .withItem('20801', '管理事务', 60)
    .withItem('2080101', '行政运行', 40)
    .withItem('2080102', '一般行政管理事务', 20)
    .withItem('20899', '其他支出', 20)
    .withItem('2089999', '其他支出', 20)
    .withItem('210', '卫生健康', 12)
    .withItem('21011', '医疗', 12)
    .withItem('2101101', '行政单位医疗', 8)
    .withItem('2101102', '事业单位医疗', 4)
    .withItem('212', '城乡社区', 8)
    .withItem('21208', '出让收入安排的支出', 8)
    .withItem('2120803', '城市建设', 8)
    .build(),
)!;

describe('the focus', () => {
  it('has a path from the root', () => {
    expect(pathTo(tree, '2080101').map(({ code }) => code)).toEqual(['', '208', '20801', '2080101']);
    expect(pathTo(tree, '')).toEqual([tree.root]);
    expect(pathTo(tree, '999')).toEqual([]);
    expect(nodeAt(tree, '999')).toBeNull();
  });

  it('stands on a chain as far as each node is an only child; the root stands alone', () => {
    const chain = (code: string) => chainFrom(nodeAt(tree, code)!).map((node) => node.code);
    expect(chain('212')).toEqual(['212', '21208', '2120803']);
    expect(chain('210')).toEqual(['210', '21011']);
    expect(chain('208')).toEqual(['208']);
    expect(chain('')).toEqual(['']);
  });

  it.each([
    ['208', '208'],
    ['210', '21011'],
    ['212', '2120803'],
    ['20899', '2089999'],
    ['2080101', '2080101'],
    ['', ''],
    ['999', null],
  ])('a click on %s focuses the next node that branches, or the last: %s', (clicked, focused) => {
    expect(focusForClick(tree, clicked)).toBe(focused);
  });

  it.each([
    ['2120803', ''],
    ['21208', ''],
    ['212', ''],
    ['2101101', '21011'],
    ['21011', ''],
    ['2089999', '208'],
    ['2080101', '20801'],
    ['208', ''],
    ['', null],
    ['999', null],
  ])('out of %s is the nearest ancestor whose picture differs: %s', (from, to) => {
    expect(focusAbove(tree, from)).toBe(to);
  });

  it.each([
    ['', '208'],
    ['208', '20801'],
    ['20801', '2080101'],
    ['210', '2101101'],
    ['212', null],
    ['999', null],
  ])('into %s is its largest child: %s', (from, to) => {
    expect(focusInto(tree, from)).toBe(to);
  });

  it('goes along the siblings of the top of the chain, round and round', () => {
    expect(focusBeside(tree, '208', 1)).toBe('21011');
    expect(focusBeside(tree, '21011', 1)).toBe('2120803');
    expect(focusBeside(tree, '2120803', 1)).toBe('208');
    expect(focusBeside(tree, '208', -1)).toBe('2120803');
    expect(focusBeside(tree, '2089999', -1)).toBe('20801');
    expect(focusBeside(tree, '', 1)).toBeNull();
    expect(focusBeside(tree, '999', 1)).toBeNull();
  });

  it('counts siblings from the top of the chain', () => {
    expect(placeAmongSiblings(tree, '2120803')).toEqual({ position: 3, count: 3 });
    expect(placeAmongSiblings(tree, '20899')).toEqual({ position: 2, count: 2 });
    expect(placeAmongSiblings(tree, '')).toBeNull();
  });

  it('of a tree with one 类 still goes out to the root, which shows that 类', () => {
    const single = expenditureTree(
      aBudget().withItem('208', '社会保障', 1).withItem('20801', '管理', 1).build(),
    )!;
    expect(focusAbove(single, '20801')).toBe('');
    expect(focusInto(single, '')).toBe('20801');
    expect(focusBeside(single, '208', 1)).toBeNull();
  });
});
