import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowGraph, FlowLayer, FlowNode } from '@/analysis/flow/flow-graph';
import { flowLabels, labelLines, boxOf, LABEL_LINE } from './flow-labels';
import { flowLayout, NODE_WIDTH } from './flow-layout';
import { leastCrossings } from './flow-order';
import { edgeAt } from './flow-path';
import { flowDrawing, guessedWidth } from './flow-picture';
import { flowStep, flowStops } from './flow-steps';

const amount = (fen: number) => ({ kind: 'printed' as const, fen, place: { table: 1, row: 1, side: '', column: 1 } });
const derived = (fen: number) => ({ kind: 'derived' as const, fen, operation: 'difference' as const, operands: [amount(fen)] });
const node = (key: string, layer: FlowLayer, fen: number): FlowNode => ({ key, layer, subject: { kind: 'whole' }, amount: amount(fen) });
const link = (from: string, to: string, fen: number) => ({ key: `${from} > ${to}`, from, to, amount: amount(fen) });

/** Two sources, three units, basic and project, of which basic is divided: project passes the column of the parts. */
const GRAPH: FlowGraph = {
  nodes: [
    node('a', 'source', 900), node('b', 'source', 100),
    node('u', 'unit', 600), node('v', 'unit', 390), node('w', 'unit', 10),
    node('basic', 'purpose', 300), node('project', 'purpose', 700),
    node('p', 'part', 250), node('o', 'part', 50),
    node('c1', 'class', 950), node('c2', 'class', 40), node('c3', 'class', 10),
  ],
  links: [
    link('a', 'u', 600), link('a', 'v', 290), link('a', 'w', 10), link('b', 'v', 100),
    link('u', 'basic', 100), link('u', 'project', 500), link('v', 'basic', 190), link('v', 'project', 200), link('w', 'basic', 10),
    link('basic', 'p', 250), link('basic', 'o', 50),
    link('p', 'c1', 220), link('p', 'c2', 30), link('o', 'c1', 50),
    link('project', 'c1', 680), link('project', 'c2', 10), link('project', 'c3', 10),
  ],
  residuals: [],
  tails: [],
}; // prettier-ignore
const FRAME = { left: 100, right: 800, top: 30, bottom: 430, gap: 28 };
const STYLE = { widthOf: guessedWidth, wordsOf: (name: string) => [...name] };

/** Any flow of several columns, with residuals. */
const anyGraph = fc
  .record({ sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 4 }), amounts: fc.infiniteStream(fc.integer({ min: 1, max: 1e12 })), skips: fc.infiniteStream(fc.boolean()) })
  .map(({ sizes, amounts, skips }): FlowGraph => {
    const layers: FlowLayer[] = ['source', 'unit', 'purpose', 'class'];
    const next = () => Number(amounts.next().value);
    const columns = sizes.map((size, i) => Array.from({ length: size }, (_, at) => ({ key: `${layers[i]}:${at}`, layer: layers[i]! })));
    const links = columns.slice(1).flatMap((column, i) =>
      columns[i]!.flatMap((from) => column.filter(() => skips.next().value).map((to) => link(from.key, to.key, next()))));
    const nodes = columns.flat().map(({ key, layer }) => {
      const side = (end: 'from' | 'to') => links.reduce((sum, one) => sum + (one[end] === key ? one.amount.fen : 0), 0);
      return { ...node(key, layer, Math.max(1, side('from'), side('to'))) };
    });
    const residuals = nodes.flatMap(({ key, layer, amount: { fen } }) => {
      const out = links.reduce((sum, one) => sum + (one.from === key ? one.amount.fen : 0), 0);
      const isLast = layer === layers[sizes.length - 1];
      return !isLast && fen > out ? [{ node: key, direction: 'leaves' as const, amount: derived(fen - out) }] : [];
    });
    return { nodes, links, residuals, tails: [] };
  });

