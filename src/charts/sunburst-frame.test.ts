import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { anyTree, treeFrom } from '../../tests/support/a-tree';
import { arcAt, ringRadii, sectorOf, sunburstFrame } from './sunburst-frame';
import { sunburstWindow } from './sunburst-window';

describe('the frame of a sunburst', () => {
  it.each([
    [1248, 276, 3, { x: 580, width: 668 }],
    [744, 276, 3, { x: 580, width: 164 }],
    [704, 238, 3, { x: 504, width: 200 }],
    [480, 238, 3, null],
    [430, 176, 2, null],
    [358, 176, 2, null],
    [328, 162, 2, null],
    [0, 0, 2, null],
  ])('for a container of %i px has radius %i and %i rings', (width, radius, rings, leaders) => {
    expect(sunburstFrame(width)).toMatchObject({ width, radius, rings, leaders });
  });

  it('holds its rings and their outline, however wide the container', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3000 }), (width) => {
        const { cx, cy, radius, height, leaders } = sunburstFrame(width);
        expect(cx - radius).toBeGreaterThanOrEqual(2);
        expect(cy - radius).toBeGreaterThanOrEqual(2);
        expect(cx + radius).toBeLessThanOrEqual(leaders ? leaders.x - 26 : width - 2);
        expect(cy + radius).toBeLessThanOrEqual(height - 2);
      }),
    );
  });

  it('has the radii of the design at the root, in a class and at a leaf', () => {
    const tree = treeFrom({
      fen: 10,
      children: [
        { fen: 6, children: [{ fen: 3, children: [{ fen: 2 }, { fen: 1 }] }, { fen: 3 }] },
        { fen: 4 },
      ],
    });
    const radii = (width: number, code: string) => {
      const frame = sunburstFrame(width);
      return ringRadii(frame, sunburstWindow(tree, code, { rings: frame.rings, rest: false })!);
    };
    expect(radii(744, '')).toEqual([76, 138, 204, 276]);
    expect(radii(744, '201')).toEqual([86, 178, 272]);
    expect(radii(744, '202')).toEqual([178, 272]);
    expect(radii(704, '')).toEqual([60, 118, 176, 238]);
    expect(radii(358, '')).toEqual([54, 114, 176]);
  });

  it('finds the arc under a point, the hole, and nothing outside', () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom(744, 480, 358), (tree, width) => {
        const frame = sunburstFrame(width);
        const window = sunburstWindow(tree, '', { rings: frame.rings, rest: false })!;
        const radii = ringRadii(frame, window);
        for (const arc of window.arcs) {
          const { start, end, inner, outer } = sectorOf(arc, radii);
          const [angle, radius] = [(start + end) / 2, (inner + outer) / 2];
          const point = { x: frame.cx + radius * Math.cos(angle), y: frame.cy + radius * Math.sin(angle) };
          expect(arcAt(window, frame, point)).toBe(arc);
        }
        expect(arcAt(window, frame, { x: frame.cx, y: frame.cy })).toBe('hole');
        expect(arcAt(window, frame, { x: -20, y: -20 })).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
