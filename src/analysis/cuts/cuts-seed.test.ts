import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/model/read-document';
import type { AccountNode, AccountTree } from '../account-tree';
import type { CutChoice } from '../cut';
import { nodeAt } from '../focus';
import { roundingTail } from '../rounding-tail';
import { basicDoubt } from './basic-of-units';
import { carriedFocus } from './carried-focus';
import { coverageOf } from './coverage';
import { cutOffers, reasonOfChoice } from './cut-offers';
import { cutTree } from './cut-tree';
import { blankSources } from './source-cut';

const file = 'data/jiaxing-hrss-2024.json';
const read = readDocument(readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(read.failure.code);
const seed = read.value;

function tree(choice: Partial<CutChoice>): AccountTree {
  const found = cutTree(seed, { by: 'function', scope: 'all', measure: 'total', ...choice });
  if (!found) throw new Error('The seed has no such cut');
  return found;
}

/** In 万元. */
const wan = (node: AccountNode | null | undefined) => (node?.amount ? node.amount.fen / 1e6 : null);
const amounts = (nodes: readonly AccountNode[]) => nodes.map((node) => [node.name, wan(node)]);
const share = (node: AccountNode | null, whole: AccountTree) => Number(((100 * (wan(node) ?? 0)) / (wan(whole.root) ?? 1)).toFixed(2));
const ratioOf = (cut: AccountTree) => coverageOf(seed, cut)?.ratio;

describe('功能分类 of the seed', () => {
  it('counts 5 类, 9 款 and 19 项, and their shares of all expenditure', () => {
    const all = tree({});
    const items = all.root.children.flatMap(({ children }) => children);
    expect([all.root.children.length, items.length, items.flatMap(({ children }) => children).length]).toEqual([5, 9, 19]);
    expect(wan(all.root)).toBe(17509.54);
    const shares = ['206', '208', '210', '212', '221', '20801', '20899'].map((code) => share(nodeAt(all, code), all));
    expect(shares).toEqual([0.4, 92.06, 1.21, 4.57, 1.76, 51.89, 33.2]);
    expect(ratioOf(all)).toBe(1);
  });

  it('shows what is printed: 20801 9085.28, 208 16119.92, the root 17509.54, each 0.01 off its children', () => {
    const all = tree({});
    for (const [code, printed] of [['20801', 9085.28], ['208', 16119.92], ['', 17509.54]] as const) {
      const node = nodeAt(all, code);
      expect(wan(node)).toBe(printed);
      expect(Math.abs(node ? (roundingTail(all, node)?.difference.fen ?? 0) : 0)).toBe(10_000);
    }
  });

  it('reads each scope from its own table', () => {
    expect(wan(tree({ scope: 'fiscal' }).root)).toBe(17432.9);
    expect(tree({ scope: 'fiscal' }).root.children.every(({ inferred }) => inferred)).toBe(true);
    const general = tree({ scope: 'generalPublic' });
    expect([wan(general.root), wan(nodeAt(general, '2080102')), wan(nodeAt(tree({}), '2080102'))]).toEqual([16632.9, 990.02, 997.68]);
    expect(['206', '208', '210', '221'].map((code) => Number(((100 * (wan(nodeAt(general, code)) ?? 0)) / 16632.9).toFixed(1)))).toEqual([0.4, 96.5, 1.3, 1.9]);
    expect(amounts(tree({ scope: 'governmentFund' }).root.children)).toEqual([['城乡社区支出', 800]]);
    expect(ratioOf(general)).toBeCloseTo(0.94993, 5);
  });

  it('reads one measure as its column prints it, the root likewise', () => {
    const of = (measure: CutChoice['measure'], code: string) => wan(nodeAt(tree({ measure }), code));
    expect([of('personnel', ''), of('operating', ''), of('project', ''), of('basic', '')]).toEqual([4052.24, 681.78, 12775.53, 4734.02]);
    expect([of('total', '2080101'), of('personnel', '2080101'), of('operating', '2080101')]).toEqual([3204.1, 2560.13, 643.97]);
    expect([of('personnel', '208'), of('personnel', '210'), of('personnel', '221'), of('operating', '208')]).toEqual([3532.61, 211.38, 308.25, 681.78]);
    expect([of('project', '206'), of('project', '208'), of('project', '212'), of('project', '210')]).toEqual([70, 11905.53, 800, null]);
    expect(tree({ measure: 'basic' }).root.amount?.kind).toBe('derived');
    expect(tree({ measure: 'basic', scope: 'generalPublic' }).root.amount).toMatchObject({ kind: 'printed', place: { table: 5, row: 1, column: 2 } });
  });

  it('keeps 20899 and 2089999 apart: one name, one amount, two cells', () => {
    const [one, other] = ['20899', '2089999'].map((code) => nodeAt(tree({}), code));
    expect([one?.name, wan(one), wan(other)]).toEqual([other?.name, 5812.41, 5812.41]);
    expect(one?.place).not.toEqual(other?.place);
  });
});

describe('经济分类 of the seed', () => {
  it('covers 27.0 % with its own root, the rest not published', () => {
    const economic = tree({ by: 'economic' });
    expect(amounts([economic.root, ...economic.root.children])).toEqual([
      ['合计', 4734.02],
      ['工资福利支出', 3695.55],
      ['商品和服务支出', 681.78],
      ['对个人和家庭的补助', 356.69],
    ]);
    expect(economic.root.children.map((node) => share(node, economic).toFixed(1))).toEqual(['78.1', '14.4', '7.5']);
    const coverage = coverageOf(seed, economic);
    expect([((coverage?.ratio ?? 0) * 100).toFixed(1), (coverage?.rest.fen ?? 0) / 1e6]).toEqual(['27.0', 12775.52]);
    expect([wan(nodeAt(economic, '30103')), wan(nodeAt(economic, '30229'))]).toEqual([1051.49, 188.48]);
    expect(economic.root.split.map(({ part, amount }) => [part, (amount?.fen ?? 0) / 1e6])).toEqual([['personnel', 4052.24], ['operating', 681.78]]);
    expect(wan(tree({ by: 'economic', measure: 'operating' }).root)).toBe(681.78);
  });
});

describe('单位→项目 of the seed', () => {
  const units = tree({ by: 'unit' });

  it('has three units, no fourth for the department, and 0.01 of rounding', () => {
    expect(units.root.children.map(wan)).toEqual([10626.82, 6564.39, 318.34]);
    expect(units.root.children.map((node) => share(node, units))).toEqual([60.69, 37.49, 1.82]);
    expect(roundingTail(units, units.root)).toMatchObject({ difference: { fen: -10_000 }, verdict: 'tail' });
    expect([units.table.role, units.others.map(({ role }) => role), ratioOf(units)]).toEqual(['T2', ['T10'], 1]);
  });

  it('derives 基本支出 as total less projects: 2078.51, 310.34, 2345.17, together the 4734.02 of the sixth table', () => {
    const basics = units.root.children.flatMap(({ children }) => children.filter(({ level }) => level === 'basic'));
    expect(amounts(basics)).toEqual([['基本支出', 2345.17], ['基本支出', 2078.51], ['基本支出', 310.34]]);
    expect(basics.every(({ amount }) => amount?.kind === 'derived' && amount.operation === 'difference')).toBe(true);
    expect(basics.reduce((sum, { amount }) => sum + (amount?.fen ?? 0), 0)).toBe(tree({ by: 'economic' }).root.amount?.fen);
    expect(basicDoubt(seed)).toBeNull();
  });

  it('hangs 12, 1 and 6 projects under them, and adds to 12775.53 without 基本支出', () => {
    const projects = tree({ by: 'unit', measure: 'project' });
    expect(projects.root.children.map((node) => [wan(node), node.children.length])).toEqual([[8281.65, 6], [4485.88, 12], [8, 1]]);
    expect([wan(projects.root), projects.root.amount?.kind]).toEqual([12775.53, 'printed']);
    expect(amounts(projects.root.children[0]?.children.slice(0, 1) ?? [])).toEqual([['特定人员发放项目', 6755.04]]);
    expect(units.root.children.map(({ children }) => children.length)).toEqual([7, 13, 2]);
  });
});

describe('资金来源 of the seed', () => {
  const sources = tree({ by: 'source' });

  it('has four sources, 上年结转 one of its own, and 财政拨款 no fifth', () => {
    expect(amounts(sources.root.children)).toEqual([
      ['一般公共预算', 16460.76],
      ['政府性基金预算', 800],
      ['上年结转结余', 172.14],
      ['其他收入', 76.65],
    ]);
    expect([wan(sources.root), ratioOf(sources)]).toEqual([17509.54, 1]);
    expect(blankSources(seed, sources)).toHaveLength(6);
  });

  it('has the units below each, blank ones too', () => {
    const below = sources.root.children.map(({ children }) => children.map(wan));
    expect(below).toEqual([
      [10516.04, 5634.38, 310.34],
      [800, null, null],
      [99.05, 73.08, null],
      [37.7, 30.95, 8],
    ]);
    const carried = sources.root.children[2];
    expect(carried && roundingTail(sources, carried)).toMatchObject({ difference: { fen: 10_000 }, verdict: 'tail' });
  });
});

describe('what the seed offers', () => {
  it('says why the rest is not there', () => {
    const { cuts, scopes, measures, allIs } = cutOffers(seed, { by: 'function', scope: 'all', measure: 'total' });
    expect(cuts.every(({ available }) => available)).toBe(true);
    expect(scopes.map(({ value, reason }) => [value, reason])).toEqual([
      ['all', null],
      ['fiscal', null],
      ['generalPublic', null],
      ['governmentFund', null],
      ['stateCapital', 'emptyTable'],
    ]);
    expect(measures.every(({ available }) => available)).toBe(true);
    expect(allIs).toBeNull();
    const fiscal = cutOffers(seed, { by: 'function', scope: 'fiscal', measure: 'total' }).measures;
    expect(fiscal.map(({ reason }) => reason)).toEqual([null, 'notPrinted', 'onlyTotal', 'onlyTotal', 'notPrinted']);
    expect(cutOffers(seed, { by: 'unit', scope: 'all', measure: 'total' }).measures.map(({ reason }) => reason)).toEqual([null, 'inTotal', 'notByUnit', 'notByUnit', null]);
    expect(reasonOfChoice(seed, { by: 'function', scope: 'stateCapital', measure: 'total' })).toBe('emptyTable');
    expect(reasonOfChoice(seed, { by: 'economic', scope: 'all', measure: 'project' })).toBe('notByEconomic');
  });

  it('carries a focus over where both trees have it, and else drops it', () => {
    const all = tree({});
    expect(carriedFocus(all, tree({ scope: 'generalPublic' }), '20801')).toEqual({ code: '20801', dropped: null });
    expect(carriedFocus(all, tree({ scope: 'generalPublic' }), '212')).toMatchObject({ code: '', dropped: { name: '城乡社区支出' } });
    expect(carriedFocus(all, tree({ by: 'economic' }), '208')).toMatchObject({ code: '', dropped: { code: '208' } });
    const unit = tree({ by: 'unit' }).root.children[0];
    expect(carriedFocus(tree({ by: 'unit' }), tree({ by: 'unit', measure: 'project' }), unit?.code ?? '')).toEqual({ code: unit?.code, dropped: null });
    expect(carriedFocus(all, tree({ by: 'economic' }), '')).toEqual({ code: '', dropped: null });
  });
});
