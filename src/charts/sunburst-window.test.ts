import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { expenditureTree } from '@/analysis/expenditure-tree';
import { nodeAt } from '@/analysis/focus';
import { aBudget } from '../../tests/support/a-budget';
import { anyTree, treeFrom, type Sketch } from '../../tests/support/a-tree';
import { sunburstWindow, type Arc, type SunburstWindow } from './sunburst-window';

const CIRCLE = 2 * Math.PI;

const budget = aBudget()
  .withTotal(100)
  .withItem('208', '社会保障', { total: 80.01, personnel: 50, project: 30 })
  .withItem('20801', '管理事务', 60)
  .withItem('2080101', '行政运行', { total: 40, personnel: 30, operating: 10, project: '0.00' })
  .withItem('2080102', '一般行政管理事务', 20)
  .withItem('2080103', '空白')
  .withItem('20899', '其他支出', 20)
  .withItem('2089999', '其他支出', 20)
  .withItem('210', '卫生健康', 12)
  .withItem('21011', '医疗', 12)
  .withItem('2101101', '行政单位医疗', 8)
  .withItem('2101102', '事业单位医疗', 4)
  .withItem('212', '城乡社区', 8)
  .withItem('21208', '出让收入安排的支出', 8)
  .withItem('2120803', '城市建设', 8);
const tree = expenditureTree(budget.build())!;

function windowOf(of: AccountTree, code: string, rest = false, rings = 3): SunburstWindow {
  const window = sunburstWindow(of, code, { rings, rest });
  if (!window) throw new Error(`No window of ${code}`);
  return window;
}
const arcOf = (window: SunburstWindow, id: string): Arc => window.arcs.find((arc) => arc.id === id)!;
const spanOf = (arc: Arc) => arc.end - arc.start;
const ids = (window: SunburstWindow) => window.arcs.map(({ id }) => id);

