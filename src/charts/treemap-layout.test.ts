import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountTree } from '@/analysis/account-tree';
import { anyTree, treeFrom } from '../../tests/support/a-tree';
import { restFrame, treemapFrame } from './treemap-frame';
import { cellUnder, treemapLayout, type Cell, type Rect, type TreemapLayout } from './treemap-layout';
import { crowdedRest } from './treemap-rest';
import { treemapTarget, treemapWindow } from './treemap-window';

const frame = treemapFrame(744);
const windowOf = (tree: AccountTree, code: string, rest = false) => treemapWindow(tree, code, { levels: 3, rest })!;
const layoutOf = (tree: AccountTree, code: string) => treemapLayout(windowOf(tree, code).arcs, frame);
const area = ({ x0, y0, x1, y1 }: Rect) => (x1 - x0) * (y1 - y0);
const cellOf = ({ cells }: TreemapLayout, id: string): Cell => cells.find((cell) => cell.id === id)!;

const tree = treeFrom({
  fen: 1000,
  children: [
    { fen: 800, children: [{ fen: 500, children: [{ fen: 300 }, { fen: 200 }] }, { fen: 300, children: [{ fen: 300 }] }] },
    { fen: 120, children: [{ fen: 70 }, { fen: 50 }, { fen: null }] },
    { fen: 77 },
    { fen: 1.6 },
    { fen: 1.4 },
    { fen: -10 },
  ],
});

describe('the map of a tree', () => {
  const window = windowOf(tree, '');
  const layout = layoutOf(tree, '');

  it('shows what has nothing smaller inside, and counts what has no area', () => {
    expect(layout.cells.map(({ id }) => id).sort()).toEqual(['+', '2010101', '2010102', '20102', '20201', '20202', '203']);
    expect(window.undrawn).toBe(1);
    expect(windowOf(tree, '202').undrawn).toBe(1);
  });

  it('names the first split where the largest takes a whole column', () => {
    expect(layout.split?.first.id).toBe('201');
    expect(layout.split?.others.map(({ id }) => id)).toEqual(['202', '203', '+']);
    expect(layout.split!.x / frame.width).toBeCloseTo(0.8, 6);
    const even = treeFrom({ fen: 40, children: Array.from({ length: 4 }, () => ({ fen: 10 })) });
    expect(layoutOf(even, '').split).toBeNull();
    expect(layoutOf(treeFrom({ fen: 40, children: [{ fen: 40 }] }), '').split).toBeNull();
  });

  it('leaves 3 px between branches and 1.25 within one', () => {
    const one = cellOf(layout, '2010101');
    expect(one.drawn.x0).toBe(0);
    const gapWithin = cellOf(layout, '2010102');
    const vertical = Math.abs(one.rect.x1 - gapWithin.rect.x0) < 1e-6;
    const distance = vertical ? gapWithin.drawn.x0 - one.drawn.x1 : gapWithin.drawn.y0 - one.drawn.y1;
    expect(distance).toBeCloseTo(1.25, 6);
    const atSplit = layout.cells.filter(({ rect }) => Math.abs(rect.x1 - layout.split!.x) < 1e-6);
    for (const { drawn } of atSplit) expect(layout.split!.x - drawn.x1).toBeCloseTo(1.5, 6);
  });

  it('finds the rectangle under a point, gaps included', () => {
    for (const cell of layout.cells) {
      const middle = { x: (cell.rect.x0 + cell.rect.x1) / 2, y: (cell.rect.y0 + cell.rect.y1) / 2 };
      expect(cellUnder(layout, middle)?.id).toBe(cell.id);
    }
    expect(cellUnder(layout, { x: 5, y: frame.top - 5 })).toBeNull();
    expect(cellUnder(layout, { x: -1, y: 100 })).toBeNull();
  });

  it('goes one step in on a click, opens what is gathered, and stays where it is', () => {
    const target = (id: string, of = window) => treemapTarget(of, treemapLayout(of.arcs, frame).cells.find((cell) => cell.id === id)!.top);
    expect(target('2010101')).toEqual({ code: '201', rest: false });
    expect(target('203')).toEqual({ code: '203', rest: false });
    expect(target('+')).toEqual({ code: '', rest: true });
    expect(target('20102', windowOf(tree, '2010201'))).toBeNull();
  });

  it('outlines a leaf among its siblings, also where these are gathered', () => {
    expect(windowOf(tree, '2010101')).toMatchObject({ outlined: true, rest: false, focus: { code: '2010101' }, picture: { code: '20101' } });
    expect(windowOf(tree, '203')).toMatchObject({ outlined: true, picture: { code: '' } });
    expect(windowOf(tree, '204').arcs.map(({ id }) => id)).toEqual(['204', '205']);
    expect(windowOf(tree, '20101')).toMatchObject({ outlined: false, picture: { code: '20101' } });
  });

  it('draws a tree of one leaf as one rectangle', () => {
    const alone = layoutOf(treeFrom({ fen: 5 }), '');
    expect(alone.cells).toHaveLength(1);
    expect(area(alone.cells[0]!.rect)).toBeCloseTo(frame.width * frame.mapHeight, 6);
  });
});

