import type { CustomSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { ChartTokens } from './chart-tokens';
import { hatchPath, type Box } from './hatching';
import { hatchColour } from './ink';
import { textOn } from './palette';
import { ringRadii, sectorOf, type Sector, type SunburstFrame } from './sunburst-frame';
import type { SunburstLabelling } from './sunburst-labelling';
import { LEADER_LINE_HEIGHT, LEADER_SIZE, SWATCH, SWATCH_GAP, type Leader } from './sunburst-leaders';
import type { Label } from './sunburst-labels';
import type { MovingArc } from './sunburst-move';
import type { SunburstWindow } from './sunburst-window';

export type SunburstOption = ComposeOption<CustomSeriesOption>;

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
type Element = NonNullable<ReturnType<RenderItem>>;

/**
 * Duration of a drill in ms, and of labels that fade away as it begins and in after it. Together with the frame in
 * which the picture settles they stay under 400 ms.
 */
export const MOVE = 220;
export const FADE = 80;
/** The curve of --ease: it begins slowly, so that a late frame is no jump. */
const CURVE: string = 'cubic-bezier(0.2, 0, 0.1, 1)';
/** ECharts takes a curve as well as a name, which its types do not say. */
export const EASE = CURVE as NonNullable<CustomSeriesOption['animationEasing']>;
const PAPER_GAP = 1.25;
const MOST_OF_THIN = 0.3;

/** What a window looks like, all computed before: the option only draws it. */
export interface SunburstPicture {
  window: SunburstWindow;
  frame: SunburstFrame;
  fills: ReadonlyMap<string, string>;
  /** Ids of arcs that are hatched. */
  hatched: ReadonlySet<string>;
  labelling: SunburstLabelling;
  tokens: ChartTokens;
}

/**
 * The window at rest, with labels.
 * @param fadeIn whether the labels fade in, after a move; on the first paint nothing moves
 */
export function restingOption(picture: SunburstPicture, fadeIn: boolean): SunburstOption {
  const { window, frame, fills, tokens } = picture;
  const radii = ringRadii(frame, window);
  const arcs = window.arcs.map((arc) => ({
    id: arc.id,
    element: arcElement(frame, sectorOf(arc, radii), fills.get(arc.id) ?? tokens.rest, tokens),
  }));
  const texts = textsOf(picture).map(({ id, element }) => ({ id, element: fadeIn ? fadingIn(element) : element }));
  return {
    animation: false,
    series: [series('arcs', arcs, {}), series('texts', texts, fadeIn ? FADING : {})],
  };
}

/** Everything that lies on or beside the arcs: hatching, labels, leaders. */
function textsOf({ window, frame, fills, hatched, labelling, tokens }: SunburstPicture): Drawn[] {
  const radii = ringRadii(frame, window);
  const labels = [...labelling.labels].map(([id, label]) => ({
    id,
    element: labelElement(label, textOn(fills.get(id) ?? tokens.paper), tokens),
  }));
  const leaders = labelling.leaders.map((leader) => ({
    id: `${leader.id}>`,
    element: leaderElement(leader, tokens),
  }));
  const hatches = window.arcs
    .filter(({ id }) => hatched.has(id))
    .map((arc) => ({ id: `${arc.id}/`, element: hatchElement(frame, sectorOf(arc, radii), tokens) }));
  return [...hatches, ...labels, ...leaders];
}

/**
 * The picture on its way from one window to the next. Its first frame is the old picture: arcs and gaps are as they
 * were, and its labels only begin to fade.
 * @param resting the old picture, where it had come to rest: then it has labels
 */
export function movingOption(
  moving: readonly MovingArc[],
  old: Pick<SunburstPicture, 'fills'>,
  next: Pick<SunburstPicture, 'fills' | 'frame' | 'tokens'>,
  resting: SunburstPicture | null,
): SunburstOption {
  const { frame, tokens } = next;
  const arcs = moving.map(({ id, to, from, of }) => {
    const fill = (of === 'old' ? old : next).fills.get(id) ?? tokens.rest;
    const element = arcElement(frame, to, fill, tokens);
    // Only what changes is moved: two properties of a thousand arcs take twice as long a frame.
    const moves = { transition: ['shape', 'style'] };
    if (!from) return { id, element: { ...element, ...moves } as Element };
    const shape = shapeOf(frame, from);
    const entering = gapOf(from) === gapOf(to)
      ? { enterFrom: { shape }, transition: ['shape'] }
      : { enterFrom: { shape, style: { lineWidth: gapOf(from) } }, ...moves };
    return { id, element: { ...element, ...entering } as Element };
  });
  const texts = resting ? textsOf(resting).map(({ id, element }) => ({ id, element: fadingAway(element) })) : [];
  return { animation: true, series: [series('arcs', arcs, MOVING), series('texts', texts, FADING)] };
}

interface Drawn {
  id: string;
  element: Element;
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
    z: id === 'arcs' ? 2 : 3,
    data: drawn.map((item) => ({ id: item.id, value: 0 })),
    renderItem: ({ dataIndex }) => drawn[dataIndex]?.element ?? null,
    ...animation,
  };
}

