import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { expenditureTree } from '@/analysis/expenditure-tree';
import { pathTo } from '@/analysis/focus';
import { structureRows } from './structure-rows';

const tree = expenditureTree(
  aBudget()
    .withTotal(9)
    .withItem('208', '社会保障和就业支出', 8)
    .withItem('20801', '管理事务', 8)
    .withItem('212', '城乡社区支出', 1)
    .withItem('21299', '其他城乡社区支出', 1)
    .build(),
)!;

function rows(code: string, ...open: string[]) {
  return structureRows(pathTo(tree, code), (candidate) => open.includes(candidate)).map(
    ({ node, depth, open: state, path }) => [node.code, depth, state, path.length],
  );
}

describe('structureRows', () => {
  it('lists the children, and theirs where a row is open', () => {
    expect(rows('', '208')).toEqual([
      ['208', 0, true, 2],
      ['20801', 1, null, 3],
      ['212', 0, false, 2],
    ]);
  });

  it('begins at whatever is listed', () => {
    expect(rows('212')).toEqual([['21299', 0, null, 3]]);
    expect(rows('21299')).toEqual([]);
  });
});
