import { describe, expect, it } from 'vitest';
import { treeFrom } from '../../tests/support/a-tree';
import { mixed } from './palette';
import { treemapFills } from './treemap-fills';
import { treemapFrame } from './treemap-frame';
import { namedTogether, treemapHead } from './treemap-head';
import { headTexts, treemapLabels, wholeHead } from './treemap-labels';
import { treemapLayout } from './treemap-layout';
import { movingCells } from './treemap-move';
import { MOVE } from './sunburst-option';
import { movingTreemap, restingTreemap, type TreemapOption } from './treemap-option';
import { treemapWindow } from './treemap-window';

const tokens = {
  scheme: 'light',
  paper: '#ffffff',
  ink: '#000000',
  ink2: '#333333',
  ink3: '#666666',
  rest: '#888888',
  sans: 'serif',
} as const;
const words = {
  name: ({ name }: { name: string }) => name,
  amount: (fen: number) => fen.toFixed(2),
  part: String,
  gathered: ({ nodes }: { nodes: readonly unknown[] }) => `其他 ${nodes.length} 类`,
};
const measure = (text: string, size: number) =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.55 : 1) * size, 0);
const frame = treemapFrame(744);

const tree = treeFrom({
  fen: 1000,
  children: [
    {
      fen: 700,
      name: '社会保障和就业支出',
      children: [
        { fen: 400, name: '人力资源和社会保障管理事务', children: [{ fen: 250, name: '行政运行' }, { fen: 150, name: '信息化建设' }] },
        { fen: 300, name: '抚恤' },
      ],
    },
    { fen: 200, name: '卫生健康支出', children: [{ fen: 120, name: '行政事业单位医疗' }, { fen: 80, name: '公共卫生' }] },
    { fen: 100, name: '住房保障支出' },
  ],
});

function mapOf(code: string) {
  const window = treemapWindow(tree, code, { levels: 3, rest: false })!;
  return { window, layout: treemapLayout(window.arcs, frame) };
}
function pictureOf(code: string) {
  const { window, layout } = mapOf(code);
  const head = layout.split ? headTexts(layout.split, treemapHead(window, layout.split, words), frame.width, measure) : [];
  const fills = treemapFills(window, tokens);
  return { frame, layout, fills, hatched: new Set<string>(), labels: treemapLabels(layout.cells, words, measure), head, tokens };
}

/** What a series draws, as ECharts would ask for it. */
function drawn(option: TreemapOption, index: number) {
  const series = [option.series ?? []].flat()[index]!;
  const render = series.renderItem!;
  return (series.data as { id: string }[]).map(({ id }, i): [string, Record<string, never>] => [
    id,
    render({ dataIndex: i } as never, {} as never) as unknown as Record<string, never>,
  ]);
}

describe('the tints of a map', () => {
  it('are the class itself, then as inside a class by rank, and stay from one focus to the next', () => {
    const fills = treemapFills(mapOf('').window, tokens);
    expect(fills.get('203')).toBe(mixed('#5B6E55', '#ffffff', 1));
    expect(fills.get('20102')).toBe(mixed('#558092', '#ffffff', 0.66));
    expect(fills.get('2010102')).toBe(mixed('#558092', '#ffffff', 0.92 * 0.84));
    for (const focus of ['201', '20101', '2010102']) {
      const inside = treemapFills(mapOf(focus).window, tokens);
      expect(inside.get('2010102')).toBe(fills.get('2010102'));
    }
  });
});

