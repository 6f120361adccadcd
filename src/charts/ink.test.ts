import { describe, expect, it } from 'vitest';
import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { differenceOf, type Amount } from '@/model/amount';
import { hatchPath } from './hatching';
import { branchRank, inkMix } from './ink';
import { contrast } from './palette';
import { hatchedArcs, sunburstFills } from './sunburst-fills';
import { namesOf } from './sunburst-labelling';
import { sunburstWindow } from './sunburst-window';
import { SCHEME_COLOURS, swatchColour } from './swatch';

const light = SCHEME_COLOURS.light;
const tokens = { ...light, scheme: 'light', ink2: '#57534b', sans: 'serif' } as const;

const printed = (fen: number): Amount => ({ kind: 'printed', fen, place: { table: 2, row: 1, side: '', column: 1 } });

function node(code: string, level: AccountNode['level'], amount: Amount, children: AccountNode[] = []): AccountNode {
  return { code, name: code.split('/').at(-1) ?? '', level, amount, place: null, inferred: false, split: [], children };
}

function unit(name: string, total: number, ...projects: number[]): AccountNode {
  const own = projects.map((fen, i) => node(`${name}/项目${i + 1}`, 'project', printed(fen)));
  const basic = differenceOf(printed(total), ...projects.map(printed));
  const children = [...own, node(`${name}/基本支出`, 'basic', basic)];
  children.sort((one, other) => other.amount!.fen - one.amount!.fen);
  return node(name, 'unit', printed(total), children);
}

const units = [unit('甲中心', 5000, 4000), unit('乙局本级', 3000, 900, 800, 300), unit('丙馆', 1500, 10), unit('丁站', 500, 200)];
const tree: AccountTree = {
  by: 'unit',
  root: node('', 'root', printed(10_000), units),
  table: { number: 2, role: 'T2', title: '收入预算总表' },
  others: [],
  unit: '万元',
  decimals: 2,
};
const windowOf = (code: string, of = tree) => sunburstWindow(of, code, { rings: 3, rest: false })!;
const mixes = (code: string, of = tree) => sunburstFills(windowOf(code, of), tokens);

/** How far a colour is from grey: the widest gap between its channels. */
function chroma(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels);
}

describe('a cut that is not by 功能分类', () => {
  it('is drawn in ink and never in the colour of a 科目', () => {
    for (const fill of mixes('').values()) expect(chroma(fill)).toBeLessThan(24);
  });

  it('has three depths below the root, the largest alone the darkest, and no two neighbours alike', () => {
    const fills = mixes('');
    const first = units.map(({ code }) => fills.get(code)!);
    expect(new Set(first).size).toBe(3);
    first.forEach((fill, i) => expect(fill).not.toBe(first[(i + 1) % first.length]));
    for (const fill of first.slice(1)) expect(contrast(fill, light.paper)).toBeLessThan(contrast(first[0]!, light.paper));
    for (const fill of first) expect(contrast(fill, light.paper)).toBeGreaterThan(3);
  });

  it('has its three depths on dark paper too', () => {
    const { dark } = SCHEME_COLOURS;
    const [first, second, third] = [0, 1, 2].map((rank) => contrast(inkMix(rank, 1, dark), dark.paper));
    expect(third).toBeGreaterThan(4.2);
    expect(second! / third!).toBeGreaterThan(1.25);
    expect(first! / second!).toBeGreaterThan(1.25);
  });

  it('mixes what lies outside from the depth of its branch, also inside of it', () => {
    expect(mixes('').get('乙局本级/项目1')).toBe(inkMix(1, 0.54, light));
    expect(mixes('乙局本级').get('乙局本级/项目1')).toBe(inkMix(1, 0.66, light));
    expect(branchRank(tree, '乙局本级/项目1')).toBe(1);
    expect(branchRank(tree, '')).toBeNull();
  });

  it('hatches what is derived, and prints it light', () => {
    const basics = units.map(({ code }) => `${code}/基本支出`);
    expect([...hatchedArcs(windowOf(''))].sort()).toEqual([...basics].sort());
    expect([...hatchedArcs(windowOf('甲中心'))]).toEqual(['甲中心/基本支出']);
    for (const code of basics) expect(contrast(mixes('').get(code)!, light.paper)).toBeLessThan(2.2);
  });

  it('gives a list the same inks', () => {
    expect(swatchColour(tree, '甲中心', 0, 'light')).toEqual({ fill: mixes('').get('甲中心'), hatch: null });
    expect(swatchColour(tree, '甲中心/基本支出', 1, 'dark').hatch).not.toBeNull();
    for (const scheme of ['light', 'dark'] as const) {
      expect(chroma(swatchColour(tree, '丁站/项目1', 1, scheme).fill)).toBeLessThan(24);
    }
  });
});

describe('功能分类', () => {
  const byFunction: AccountTree = { ...tree, by: 'function' };

  it('keeps its colours, and hatches nothing, whatever is derived', () => {
    expect(hatchedArcs(windowOf('', byFunction)).size).toBe(0);
    expect(swatchColour(null, '208', 0, 'light')).toEqual({ fill: '#12546f', hatch: null });
    expect(swatchColour(byFunction, '208', 0, 'dark')).toEqual({ fill: '#6094af', hatch: null });
  });
});

describe('hatching', () => {
  it('fills its box with lines that stay in it', () => {
    const path = hatchPath({ x: 10, y: 20, width: 60, height: 30 });
    const numbers = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(numbers).toHaveLength(2 * 15);
    for (const [x, y] of numbers) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(70);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(50);
      expect((x + y) % 6).toBe(0);
    }
  });
});

describe('the name of a unit', () => {
  const named = (name: string) => {
    const one = unit('甲', 100, 10);
    const two = { ...one, name, code: '乙' };
    const arc = windowOf('', { ...tree, root: { ...tree.root, children: [one, two] } }).arcs.find(({ id }) => id === '乙')!;
    return namesOf(arc.slice, { name: (of) => of.name, amount: String, part: String, gathered: () => '' });
  };

  it('may drop what stands in brackets after it, never all of it', () => {
    expect(named('某市鉴定中心（某市实训管理服务中心）')).toEqual([['某市鉴定中心（某市实训管理服务中心）', '某市鉴定中心']]);
    expect(named('（某中心）')).toEqual([['（某中心）']]);
    expect(named('某（市）中心')).toEqual([['某（市）中心']]);
  });
});