describe('the window of a sunburst', () => {
  it('shows the focus and up to three rings, angles scaled to the parent', () => {
    const window = windowOf(tree, '');
    expect(window).toMatchObject({ rings: 3, leaf: false, rest: false, undrawn: 0 });
    expect(spanOf(arcOf(window, '208'))).toBeCloseTo((80.01 / 100.01) * CIRCLE, 12);
    expect(spanOf(arcOf(window, '20801'))).toBeCloseTo(spanOf(arcOf(window, '208')) * (60 / 80), 12);
    expect(windowOf(tree, '', false, 2).rings).toBe(2);
    expect(ids(windowOf(tree, '', false, 2))).not.toContain('2080101');
  });

  it('draws a chain of single children as one arc over its rings', () => {
    const window = windowOf(tree, '');
    expect(arcOf(window, '212')).toMatchObject({
      ring: 0,
      ringEnd: 3,
      target: { code: '2120803', rest: false },
    });
    expect(arcOf(window, '20899')).toMatchObject({ ring: 1, ringEnd: 3, target: { code: '2089999' } });
    expect(arcOf(window, '210')).toMatchObject({ ring: 0, ringEnd: 2, target: { code: '21011' } });
    expect(arcOf(window, '2101101')).toMatchObject({ ring: 2, ringEnd: 3 });
    expect(arcOf(windowOf(tree, '', false, 2), '212')).toMatchObject({ ring: 0, ringEnd: 2 });
    expect(ids(window)).not.toContain('21208');
  });

  it('is the same for every level of a chain, and speaks of the level asked for', () => {
    for (const code of ['212', '21208', '2120803']) {
      expect(windowOf(tree, code)).toMatchObject({
        focus: { code },
        picture: { code: '2120803' },
        leaf: true,
      });
    }
    expect(windowOf(tree, '20801')).toMatchObject({ rings: 1, undrawn: 1 });
  });

  it('of a leaf is a ring of its printed parts, as far as they are above 0', () => {
    const window = windowOf(tree, '2080101');
    expect(ids(window)).toEqual(['2080101/personnel', '2080101/operating']);
    expect(window).toMatchObject({ leaf: true, rings: 1 });
    expect(window.arcs.map(({ target }) => target)).toEqual([null, null]);
    expect(spanOf(window.arcs[0]!)).toBeCloseTo(0.75 * CIRCLE, 12);
  });

  it('of a leaf without parts is the leaf itself, and of a blank one nothing', () => {
    const whole = windowOf(tree, '2080102');
    expect(ids(whole)).toEqual(['2080102']);
    expect(spanOf(whole.arcs[0]!)).toBeCloseTo(CIRCLE, 12);
    expect(whole.arcs[0]!.target).toBeNull();
    expect(windowOf(tree, '2080103')).toMatchObject({ arcs: [], rings: 0, leaf: true });
  });

  it('is not there for a code the tree does not have', () => {
    expect(sunburstWindow(tree, '999', { rings: 3, rest: false })).toBeNull();
  });

  it('is turned so that the small slices lie around 3 o’clock', () => {
    const small = treeFrom({ fen: 100, children: [{ fen: 90 }, { fen: 5 }, { fen: 5 }] });
    const window = windowOf(small, '');
    const [large, one, two] = window.arcs as [Arc, Arc, Arc];
    expect(large.start).toBeCloseTo(0.05 * CIRCLE, 12);
    expect((one.start + two.end) / 2).toBeCloseTo(CIRCLE, 12);
  });

  describe('with slices too thin to see', () => {
    const thin: Sketch = {
      fen: 1000,
      children: [
        { fen: 600, children: [...Array<Sketch>(3).fill({ fen: 0.5 }), { fen: 598.5 }] },
        { fen: 396 },
        { fen: 1.5 },
        { fen: 1.4, children: [{ fen: 1 }, { fen: 0.4 }] },
        { fen: 1.1 },
        { fen: 0 },
        { fen: null },
        { fen: -4 },
      ],
    };
    const crowded = treeFrom(thin);

    it('gathers them into one that opens, and counts what has no angle', () => {
      const window = windowOf(crowded, '');
      const rest = arcOf(window, '+');
      expect(rest.slice).toMatchObject({ kind: 'rest', fen: 4, rank: 2 });
      expect(rest.slice.nodes).toHaveLength(3);
      expect(rest.target).toEqual({ code: '', rest: true });
      expect(rest.end).toBeCloseTo(window.rotation + CIRCLE, 12);
      expect(window.undrawn).toBe(3);
    });

    it('shows them alone, as a full ring under the same focus, when opened', () => {
      const window = windowOf(crowded, '', true);
      expect(window).toMatchObject({ rest: true, focus: { code: '' } });
      expect(window.gathered.map(({ amount }) => amount?.fen)).toEqual([1.5, 1.4, 1.1]);
      const first = window.arcs.filter(({ ring }) => ring === 0);
      expect(first).toHaveLength(3);
      expect(first.reduce((sum, arc) => sum + spanOf(arc), 0)).toBeCloseTo(CIRCLE, 12);
    });

    it('opens nothing where nothing is gathered', () => {
      expect(windowOf(tree, '', true)).toMatchObject({ rest: false, gathered: [] });
    });

    it('gathers further out too, and there leads to the parent', () => {
      const rest = arcOf(windowOf(crowded, ''), '201+');
      expect(rest.slice.nodes).toHaveLength(3);
      expect(rest.target).toEqual({ code: '201', rest: false });
    });

    it('leaves a single thin slice its name', () => {
      const one = treeFrom({ fen: 1000, children: [{ fen: 999 }, { fen: 1 }] });
      expect(ids(windowOf(one, ''))).toEqual(['201', '202']);
    });
  });
});

/** Children of a node as the window accounts for them: drawn, gathered, and those without an angle. */
function accountedFor(window: SunburstWindow, node: AccountNode): { drawn: AccountNode[]; undrawn: number } {
  const own = window.arcs.flatMap(({ slice }) => {
    if (slice.kind === 'part') return [];
    return slice.kind === 'rest' ? (slice.code === node.code ? slice.nodes : []) : slice.nodes.slice(0, 1);
  });
  const drawn = node.children.filter((child) => own.includes(child));
  return { drawn, undrawn: node.children.filter(({ amount }) => !amount || amount.fen <= 0).length };
}

