import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cellAt } from '@/model/figures';
import { aBudget } from '../../tests/support/a-budget';
import type { AccountNode, AccountTree } from './account-tree';
import { expenditureTree } from './expenditure-tree';
import { nodeAt } from './focus';

function treeOf(budget: ReturnType<typeof aBudget>): AccountTree {
  const tree = expenditureTree(budget.build());
  if (!tree) throw new Error('The budget has no tree');
  return tree;
}

const codes = (nodes: readonly AccountNode[]) => nodes.map(({ code }) => code);
const fenOf = (node: AccountNode | null) => node?.amount?.fen ?? null;

describe('the expenditure tree', () => {
  const budget = aBudget()
    .withTotal({ total: 100.01, personnel: 60, project: 40.01 })
    .withItem('210', '卫生健康支出', 10)
    .withItem('208', '社会保障和 就业支出', { total: 90.01, personnel: 50, project: 40.01 })
    .withItem('20801', '管理事务', { total: 50, personnel: 50 })
    .withItem('2080101', '行政运行', { total: 50, personnel: '45.00', operating: '5.00' })
    .withItem('2080199', '其他管理事务支出')
    .withItem('20899', '其他支出', { total: 40, project: 40 });

  it('shows printed amounts, never sums, each with its cell', () => {
    const document = budget.build();
    const tree = treeOf(budget);
    expect(fenOf(tree.root)).toBe(100_010_000);
    expect(fenOf(nodeAt(tree, '208'))).toBe(90_010_000);
    for (const code of ['', '208', '20801', '2080101', '20899', '210']) {
      const node = nodeAt(tree, code);
      const cell = node?.place && cellAt(document, node.place);
      expect(cell?.reading).toMatchObject({ fen: fenOf(node) });
      expect(cell?.column.head).toEqual(['总计']);
    }
  });

  it('names the root by the label of its row and joins wrapped names', () => {
    const tree = treeOf(budget);
    expect(tree.root).toMatchObject({ code: '', name: '合计', level: 'root' });
    expect(nodeAt(tree, '208')?.name).toBe('社会保障和就业支出');
    expect(tree).toMatchObject({ unit: '万元', decimals: 2, table: { number: 1, role: 'T3' } });
  });

  it('orders children by amount, largest first, blanks last with their place', () => {
    const tree = treeOf(budget);
    expect(codes(tree.root.children)).toEqual(['208', '210']);
    expect(codes(nodeAt(tree, '20801')?.children ?? [])).toEqual(['2080101', '2080199']);
    expect(nodeAt(tree, '2080199')).toMatchObject({
      amount: null,
      place: { table: 1, row: 6, side: '', column: 1 },
    });
  });

  it('tells a printed 0 from a blank', () => {
    const tree = treeOf(
      aBudget().withTotal(1).withItem('201', '甲', { total: '0.00' }).withItem('202', '乙'),
    );
    expect(tree.root.children.map(fenOf)).toEqual([0, null]);
  });

  it('splits an amount into its printed parts in their order', () => {
    const split = nodeAt(treeOf(budget), '2080101')?.split;
    expect(split?.map(({ part, amount }) => [part, amount?.fen ?? null])).toEqual([
      ['personnel', 45_000_000],
      ['operating', 5_000_000],
      ['project', null],
    ]);
  });

  it('keeps 基本支出 whole where the table does not divide it, in a table of whole 元', () => {
    const tree = treeOf(
      aBudget()
        .inUnit('元')
        .withColumns('total', 'basic', 'project')
        .withItem('208', '社会保障', { total: 30, basic: 10, project: '20.00' })
        .withTotal({ total: 30, basic: 10, project: 20 }),
    );
    expect(tree.root.split.map(({ part }) => part)).toEqual(['basic', 'project']);
    expect(tree.decimals).toBe(0);
  });

  it('finds its columns wherever they stand, and adds up the parts where no 总计 is printed', () => {
    const moved = treeOf(
      aBudget().withColumns('project', 'total').withItem('208', '社会保障', { total: 3, project: 1 }),
    );
    expect(fenOf(nodeAt(moved, '208'))).toBe(3_000_000);
    const parts = treeOf(
      aBudget().withColumns('basic', 'project').withItem('208', '社会保障', { basic: 2, project: 1 }),
    );
    expect(nodeAt(parts, '208')?.amount).toMatchObject({
      kind: 'derived',
      operation: 'sum',
      fen: 3_000_000,
      operands: [{ fen: 2_000_000 }, { fen: 1_000_000 }],
    });
  });

  it('derives the root, with its formula, where no 合计 is printed', () => {
    const tree = treeOf(
      aBudget()
        .withItem('208', '社会保障', { total: 3, project: 3 })
        .withItem('210', '卫生健康', { total: 2, project: 1 }),
    );
    expect(tree.root).toMatchObject({
      name: '',
      place: null,
      amount: { kind: 'derived', operation: 'sum', fen: 5_000_000 },
    });
    expect(tree.root.split.map(({ amount }) => amount?.fen ?? null)).toEqual([null, null, 4_000_000]);
  });

  it('hangs a row under the nearest ancestor that is printed', () => {
    const tree = treeOf(
      aBudget()
        .withItem('2080101', '行政运行', 2)
        .withItem('208', '社会保障', 5)
        .withItem('2100101', '医院', 1),
    );
    expect(codes(nodeAt(tree, '208')?.children ?? [])).toEqual(['2080101']);
    expect(codes(tree.root.children)).toEqual(['208', '2100101']);
  });

  it('keeps both rows of a code printed twice, unless they say the same', () => {
    const tree = treeOf(
      aBudget()
        .withItem('208', '社会保障', 5)
        .withItem('20801', '管理事务', 3)
        .withItem('20801', '管理事务', 3)
        .withItem('20801', '养老支出', 2)
        .withItem('2080101', '行政运行', 3),
    );
    expect(codes(nodeAt(tree, '208')?.children ?? [])).toEqual(['20801', '20801-2']);
    expect(nodeAt(tree, '20801-2')).toMatchObject({ name: '养老支出', level: 'item', children: [] });
  });

  it('reads the expenditure side of the overview where that is all there is, its codes inferred', () => {
    const overview = treeOf(
      aBudget()
        .inTables('T1')
        .withItem('208', '社会保障', 5)
        .withItem('20801', '管理事务', 5)
        .withTotal(5, '支 出 总 计'),
    );
    expect(overview.table.role).toBe('T1');
    expect(overview.root).toMatchObject({ name: '支出总计', place: { side: '支出', row: 3, column: 1 } });
    expect(nodeAt(overview, '20801')).toMatchObject({
      inferred: true,
      split: [],
      amount: { fen: 5_000_000 },
    });
    const both = aBudget().inTables('T1', 'T3').withItem('208', '社会保障', 5);
    expect(treeOf(both).table).toMatchObject({ number: 2, role: 'T3' });
  });

  it('is not there where no table lists 科目', () => {
    expect(expenditureTree(aBudget().withTotal(5).build())).toBeNull();
    expect(expenditureTree(aBudget().inTables().withItem('208', '社会保障', 5).build())).toBeNull();
  });

  it('loses no row, whatever codes are printed in whatever order', () => {
    const code = fc.tuple(
      fc.integer({ min: 201, max: 204 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 40, selector: String }), (parts) => {
        const wanted = [
          ...new Set(parts.map(([a, b, c]) => (b === 0 ? `${a}` : c === 0 ? `${a}0${b}` : `${a}0${b}0${c}`))),
        ];
        const built = wanted.reduce(
          (rows, at, i) => rows.withItem(at, `科目${at}`, i),
          aBudget().withTotal(1),
        );
        const tree = expenditureTree(built.build());
        const found: string[] = [];
        const walk = (node: AccountNode) =>
          node.children.forEach((child) => (found.push(child.code), walk(child)));
        if (tree) walk(tree.root);
        expect(found.sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 60 },
    );
  });
});
