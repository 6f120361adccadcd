import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellAt } from '@/model/figures';
import type { BudgetDocument } from '@/model/document';
import { readDocument } from '@/model/read-document';
import type { AccountNode } from './account-tree';
import { expenditureTree } from './expenditure-tree';
import { focusAbove, focusForClick, nodeAt } from './focus';
import { roundingTail } from './rounding-tail';
import { nodeShare } from './share';
import { structureAnswer } from './structure-answer';

const read = readDocument(readFileSync('data/jiaxing-hrss-2024.json', 'utf8'), 'jiaxing-hrss-2024.json');
if (!read.ok) throw new Error(read.failure.code);
const document = read.value;
const tree = expenditureTree(document)!;
const at = (code: string): AccountNode => nodeAt(tree, code)!;
/** Figures as they stand in the document, in 万元. */
const wan = (node: AccountNode | null) => (node?.amount ? node.amount.fen / 1e6 : null);
const share = (code: string, whole = '') => ((nodeShare(at(code), at(whole))?.ratio ?? 0) * 100).toFixed(2);

describe('the first real document', () => {
  it('has five 类, nine 款 and nineteen 项 under its 合计', () => {
    expect(structureAnswer(tree, '')?.below).toEqual({ classes: 5, items: 9, subitems: 19 });
    expect(tree).toMatchObject({ table: { role: 'T3' }, unit: '万元', decimals: 2, root: { name: '合计' } });
    expect(wan(tree.root)).toBe(17509.54);
  });

  it('shows printed amounts where the sums are a hundredth off, which is a tail', () => {
    expect([wan(at('208')), wan(at('20801'))]).toEqual([16119.92, 9085.28]);
    for (const [code, off] of [
      ['', -10_000],
      ['208', 10_000],
      ['20801', -10_000],
    ] as const) {
      expect(roundingTail(tree, at(code))).toMatchObject({ verdict: 'tail', difference: { fen: off } });
    }
    const others = ['20805', '210', '212', '221'].map((code) => roundingTail(tree, at(code))?.verdict);
    expect(others).toEqual(['none', 'none', 'none', 'none']);
  });

  it('names its shares by their whole', () => {
    expect(['206', '208', '210', '212', '221'].map((code) => share(code))).toEqual([
      '0.40',
      '92.06',
      '1.21',
      '4.57',
      '1.76',
    ]);
    expect([share('20801'), share('20899'), share('2080101', '20801')]).toEqual(['51.89', '33.20', '35.27']);
  });

  it('splits 2080101 into what is printed for it', () => {
    const split = at('2080101').split.flatMap(({ part, amount }) =>
      amount ? [[part, amount.fen / 1e6]] : [],
    );
    expect(split).toEqual([
      ['personnel', 2560.13],
      ['operating', 643.97],
    ]);
    expect(structureAnswer(tree, '208')?.projectToBasic?.ratio).toBeCloseTo(2.82, 2);
    expect(structureAnswer(tree, '208')?.largestTwo?.ratio).toBeCloseTo(0.924, 3);
  });

  it('keeps two nodes of one name apart, each with its cell, as one chain', () => {
    expect([at('20899').name, at('2089999').name]).toEqual([at('20899').name, at('20899').name]);
    expect([wan(at('20899')), wan(at('2089999'))]).toEqual([5812.41, 5812.41]);
    expect(at('20899').place).not.toEqual(at('2089999').place);
    expect(focusForClick(tree, '20899')).toBe('2089999');
    expect(focusAbove(tree, '2089999')).toBe('208');
  });

  it('leads from every node to the cell that prints it', () => {
    const walk = (node: AccountNode): AccountNode[] => [node, ...node.children.flatMap(walk)];
    const nodes = walk(tree.root);
    expect(nodes).toHaveLength(34);
    for (const { place, amount, code } of nodes) {
      const cell = place && cellAt(document, place);
      expect(cell?.reading).toMatchObject({ fen: amount?.fen });
      if (code !== '') expect(cell?.row.cells[0]).toBe(code);
    }
  });

  it('has the same tree in its overview, its codes inferred', () => {
    const withoutT3: BudgetDocument = {
      ...document,
      tables: document.tables.filter(({ role }) => role !== 'T3'),
    };
    const overview = expenditureTree(withoutT3)!;
    expect(overview.root).toMatchObject({ name: '支出总计', amount: { fen: tree.root.amount?.fen } });
    const shape = (node: AccountNode): unknown => [node.code, node.amount?.fen, node.children.map(shape)];
    expect(overview.root.children.map(shape)).toEqual(tree.root.children.map(shape));
    expect(nodeAt(overview, '2089999')?.inferred).toBe(true);
  });
});