describe('any window', () => {
  const anyWindow = anyTree.chain((any) => {
    const codes: string[] = [];
    const walk = (node: AccountNode) => (codes.push(node.code), node.children.forEach(walk));
    walk(any.root);
    return fc
      .record({ code: fc.constantFrom(...codes), rest: fc.boolean(), rings: fc.constantFrom(2, 3) })
      .map((options) => ({
        any,
        window: sunburstWindow(any, options.code, options)!,
      }));
  });

  it('divides each parent among its children without gap, overlap or loss', () => {
    fc.assert(
      fc.property(anyWindow, ({ window }) => {
        const children = new Map<unknown, Arc[]>();
        for (const arc of window.arcs) {
          children.set(arc.parent, [...(children.get(arc.parent) ?? []), arc]);
          expect(arc.end).toBeGreaterThan(arc.start);
        }
        for (const [parent, arcs] of children) {
          const above = window.arcs.find(({ slice }) => slice === parent);
          const [from, to] = above ? [above.start, above.end] : [window.rotation, window.rotation + CIRCLE];
          arcs.sort((one, other) => one.start - other.start);
          expect(Math.abs(arcs[0]!.start - from)).toBeLessThan(1e-9);
          expect(Math.abs(arcs.at(-1)!.end - to)).toBeLessThan(1e-9);
          arcs.slice(1).forEach((arc, i) => expect(Math.abs(arc.start - arcs[i]!.end)).toBeLessThan(1e-9));
          if (above) for (const arc of arcs) expect(arc.ring).toBe(above.ringEnd);
        }
      }),
    );
  });

  it('loses no child of what it shows: drawn, gathered or without an angle', () => {
    fc.assert(
      fc.property(anyWindow, ({ window }) => {
        if (window.rest || window.leaf) return;
        const shown = [
          window.picture,
          ...window.arcs
            .filter(({ slice }) => slice.children.length > 0)
            .map(({ slice }) => slice.nodes.at(-1)!),
        ];
        for (const node of shown) {
          const { drawn, undrawn } = accountedFor(window, node);
          expect(drawn.length + undrawn).toBe(node.children.length);
        }
      }),
    );
  });

  it('has ids of its own for its arcs, within its rings', () => {
    fc.assert(
      fc.property(anyWindow, ({ window }) => {
        expect(new Set(ids(window)).size).toBe(window.arcs.length);
        for (const { ring, ringEnd } of window.arcs)
          expect([0, 1, 2].includes(ring) && ringEnd <= 3 && ringEnd > ring).toBe(true);
      }),
    );
  });

  it('gives each arc a share of the whole that a click on it then shows in full', () => {
    fc.assert(
      fc.property(anyWindow, ({ any, window }) => {
        for (const arc of window.arcs) {
          const next =
            arc.target && sunburstWindow(any, arc.target.code, { rings: 3, rest: arc.target.rest });
          // A slice gathered further out leads to its parent, which is more than the slice.
          if (!next || (arc.slice.kind === 'rest' && !arc.target?.rest)) continue;
          if (arc.target?.rest && !next.rest) continue;
          expect(next.scope.from).toBeCloseTo(arc.globalFrom, 9);
          expect(next.scope.to).toBeCloseTo(arc.globalTo, 9);
        }
      }),
    );
  });

  it('has at most 1,000 arcs, however large the tree', () => {
    const random = (seed: number) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (const [classes, items, subitems] of [
      [30, 30, 30],
      [1, 90, 90],
      [400, 3, 2],
      [300, 99, 2],
    ] as const) {
      const next = random(classes + items);
      const level = (...widths: number[]): Sketch => ({
        fen: Math.ceil(next() * 1e7),
        children: Array.from({ length: widths[0] ?? 0 }, () => level(...widths.slice(1))),
      });
      const large = treeFrom(level(classes, items, subitems));
      const window = windowOf(large, '');
      expect(window.arcs.length).toBeLessThanOrEqual(1000);
      expect(window.arcs.length).toBeGreaterThan(50);
      expect(nodeAt(large, window.arcs[0]!.slice.code)).not.toBeNull();
    }
  });
});