function shapeOf({ cx, cy }: SunburstFrame, { start, end, inner, outer }: Sector) {
  return { cx, cy, r0: inner, r: outer, startAngle: start, endAngle: end };
}

function arcElement(frame: SunburstFrame, sector: Sector, fill: string, { paper }: ChartTokens): Element {
  return {
    type: 'sector',
    shape: shapeOf(frame, sector),
    style: { fill, stroke: paper, lineWidth: gapOf(sector) },
  };
}

/** Width of the gap around a slice in px: at most a part of a thin one, or nothing would be left of it. */
function gapOf({ start, end, inner, outer }: Sector): number {
  return Math.min(PAPER_GAP, (((end - start) * (inner + outer)) / 2) * MOST_OF_THIN);
}

/** The hatching of a derived amount, as lines within its arc. */
function hatchElement(frame: SunburstFrame, sector: Sector, tokens: ChartTokens): Element {
  const { cx, cy, radius } = frame;
  const box = { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius };
  return {
    type: 'group',
    children: [
      {
        type: 'path',
        shape: { pathData: hatchPath(boxOf(frame, sector, box)) },
        style: { fill: 'none', stroke: hatchColour(tokens), lineWidth: 0.75 },
        clipPath: { type: 'sector', shape: shapeOf(frame, sector) },
      },
    ],
  };
}

/** The box around a sector, so that a thin one is not hatched over the whole picture. */
function boxOf({ cx, cy }: SunburstFrame, { start, end, inner, outer }: Sector, whole: Box): Box {
  if (end - start > Math.PI / 2) return whole;
  const points = [start, (start + end) / 2, end].flatMap((angle) =>
    [inner, outer * 1.1].map((radius) => [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)] as const),
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The same group with every child fading in, also one that faded away before; a group has no opacity of its own. */
function fadingIn(element: Element): Element {
  return withChildren(element, (child) => ({
    ...child,
    style: { ...styleOf(child), opacity: 1, transition: ['opacity'] },
    enterFrom: { style: { opacity: 0 } },
  }));
}

function fadingAway(element: Element): Element {
  return withChildren(element, (child) => ({
    ...child,
    style: { ...styleOf(child), opacity: 0, transition: ['opacity'] },
  }));
}

function styleOf(child: object): object {
  return 'style' in child && child.style instanceof Object ? child.style : {};
}

function withChildren(element: Element, change: (child: object) => object): Element {
  const children: readonly object[] = element.type === 'group' ? element.children : [];
  return { ...element, children: children.map(change) } as Element;
}

function labelElement(label: Label, fill: string, { sans }: ChartTokens): Element {
  const middle = (label.lines.length - 1) / 2;
  const [cos, sin] = [Math.cos(label.rotation), Math.sin(label.rotation)];
  return {
    type: 'group',
    children: label.lines.map(({ text, bold }, i) => {
      const offset = (i - middle) * label.lineHeight;
      return {
        type: 'text',
        x: label.x - offset * sin,
        y: label.y + offset * cos,
        // ECharts turns counter-clockwise.
        rotation: -label.rotation,
        style: {
          text,
          fill,
          align: 'center',
          verticalAlign: 'middle',
          fontSize: label.size,
          fontWeight: bold ? 600 : 400,
          fontFamily: sans,
        },
      };
    }),
  };
}

function leaderElement({ lines, swatch, x, y, line }: Leader, tokens: ChartTokens): Element {
  const textX = swatch ? x + SWATCH + SWATCH_GAP : x;
  const top = y - ((lines.length - 1) * LEADER_LINE_HEIGHT) / 2;
  return {
    type: 'group',
    children: [
      {
        type: 'polyline',
        shape: { points: line.map((point) => [...point]) },
        style: { stroke: tokens.rest, lineWidth: 0.75, fill: 'none' },
      },
      ...(swatch
        ? [
            {
              type: 'rect' as const,
              shape: { x, y: top - SWATCH / 2, width: SWATCH, height: SWATCH },
              style: { fill: swatch },
            },
          ]
        : []),
      ...lines.map((text, i) => ({
        type: 'text' as const,
        x: textX,
        y: top + i * LEADER_LINE_HEIGHT,
        style: {
          text,
          fill: tokens.ink2,
          align: 'left' as const,
          verticalAlign: 'middle' as const,
          fontSize: LEADER_SIZE,
          fontFamily: tokens.sans,
        },
      })),
    ],
  };
}
