import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { AccountNode } from '@/analysis/account-tree';
import { anyTree, treeFrom } from '../../tests/support/a-tree';
import { ringRadii, sunburstFrame } from './sunburst-frame';
import { movingArcs } from './sunburst-move';
import { sunburstWindow } from './sunburst-window';

const CIRCLE = 2 * Math.PI;
const frame = sunburstFrame(744);
const tree = treeFrom({
  fen: 100,
  children: [
    { fen: 60, children: [{ fen: 40, children: [{ fen: 25 }, { fen: 15 }] }, { fen: 20 }] },
    { fen: 40, children: [{ fen: 30 }, { fen: 10 }] },
  ],
});
const windowOf = (code: string) => sunburstWindow(tree, code, { rings: 3, rest: false })!;
const move = (from: string, to: string) => {
  const arcs = movingArcs(windowOf(from), windowOf(to), frame);
  return (id: string) => arcs.find((arc) => arc.id === id)!;
};

describe('a move from one window to another', () => {
  it('drilling in sends the focus into the hole, as a full circle, and its siblings to the edge', () => {
    const arc = move('', '201');
    const next = windowOf('201');
    const [hole = 0] = ringRadii(frame, next);
    expect(arc('201')).toMatchObject({ of: 'old', to: { inner: hole, outer: hole, start: next.rotation } });
    expect(arc('201').to.end).toBeCloseTo(next.rotation + CIRCLE, 12);
    expect(arc('202').to.start).toBeCloseTo(next.rotation + CIRCLE, 12);
    expect(arc('202').to.end).toBeCloseTo(next.rotation + CIRCLE, 12);
  });

  it('moves what both windows show by its id alone', () => {
    expect(move('', '201')('20101')).toMatchObject({ of: 'new', from: null });
  });

  it('going out lets siblings enter from the edge and the old focus from the hole', () => {
    const arc = move('201', '');
    const old = windowOf('201');
    expect(arc('201').from?.start).toBeCloseTo(old.rotation, 12);
    expect(arc('201').from?.end).toBeCloseTo(old.rotation + CIRCLE, 12);
    expect(arc('201').from?.outer).toBe(ringRadii(frame, old)[0]);
    expect(arc('202').from?.start).toBeCloseTo(arc('202').from!.end, 12);
  });

  it('going aside folds one picture away while the other opens', () => {
    const arc = move('201', '202');
    expect(arc('20101').to.end - arc('20101').to.start).toBeCloseTo(0, 12);
    expect(arc('20201').from!.end - arc('20201').from!.start).toBeCloseTo(0, 12);
  });

  it('deeper rings enter from the outer edge', () => {
    const deep = treeFrom({
      fen: 10,
      children: [{ fen: 10, children: [{ fen: 6, children: [{ fen: 4 }, { fen: 2 }] }, { fen: 4 }] }],
    });
    const two = (code: string) => sunburstWindow(deep, code, { rings: 2, rest: false })!;
    const narrow = sunburstFrame(358);
    const entering = movingArcs(two(''), two('201'), narrow).find(({ id }) => id === '2010101')!;
    expect(entering.from).toMatchObject({ inner: 176, outer: 176 });
  });

  it('is always within the circle and the rings, whatever the two windows', () => {
    const pair = anyTree.chain((any) => {
      const codes: string[] = [];
      const walk = (node: AccountNode) => (codes.push(node.code), node.children.forEach(walk));
      walk(any.root);
      const window = fc
        .record({ code: fc.constantFrom(...codes), rest: fc.boolean() })
        .map(({ code, rest }) => sunburstWindow(any, code, { rings: 3, rest })!);
      return fc.tuple(window, window);
    });
    fc.assert(
      fc.property(pair, ([old, next]) => {
        const arcs = movingArcs(old, next, frame);
        expect(new Set(arcs.map(({ id }) => id)).size).toBe(arcs.length);
        for (const { to, from } of arcs) {
          for (const sector of from ? [to, from] : [to]) {
            expect(sector.end).toBeGreaterThanOrEqual(sector.start - 1e-9);
            expect(sector.end - sector.start).toBeLessThanOrEqual(CIRCLE + 1e-9);
            expect(sector.outer).toBeGreaterThanOrEqual(sector.inner);
            expect(sector.outer).toBeLessThanOrEqual(frame.radius + 1e-9);
          }
        }
      }),
    );
  });
});