describe('a branch of more than three quarters', () => {
  it('leaves the others to a map of their own, with their total and share', () => {
    const crowded = crowdedRest(windowOf(tree, ''))!;
    expect(crowded.arcs.map(({ id }) => id)).toEqual(['202', '203', '+']);
    expect(crowded.together.nodes.map(({ code }) => code)).toEqual(['202', '203', '204', '205']);
    expect(crowded.total.fen).toBeCloseTo(200, 9);
    expect(crowded.share).toBeCloseTo(0.2, 9);
    expect(crowded.largestShare?.ratio).toBe(0.8);
    const cells = treemapLayout(crowded.arcs, restFrame(744)).cells;
    expect(cells.map(({ id }) => id)).toEqual(['202', '203', '+']);
    expect(area(cells[0]!.rect) / area(cells[1]!.rect)).toBeCloseTo(120 / 77, 6);
  });

  it('is none where the largest has three quarters or less, or one other beside it', () => {
    const two = treeFrom({ fen: 100, children: [{ fen: 90 }, { fen: 10 }] });
    expect(crowdedRest(windowOf(two, ''))).toBeNull();
    const even = treeFrom({ fen: 100, children: [{ fen: 75 }, { fen: 15 }, { fen: 10 }] });
    expect(crowdedRest(windowOf(even, ''))).toBeNull();
    expect(crowdedRest(windowOf(tree, '', true))).toBeNull();
  });
});

describe('any tree', () => {
  const widths = fc.integer({ min: 200, max: 1200 });

  it('fills the map: areas go by amounts within a parent, nothing overlaps, nothing lies outside', () => {
    fc.assert(
      fc.property(anyTree, widths, (any, width) => {
        const own = treemapFrame(width);
        const window = treemapWindow(any, '', { levels: own.levels, rest: false })!;
        const { cells, rects } = treemapLayout(window.arcs, own);
        expect(cells.length).toBeLessThanOrEqual(1000);
        const whole = width * own.mapHeight;
        if (cells.length > 0) {
          // What lies within the frame, does not overlap and covers all of it in sum.
          expect(cells.reduce((sum, { rect }) => sum + area(rect), 0) / whole).toBeCloseTo(1, 6);
        }
        for (const { rect, drawn } of cells) {
          expect(Math.min(rect.x0, rect.y0 - own.top)).toBeGreaterThanOrEqual(-1e-4);
          expect(rect.x1).toBeLessThanOrEqual(width + 1e-4);
          expect(rect.y1).toBeLessThanOrEqual(own.top + own.mapHeight + 1e-4);
          expect(drawn.x1).toBeGreaterThanOrEqual(drawn.x0);
          expect(drawn.y1).toBeGreaterThanOrEqual(drawn.y0);
        }
        cells.forEach((one, i) => {
          for (const other of cells.slice(i + 1)) {
            const across = Math.min(one.rect.x1, other.rect.x1) - Math.max(one.rect.x0, other.rect.x0);
            const down = Math.min(one.rect.y1, other.rect.y1) - Math.max(one.rect.y0, other.rect.y0);
            expect(Math.min(across, down)).toBeLessThanOrEqual(1e-4);
          }
        });
        for (const arc of window.arcs) {
          const parentFen = (arc.parent?.children ?? window.arcs.filter(({ parent }) => !parent).map(({ slice }) => slice)).reduce((sum, { fen }) => sum + fen, 0);
          const within = arc.parent ? area(rects.get(arc.parent.id)!) : whole;
          expect(area(rects.get(arc.id)!) / within).toBeCloseTo(arc.slice.fen / parentFen, 5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to 1,000 rectangles, however many nodes there are', () => {
    const many = treeFrom({
      fen: 1e9,
      children: Array.from({ length: 30 }, () => ({
        fen: 1000,
        children: Array.from({ length: 40 }, () => ({ fen: 25, children: Array.from({ length: 20 }, () => ({ fen: 1 })) })),
      })),
    });
    const { cells } = layoutOf(many, '');
    expect(cells.length).toBeLessThanOrEqual(1000);
    expect(cells.length).toBeGreaterThanOrEqual(30);
  });
});