describe('the labels of a map', () => {
  it('stand at the top left, within their rectangle, name and amount whole', () => {
    const { layout, labels } = pictureOf('');
    expect(labels.size).toBeGreaterThan(3);
    for (const [id, { lines, size, lineHeight, x, y }] of labels) {
      const { drawn: rect, arc } = layout.cells.find((cell) => cell.id === id)!;
      expect(x).toBeGreaterThan(rect.x0);
      expect(y - lineHeight / 2).toBeGreaterThan(rect.y0);
      expect(y + (lines.length - 0.5) * lineHeight).toBeLessThan(rect.y1);
      for (const { text } of lines) expect(x + measure(text, size)).toBeLessThan(rect.x1);
      expect(size).toBeGreaterThanOrEqual(12);
      const name = lines.map(({ text }) => text).join('');
      expect(name.startsWith(arc.slice.nodes[0]!.name.replace(/支出$/, ''))).toBe(true);
    }
  });

  it('are left out where they do not fit, and never cut', () => {
    const { layout } = mapOf('');
    const narrow = layout.cells.map((cell) => ({ ...cell, drawn: { x0: 0, y0: 0, x1: 40, y1: 30 } }));
    for (const { lines } of treemapLabels(narrow, words, measure).values()) {
      expect(['抚恤']).toContain(lines.map(({ text }) => text).join(''));
    }
  });

  it('name the first split above the map, amounts first to go, then the line', () => {
    const { window, layout } = mapOf('');
    const sides = treemapHead(window, layout.split!, words);
    expect(sides).toEqual([
      { name: '社会保障和就业', amount: '700.00', share: '70.0%' },
      { name: '其他 2 类', amount: null, share: '30.0%' },
    ]);
    const wide = headTexts(layout.split!, sides, 744, measure);
    expect(wide.map(({ text }) => text)).toEqual(['社会保障和就业', '700.00', '70.0%', '其他 2 类', '30.0%']);
    expect(wide[3]!.x).toBeCloseTo(layout.split!.x + 1.5, 6);
    const narrow = headTexts({ ...layout.split!, x: 235 }, sides, 270, measure);
    expect(narrow.map(({ text }) => text)).toEqual(['社会保障和就业', '70.0%', '其他 2 类', '30.0%']);
    expect(narrow.at(-1)!.x + measure('30.0%', 13)).toBeLessThanOrEqual(270);
    expect(headTexts(layout.split!, sides, 150, measure)).toEqual([]);
    expect(wholeHead('全部支出', '1,000.00', 744, measure).map(({ text }) => text)).toEqual(['全部支出', '1,000.00']);
    expect(wholeHead('全部支出', '1,000.00', 60, measure)).toEqual([]);
    expect(namedTogether(layout.split!.others.slice(0, 1), words)).toBe('卫生健康');
  });
});

describe('the option of a map', () => {
  it('at rest draws each rectangle by its id, and its labels, and moves nothing', () => {
    const picture = pictureOf('');
    const option = restingTreemap(picture, false);
    expect(drawn(option, 0).map(([id]) => id)).toEqual(picture.layout.cells.map(({ id }) => id));
    expect(drawn(option, 0)[0]![1]).toMatchObject({ type: 'rect' });
    expect(drawn(option, 1)).toHaveLength(picture.labels.size + 1);
    expect(option.animation).toBe(false);
    for (const series of [option.series ?? []].flat()) expect(series.animation).toBe(false);
  });

  it('grows out of the rectangle that was entered, and back into it', () => {
    const [root, inside] = [mapOf(''), mapOf('201')];
    const into = movingCells(root, inside, frame)!;
    const place = root.layout.rects.get('201')!;
    for (const { id, from, to, of } of into) {
      if (of === 'new' && from) {
        expect(from.x0).toBeGreaterThanOrEqual(place.x0 - 1e-6);
        expect(from.x1).toBeLessThanOrEqual(place.x1 + 1e-6);
      }
      // Leaving ones end at the edge of the frame.
      if (of === 'old') expect(to.x0).toBeCloseTo(frame.width, 6);
      if (root.layout.cells.some((cell) => cell.id === id) && of === 'new') expect(from).toBeNull();
    }
    const out = movingCells(inside, root, frame)!;
    expect(out.filter(({ of, from }) => of === 'new' && from !== null).map(({ id }) => id).sort()).toEqual(['20201', '20202', '203']);
    const option = movingTreemap(out, pictureOf('201'), pictureOf(''), pictureOf('201'));
    expect([option.series ?? []].flat()[0]).toMatchObject({ animationDurationUpdate: MOVE, animation: true });
    // It begins with the labels of the map that was at rest, and lets them fade.
    const texts = drawn(option, 1);
    expect(texts.map(([id]) => id)).toEqual(drawn(restingTreemap(pictureOf('201'), false), 1).map(([id]) => id));
    expect(JSON.stringify(texts[0])).toContain('"opacity":0');
  });

  it('does not move aside, where neither map lies in the other', () => {
    expect(movingCells(mapOf('201'), mapOf('202'), frame)).toBeNull();
    expect(movingCells(mapOf('20102'), mapOf('201'), frame)).toBeNull();
  });
});