describe('the layout of a flow', () => {
  it('keeps nodes apart in their columns, in the frame, and as high as their amounts', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, columns } = flowLayout(graph, FRAME);
        const scales = nodes.map(({ node: { amount: { fen } }, height }) => height / fen);
        for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 12);
        for (const { x, y, width, height } of nodes) {
          expect([x >= FRAME.left - 1e-6, x + width <= FRAME.right + 1e-6, y >= FRAME.top - 1e-6, y + height <= FRAME.bottom + 1e-6]).toEqual([true, true, true, true]);
        }
        for (const { layer } of columns) {
          const column = nodes.filter((one) => one.node.layer === layer).sort((one, other) => one.y - other.y);
          column.slice(1).forEach((one, i) => expect(one.y - (column[i]!.y + column[i]!.height)).toBeGreaterThan(20));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('lets bands begin and end within their nodes, side by side, as thick as their amounts', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, bands, residuals } = flowLayout(graph, FRAME);
        for (const placed of nodes) {
          const own = placed.node.key;
          const right = [
            ...bands.flatMap(({ link: { from }, pieces }) => (from === own ? [{ y: pieces[0]!.y0, thickness: pieces[0]!.thickness }] : [])),
            ...residuals.filter(({ residual }) => residual.node === own && residual.direction === 'leaves'),
          ].sort((one, other) => one.y - other.y);
          right.slice(1).forEach((one, i) => expect(one.y - (right[i]!.y + right[i]!.thickness)).toBeGreaterThan(-1e-6));
          const used = right.reduce((sum, { thickness }) => sum + thickness, 0);
          expect(used).toBeLessThanOrEqual(placed.height + 1e-6);
          if (right.length > 0) expect(used).toBeCloseTo(placed.height, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads a band past a column it has no node in, over none of the nodes there, in one order with its companions', () => {
    const { nodes, bands, columns } = flowLayout(GRAPH, FRAME);
    expect(columns.map(({ layer }) => layer)).toEqual(['source', 'unit', 'purpose', 'part', 'class']);
    const passing = bands.filter(({ link: { from } }) => from === 'project');
    expect(passing.map(({ pieces }) => pieces.length)).toEqual([2, 2, 2]);
    const parts = nodes.filter(({ node: { layer } }) => layer === 'part');
    for (const { pieces: [before, after] } of passing) {
      expect(before!.y1).toBeCloseTo(after!.y0, 6);
      for (const part of parts) expect(before!.y1 >= part.y + part.height || before!.y1 + before!.thickness <= part.y).toBe(true);
    }
    const order = (y: (band: (typeof passing)[number]) => number) => [...passing].sort((one, other) => y(one) - y(other)).map(({ link: { to } }) => to);
    expect(order(({ pieces }) => pieces[0]!.y0)).toEqual(order(({ pieces }) => pieces[1]!.y1));
    expect(order(({ pieces }) => pieces[0]!.y1)).toEqual(order(({ pieces }) => pieces[1]!.y1));
  });

  it('keeps columns apart that no band joins', () => {
    const { nodes } = flowLayout({ ...GRAPH, links: [], residuals: [] }, FRAME);
    expect(new Set(nodes.map(({ x }) => x)).size).toBe(5);
    expect(Math.max(...nodes.map(({ x }) => x))).toBeCloseTo(FRAME.right - NODE_WIDTH, 6);
  });
});

describe('the order of columns', () => {
  it('has no crossing where none is needed, whatever order the nodes come in', () => {
    const columns = [['a', 'b', 'c'], ['z', 'x', 'y']].map((keys) => keys.map((key, i) => ({ key, value: 3 - i })));
    const straight = [['a', 'x'], ['b', 'y'], ['c', 'z']].map(([from, to]) => ({ from: from!, to: to!, value: 1 }));
    expect(leastCrossings(columns, straight)).toEqual([['a', 'b', 'c'], ['x', 'y', 'z']]);
  });

  it('leaves what is gathered at the end', () => {
    const columns = [[{ key: 'a', value: 1 }, { key: 'rest', value: 9, last: true }], [{ key: 'x', value: 1 }, { key: 'more', value: 5, last: true }]];
    expect(leastCrossings(columns, [{ from: 'a', to: 'more', value: 1 }, { from: 'rest', to: 'x', value: 1 }])).toEqual([['a', 'rest'], ['x', 'more']]);
  });
});

