import type { CustomSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { ChartTokens } from './chart-tokens';
import { hatchPath } from './hatching';
import { hatchColour } from './ink';
import { textOn } from './palette';
import { EASE, FADE, MOVE } from './sunburst-option';
import type { TreemapFrame } from './treemap-frame';
import type { CellLabel, HeadText } from './treemap-labels';
import type { Rect, TreemapLayout } from './treemap-layout';
import type { MovingCell } from './treemap-move';

export type TreemapOption = ComposeOption<CustomSeriesOption>;

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
type Element = NonNullable<ReturnType<RenderItem>>;

/** What a map looks like, all computed before: the option only draws it. */
export interface TreemapPicture {
  frame: TreemapFrame;
  layout: TreemapLayout;
  fills: ReadonlyMap<string, string>;
  /** Ids of rectangles that are hatched. */
  hatched: ReadonlySet<string>;
  labels: ReadonlyMap<string, CellLabel>;
  head: readonly HeadText[];
  tokens: ChartTokens;
}

const HEAD_SIZE = 13;

/**
 * The map at rest, with its labels.
 * @param fadeIn whether the labels fade in, after a move; on the first paint nothing moves
 */
export function restingTreemap(picture: TreemapPicture, fadeIn: boolean): TreemapOption {
  const { layout, fills, tokens } = picture;
  const cells = layout.cells.map(({ id, drawn }) => ({ id, element: rectElement(drawn, fills.get(id) ?? tokens.rest) }));
  return {
    animation: false,
    series: [series('cells', cells, {}), series('texts', textsOf(picture, fadeIn ? 'in' : null), fadeIn ? FADING : {})],
  };
}

/** Everything that lies on or above the rectangles: hatching, labels, the first split. */
function textsOf({ frame, layout, fills, hatched, labels, head, tokens }: TreemapPicture, fade: Fade): Drawn[] {
  const hatches = layout.cells
    .filter(({ id }) => hatched.has(id))
    .map(({ id, drawn }) => ({ id: `${id}/`, element: hatchElement(drawn, tokens, fade) }));
  const written = [...labels].map(([id, label]) => ({
    id,
    element: textsElement(
      label.lines.map(({ text, bold }, i) => ({ text, bold, x: label.x, y: label.y + i * label.lineHeight })),
      { size: label.size, fill: textOn(fills.get(id) ?? tokens.paper), tokens, fade },
    ),
  }));
  const above = head.length === 0 ? [] : [
    {
      id: '^',
      element: textsElement(
        head.map(({ text, bold, x }) => ({ text, bold, x, y: frame.top / 2 - 1 })),
        { size: HEAD_SIZE, fill: tokens.ink2, strong: tokens.ink, tokens, fade },
      ),
    },
  ];
  return [...hatches, ...written, ...above];
}

/**
 * The map on its way to another. Its first frame is the old map: its labels only begin to fade.
 * @param resting the old map, where it had come to rest: then it has labels
 */
export function movingTreemap(
  moving: readonly MovingCell[],
  old: Pick<TreemapPicture, 'fills'>,
  next: Pick<TreemapPicture, 'fills' | 'tokens'>,
  resting: TreemapPicture | null,
): TreemapOption {
  const cells = moving.map(({ id, to, from, of }) => {
    const fill = (of === 'old' ? old : next).fills.get(id) ?? next.tokens.rest;
    const entering = from ? { enterFrom: { shape: shapeOf(from) } } : {};
    return { id, element: { ...rectElement(to, fill), ...entering, transition: ['shape', 'style'] } as Element };
  });
  return { animation: true, series: [series('cells', cells, MOVING), series('texts', resting ? textsOf(resting, 'away') : [], FADING)] };
}

const MOVING = {
  animation: true,
  animationDuration: MOVE,
  animationDurationUpdate: MOVE,
  animationEasing: EASE,
  animationEasingUpdate: EASE,
  animationThreshold: Infinity,
} as const;
const FADING = {
  animation: true,
  animationDuration: FADE,
  animationDurationUpdate: FADE,
  animationThreshold: Infinity,
} as const;

interface Drawn {
  id: string;
  element: Element;
}

/** Whether a text comes, goes or stands. */
type Fade = 'in' | 'away' | null;

/** What makes a child fade: a group has no opacity of its own. */
function fading(fade: Fade): { style: object; child: object } {
  if (fade === null) return { style: {}, child: {} };
  const style = { opacity: fade === 'in' ? 1 : 0, transition: ['opacity'] };
  return { style, child: fade === 'in' ? { enterFrom: { style: { opacity: 0 } } } : {} };
}

function series(
  id: string,
  drawn: readonly Drawn[],
  animation: Partial<CustomSeriesOption>,
): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    progressive: 0,
    z: id === 'cells' ? 2 : 3,
    data: drawn.map((item) => ({ id: item.id, value: 0 })),
    renderItem: ({ dataIndex }) => drawn[dataIndex]?.element ?? null,
    ...animation,
  };
}

function shapeOf({ x0, y0, x1, y1 }: Rect) {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function rectElement(rect: Rect, fill: string): Element {
  return { type: 'rect', shape: shapeOf(rect), style: { fill } };
}

function hatchElement(rect: Rect, tokens: ChartTokens, fade: Fade): Element {
  const { style, child } = fading(fade);
  return {
    type: 'group',
    children: [
      {
        type: 'path',
        shape: { pathData: hatchPath(shapeOf(rect)) },
        style: { fill: 'none', stroke: hatchColour(tokens), lineWidth: 0.75, ...style },
        ...child,
      },
    ],
  };
}

function textsElement(
  texts: readonly { text: string; bold: boolean; x: number; y: number }[],
  style: { size: number; fill: string; strong?: string; tokens: ChartTokens; fade: Fade },
): Element {
  const { style: faded, child } = fading(style.fade);
  return {
    type: 'group',
    children: texts.map(({ text, bold, x, y }) => ({
      type: 'text' as const,
      x,
      y,
      style: {
        text,
        fill: bold ? (style.strong ?? style.fill) : style.fill,
        align: 'left' as const,
        verticalAlign: 'middle' as const,
        fontSize: style.size,
        fontWeight: bold ? (600 as const) : (400 as const),
        fontFamily: style.tokens.sans,
        ...faded,
      },
      ...child,
    })),
  };
}
