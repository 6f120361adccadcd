import type { CustomSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { ChartTokens } from './chart-tokens';
import { hatchPath } from './hatching';
import { hatchColour } from './ink';
import { textOn } from './palette';
import { MOVE } from './sunburst-option';
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

const FADE = 120;
const HEAD_SIZE = 13;

/**
 * The map at rest, with its labels.
 * @param fadeIn whether the labels fade in, after a move; on the first paint nothing moves
 */
export function restingTreemap(picture: TreemapPicture, fadeIn: boolean): TreemapOption {
  const { frame, layout, fills, hatched, labels, head, tokens } = picture;
  const cells = layout.cells.map(({ id, drawn }) => ({ id, element: rectElement(drawn, fills.get(id) ?? tokens.rest) }));
  const hatches = layout.cells
    .filter(({ id }) => hatched.has(id))
    .map(({ id, drawn }) => ({ id: `${id}/`, element: hatchElement(drawn, tokens) }));
  const written = [...labels].map(([id, label]) => ({
    id,
    element: textsElement(
      label.lines.map(({ text, bold }, i) => ({ text, bold, x: label.x, y: label.y + i * label.lineHeight })),
      { size: label.size, fill: textOn(fills.get(id) ?? tokens.paper), tokens, fadeIn },
    ),
  }));
  const above = head.length === 0 ? [] : [
    {
      id: '^',
      element: textsElement(
        head.map(({ text, bold, x }) => ({ text, bold, x, y: frame.top / 2 - 1 })),
        { size: HEAD_SIZE, fill: tokens.ink2, strong: tokens.ink, tokens, fadeIn },
      ),
    },
  ];
  return {
    animation: false,
    series: [series('cells', cells, {}), series('texts', [...hatches, ...written, ...above], fadeIn ? FADING : {})],
  };
}

/** The map on its way to another, without labels. */
export function movingTreemap(
  moving: readonly MovingCell[],
  old: Pick<TreemapPicture, 'fills'>,
  next: Pick<TreemapPicture, 'fills' | 'tokens'>,
): TreemapOption {
  const cells = moving.map(({ id, to, from, of }) => {
    const fill = (of === 'old' ? old : next).fills.get(id) ?? next.tokens.rest;
    const entering = from ? { enterFrom: { shape: shapeOf(from) } } : {};
    return { id, element: { ...rectElement(to, fill), ...entering, transition: ['shape', 'style'] } as Element };
  });
  return { animation: true, series: [series('cells', cells, MOVING), series('texts', [], {})] };
}

const MOVING = {
  animation: true,
  animationDuration: MOVE,
  animationDurationUpdate: MOVE,
  animationEasing: 'cubicOut',
  animationEasingUpdate: 'cubicOut',
  animationThreshold: Infinity,
} as const;
const FADING = { animation: true, animationDuration: FADE, animationThreshold: Infinity } as const;

function series(
  id: string,
  drawn: readonly { id: string; element: Element }[],
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

function hatchElement(rect: Rect, tokens: ChartTokens): Element {
  return {
    type: 'group',
    children: [
      {
        type: 'path',
        shape: { pathData: hatchPath(shapeOf(rect)) },
        style: { fill: 'none', stroke: hatchColour(tokens), lineWidth: 0.75 },
      },
    ],
  } as Element;
}

function textsElement(
  texts: readonly { text: string; bold: boolean; x: number; y: number }[],
  style: { size: number; fill: string; strong?: string; tokens: ChartTokens; fadeIn: boolean },
): Element {
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
      },
      ...(style.fadeIn ? { enterFrom: { style: { opacity: 0 } } } : {}),
    })),
  } as Element;
}
