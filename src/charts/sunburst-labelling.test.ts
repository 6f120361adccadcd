import { describe, expect, it } from 'vitest';
import { treeFrom, type Sketch } from '../../tests/support/a-tree';
import { sunburstFills } from './sunburst-fills';
import { sunburstFrame } from './sunburst-frame';
import { namesOf, sunburstLabelling, type SunburstWords } from './sunburst-labelling';
import { sunburstWindow } from './sunburst-window';

const words: SunburstWords = {
  name: ({ name }) => name,
  amount: (fen) => fen.toFixed(2),
  part: (part) => part,
  gathered: ({ nodes }) => `其他${nodes.length}类`,
};
const measure = (text: string, size: number) => [...text].length * size * 0.9;
const tokens = {
  scheme: 'light',
  paper: '#ffffff',
  ink: '#000000',
  ink2: '#333333',
  ink3: '#666666',
  rest: '#888888',
  sans: 'serif',
} as const;

function labelled(sketch: Sketch, code = '', width = 744) {
  const frame = sunburstFrame(width);
  const window = sunburstWindow(treeFrom(sketch), code, { rings: frame.rings, rest: false })!;
  const fills = sunburstFills(window, tokens);
  const { labels, leaders } = sunburstLabelling(window, frame, fills, words, measure);
  const lines = (id: string) => labels.get(id)?.lines.map(({ text }) => text) ?? null;
  return { window, fills, labels, leaders, lines };
}

describe('the labels of a window', () => {
  const half: Sketch = {
    fen: 50,
    name: '教育支出',
    children: [
      { fen: 30, name: '普通教育' },
      { fen: 20, name: '职业教育' },
    ],
  };
  /** A 类 of about 4°, too thin for its name. */
  const thin: Sketch = {
    fen: 1.2,
    name: '资源勘探工业信息等支出',
    children: [
      { fen: 0.7, name: '制造业' },
      { fen: 0.5, name: '工业监管' },
    ],
  };

  it('are names alone in the first ring of the whole, names with amounts further out', () => {
    const { lines } = labelled({ fen: 100, children: [half, { ...half, name: '其他支出' }] });
    expect(lines('201')).toEqual(['教育支出']);
    expect(lines('20101')).toEqual(['普通教育', '30.00']);
  });

  it('have amounts in the first ring inside a class', () => {
    expect(labelled({ fen: 100, children: [half, half] }, '201').lines('20101')).toEqual([
      '普通教育',
      '30.00',
    ]);
  });

  it('put a class too thin for its name beside the rings, swatch first, and silence what is within it', () => {
    const { leaders, labels, fills } = labelled({
      fen: 100,
      children: [{ fen: 98.8, name: '教育支出' }, thin],
    });
    expect(leaders).toMatchObject([{ id: '202', swatch: fills.get('202') }]);
    expect(leaders[0]?.lines.join('')).toBe('资源勘探工业信息等 1.20');
    expect([...labels.keys()]).toEqual(['201']);
  });

  it('have no column beside narrow rings', () => {
    expect(labelled({ fen: 100, children: [{ fen: 98.8 }, thin] }, '', 358).leaders).toEqual([]);
  });

  it('name what is gathered, however thin', () => {
    const { leaders } = labelled({ fen: 1000, children: [{ fen: 998 }, { fen: 0.7 }, { fen: 0.7 }] });
    expect(leaders).toMatchObject([{ id: '+', lines: ['其他2类 1.40'], swatch: '#888888' }]);
  });

  it('name a chain once, saying less and less', () => {
    const chain = (names: readonly string[]): Sketch =>
      names.reduceRight<Sketch | null>(
        (child, name) => ({ fen: 5, name, ...(child ? { children: [child] } : {}) }),
        null,
      )!;
    const namesFor = (...names: string[]) =>
      namesOf(labelled({ fen: 10, children: [chain(names), { fen: 5 }] }).window.arcs[0]!.slice, words);
    expect(namesFor('城乡社区支出', '土地收入安排的支出', '城市建设支出')).toEqual([
      ['城乡社区支出›土地收入安排的支出›城市建设支出'],
      ['城乡社区支出›城市建设支出'],
      ['城乡社区支出', '城乡社区'],
    ]);
    expect(namesFor('其他支出', '其他支出', '其他支出')).toEqual([['其他支出', '其他']]);
    expect(namesFor('住房保障支出', '住房改革支出')).toEqual([
      ['住房保障支出›住房改革支出'],
      ['住房保障支出', '住房保障'],
    ]);
  });

  it('come by the cheap rule where there are more than 300 arcs', () => {
    const crowd = (n: number): Sketch => ({
      fen: 10,
      name: '类',
      children: Array.from({ length: n }, () => ({ fen: 10 / n, name: '款' })),
    });
    const { labels, window } = labelled({ fen: 100, children: Array.from({ length: 10 }, () => crowd(40)) });
    expect(window.arcs.length).toBeGreaterThan(300);
    const rings = window.arcs.filter(({ id }) => labels.has(id)).map(({ ring }) => ring);
    expect(rings.filter((ring) => ring === 0)).toHaveLength(10);
  });
});

describe('the fills of a window', () => {
  it('are the colour of the class, and lighter further out by rank', () => {
    const child = (fen: number): Sketch => ({ fen, children: [{ fen: fen / 2 }, { fen: fen / 2 }] });
    const { fills } = labelled({
      fen: 10,
      children: [{ fen: 9, children: [child(5), child(4)] }, { fen: 1 }],
    });
    expect(fills.get('201')).toBe('#558092');
    expect([fills.get('20101'), fills.get('20102')]).toEqual(['#88a6b3', '#a3bac4']);
    expect(new Set(fills.values()).size).toBe(fills.size);
  });

  it('are ink for the parts of a leaf and the rest tone for gathered classes', () => {
    const leaf = treeFrom({ fen: 10, children: [{ fen: 9 }, { fen: 1 }] });
    const [large] = leaf.root.children;
    const amount = large!.amount!;
    const split = [
      { part: 'personnel', amount },
      { part: 'operating', amount },
      { part: 'project', amount },
    ] as const;
    const tree = {
      ...leaf,
      root: { ...leaf.root, children: [{ ...large!, split }, leaf.root.children[1]!] },
    };
    const window = sunburstWindow(tree, '201', { rings: 3, rest: false })!;
    expect([...sunburstFills(window, tokens).values()]).toEqual(['#000000', '#666666', '#888888']);
  });
});