describe('labels of a flow', () => {
  const long = { name: '云汀市渡口与驿道档案数字化综合管理保障中心及其分支机构', amount: '1,234,567,890.12', rest: '' };
  const textOf = (name: string) => () => ({ name, amount: '123,456.78', rest: '' });

  it('break a name that is too long and never cut it', () => {
    const lines = labelLines(long, 120, STYLE);
    expect(lines.flat().filter(({ kind }) => kind === 'name').map(({ text }) => text).join('')).toBe(long.name);
    expect(lines.length).toBeGreaterThan(2);
    for (const parts of lines) expect(guessedWidth(parts.map(({ text }) => text).join(''))).toBeLessThanOrEqual(120);
  });

  it.each([
    ['short', '单位名', 900],
    ['short', '单位名', 1248],
    ['as long as names get', long.name, 1100],
    ['as long as names get', long.name, 900],
  ])('stay in the picture and do not overlap: names %s (%s) at %d px', (_, name, width) => {
    const drawing = flowDrawing(GRAPH, textOf(name), width, STYLE);
    const boxes = drawing.labels.map((label) => boxOf(label, STYLE));
    expect(drawing.labels).toHaveLength(GRAPH.nodes.length);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(width + 1);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(drawing.height + LABEL_LINE);
    }
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(i + 1)) {
        const overlap = one.left < other.right && other.left < one.right && one.top < other.bottom - 0.01 && other.top < one.bottom - 0.01;
        expect(overlap).toBe(false);
      }
    });
  });

  it('lie wholly inside a band or wholly in the paper', () => {
    const drawing = flowDrawing(GRAPH, textOf('单位名'), 1248, STYLE);
    for (const label of drawing.labels) {
      const box = boxOf(label, STYLE);
      for (const { pieces } of drawing.layout.bands) {
        for (const piece of pieces) {
          for (let x = Math.max(box.left, piece.x0); x <= Math.min(box.right, piece.x1); x += 4) {
            const [top, bottom] = [edgeAt(piece, x), edgeAt(piece, x) + piece.thickness];
            const inside = top <= box.top && bottom >= box.bottom;
            const outside = bottom <= box.top || top >= box.bottom;
            expect([label.key, inside || outside]).toEqual([label.key, true]);
          }
        }
      }
    }
  });

  it('stand outside of the first and the last column, and name residuals', () => {
    const graph = { ...GRAPH, residuals: [{ node: 'c1', direction: 'leaves' as const, amount: derived(5) }] };
    const layout = flowLayout(graph, FRAME);
    const labels = flowLabels(layout, (key) => ({ name: key, amount: '1.00', rest: key === 'c1' ? '差额 5' : '' }), { left: 90, right: 90 }, STYLE, FRAME);
    const label = (key: string) => labels.find((one) => one.key === key)!;
    expect(label('a')).toMatchObject({ anchor: 'end' });
    expect(label('a').x).toBeLessThan(FRAME.left);
    expect(label('c1')).toMatchObject({ anchor: 'start' });
    expect(label('c1').x).toBeGreaterThan(FRAME.right + 20);
    expect(label('c1').lines.flat().map(({ kind }) => kind)).toContain('rest');
  });
});

describe('arrow keys in a flow', () => {
  const layout = flowLayout(GRAPH, FRAME);

  it('reach every band and node, and lead along a band', () => {
    expect(flowStops(layout)).toHaveLength(GRAPH.nodes.length + GRAPH.links.length);
    expect(flowStep(layout, 'b', 'right')).toBe('b > v');
    expect(flowStep(layout, 'b > v', 'right')).toBe('v');
    expect(flowStep(layout, 'b > v', 'left')).toBe('b');
    expect(flowStep(layout, 'b', 'left')).toBe('b');
    expect(flowStep(layout, 'a', 'down')).toBe('b');
    expect(flowStep(layout, 'b', 'up')).toBe('a');
  });

  it('reach residuals too', () => {
    const withRest = flowLayout({ ...GRAPH, residuals: [{ node: 'w', direction: 'leaves', amount: derived(1) }] }, FRAME);
    expect(flowStops(withRest)).toContain('leaves w');
    expect(flowStep(withRest, 'leaves w', 'left')).toBe('w');
  });
});
