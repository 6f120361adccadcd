import { describe, expect, it } from 'vitest';
import { treeFrom } from '../../tests/support/a-tree';
import { hatchedArcs, sunburstFills } from './sunburst-fills';
import { ringRadii, sunburstFrame } from './sunburst-frame';
import { sunburstLabelling } from './sunburst-labelling';
import { movingArcs } from './sunburst-move';
import { FADE, MOVE, movingOption, restingOption, type SunburstOption } from './sunburst-option';
import { outlinedArc, outlinePath } from './sunburst-outline';
import { sunburstWindow } from './sunburst-window';

const tokens = {
  scheme: 'light',
  paper: '#ffffff',
  ink: '#000000',
  ink2: '#333333',
  ink3: '#666666',
  rest: '#888888',
  sans: 'serif',
} as const;
const frame = sunburstFrame(744);
const tree = treeFrom({
  fen: 1000,
  children: [{ fen: 600, children: [{ fen: 400 }, { fen: 200 }] }, { fen: 397 }, { fen: 1.6 }, { fen: 1.4 }],
});

function pictureOf(code: string) {
  const window = sunburstWindow(tree, code, { rings: 3, rest: false })!;
  const fills = sunburstFills(window, tokens);
  const words = {
    name: ({ name }: { name: string }) => name,
    amount: String,
    part: String,
    gathered: () => '其他',
  };
  const labelling = sunburstLabelling(window, frame, fills, words, (text, size) => text.length * size);
  return { window, frame, fills, hatched: hatchedArcs(window), labelling, tokens };
}

/** What a series draws, as ECharts would ask for it. */
function drawn(option: SunburstOption, index: number) {
  const series = [option.series ?? []].flat()[index]!;
  const data = series.data as { id: string }[];
  const render = series.renderItem!;
  const element = (i: number) =>
    render({ dataIndex: i } as never, {} as never) as unknown as Record<string, never>;
  return { series, items: data.map(({ id }, i): [string, Record<string, never>] => [id, element(i)]) };
}

describe('the option of a window', () => {
  it('at rest draws each arc by its id, and its labels, and moves nothing', () => {
    const picture = pictureOf('');
    const option = restingOption(picture, false);
    const arcs = drawn(option, 0);
    expect(arcs.items.map(([id]) => id)).toEqual(picture.window.arcs.map(({ id }) => id));
    expect(arcs.items[0]![1]).toMatchObject({
      type: 'sector',
      shape: { cx: 278, cy: 278, r0: 86, r: 178 },
      style: { fill: '#558092' },
    });
    const texts = drawn(option, 1);
    expect(texts.items.length).toBe(picture.labelling.labels.size + picture.labelling.leaders.length);
    expect([option.animation, arcs.series.animation, texts.series.animation]).toEqual([false, false, false]);
    expect(JSON.stringify(texts.items)).not.toContain('enterFrom');
  });

  it('after a move lets only the labels fade in', () => {
    const option = restingOption(pictureOf(''), true);
    expect(drawn(option, 0).series.animation).toBe(false);
    const texts = drawn(option, 1);
    expect(texts.series).toMatchObject({ animation: true, animationDuration: FADE });
    expect(JSON.stringify(texts.items[0])).toContain('"enterFrom":{"style":{"opacity":0}}');
  });

  it('on the move lets arcs enter from where the old window has them, as wide as their gaps are there', () => {
    const [old, next] = [pictureOf(''), pictureOf('201')];
    const option = movingOption(movingArcs(old.window, next.window, frame), old, next, null);
    const { series, items } = drawn(option, 0);
    expect(series).toMatchObject({
      animation: true,
      animationDurationUpdate: MOVE,
      animationEasingUpdate: 'cubic-bezier(0.2, 0, 0.1, 1)',
    });
    for (const [, element] of items) expect((element as never as { transition: string[] }).transition).toContain('shape');
    expect(items.map(([id]) => id)).toEqual(['201', '202', '+', '20101', '20102']);
    expect(items[0]![1]).toMatchObject({ style: { fill: old.fills.get('201') } });
    expect(drawn(option, 1).items).toEqual([]);
    const back = drawn(movingOption(movingArcs(next.window, old.window, frame), next, old, null), 0);
    expect(back.items.find(([id]) => id === '202')![1]).toHaveProperty('enterFrom.shape');
    expect(back.items.find(([id]) => id === '202')![1]).toHaveProperty('enterFrom.style.lineWidth', 0);
  });

  it('begins a move with the labels of the picture that was at rest, and lets them fade', () => {
    const [old, next] = [pictureOf(''), pictureOf('201')];
    const option = movingOption(movingArcs(old.window, next.window, frame), old, next, old);
    const resting = drawn(restingOption(old, false), 1).items.map(([id]) => id);
    const texts = drawn(option, 1);
    expect(texts.items.map(([id]) => id)).toEqual(resting);
    expect(texts.series).toMatchObject({ animation: true, animationDurationUpdate: FADE });
    for (const [, element] of texts.items) {
      for (const { style } of element['children'] as unknown as { style: object }[]) expect(style).toMatchObject({ opacity: 0 });
    }
  });

  it('leaves more of a thin slice than of the gap beside it', () => {
    const thin = drawn(restingOption(pictureOf(''), false), 0).items.find(
      ([id]) => id === '+',
    )![1] as never as { style: { lineWidth: number } };
    expect(thin.style.lineWidth).toBeLessThan(1.25);
  });
});

describe('the outline', () => {
  const { window } = pictureOf('');
  const outlined = (code: string) => outlinedArc(window, tree, code)?.id ?? null;

  it('is round the arc of a node, else round what it is drawn in', () => {
    expect(['20102', '202', '203', '204', '', '999'].map(outlined)).toEqual([
      '20102',
      '202',
      '+',
      '+',
      null,
      null,
    ]);
    const inside = sunburstWindow(tree, '201', { rings: 3, rest: false })!;
    expect([
      outlinedArc(inside, tree, '20101')?.id,
      outlinedArc(inside, tree, '201'),
      outlinedArc(inside, tree, '202'),
    ]).toEqual(['20101', null, null]);
  });

  it('is a path along both radii, two circles for a full ring', () => {
    const radii = ringRadii(frame, window);
    const path = outlinePath(window.arcs[0]!, frame, radii);
    expect(path).toMatch(
      /^M[\d.]+ [\d.]+(A178 178 0 0 1 [\d.]+ [\d.]+){2}L[\d.]+ [\d.]+(A86 86 0 0 0 [\d.]+ [\d.]+){2}Z$/,
    );
    const full = sunburstWindow(tree, '202', { rings: 3, rest: false })!;
    expect(outlinePath(full.arcs[0]!, frame, ringRadii(frame, full))).toContain('M456');
  });
});
