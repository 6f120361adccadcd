import type { FlowLayout, PlacedBand, PlacedNode } from './flow-layout';
import { NODE_WIDTH, RESIDUAL_LENGTH } from './flow-layout';
import { edgeAt } from './flow-path';

/** What a node is called, and its amount. */
export interface FlowText {
  name: string;
  amount: string;
  /** The residuals of the node in words, on a line of their own; empty without any. */
  rest: string;
}

export interface LabelPart {
  text: string;
  kind: 'name' | 'amount' | 'rest';
}

export interface FlowLabel {
  key: string;
  lines: readonly (readonly LabelPart[])[];
  anchor: 'start' | 'end';
  /** The side of the text that the anchor names, and the middle of its lines. */
  x: number;
  y: number;
  /** From the node to a label that had to move away from it; null where it stands beside it. */
  leader: { x0: number; y0: number; x1: number; y1: number } | null;
}

export const LABEL_SIZE = 13;
export const LABEL_LINE = 17;
/** Between a label and its node. */
const BESIDE = 8;
/** Room that a band must have above and below a label that stands in it. */
const AIR = 2;
/** A node thinner than this has its label in the paper. */
const THICK_ENOUGH = 24;
const MOST_NAME_LINES = 4;
/** How far from its node a label in the paper may stand. */
const DISTANCES = [0, 3, 6, 10, 14, 18, 24, 32, 40, 52];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LabelStyle {
  /** Width of a text in px, rather too wide than too narrow. */
  widthOf: (text: string) => number;
  /** The pieces of a name that stay together. */
  wordsOf: (name: string) => readonly string[];
}

/** A name and amount on as few lines as fit the width: beside each other, else the name on lines of its own. */
export function labelLines({ name, amount, rest }: FlowText, width: number, { widthOf, wordsOf }: LabelStyle): LabelPart[][] {
  const below: LabelPart[][] = rest === '' ? [] : [[{ text: rest, kind: 'rest' }]];
  if (widthOf(`${name} ${amount}`) <= width) {
    return [[{ text: name, kind: 'name' }, { text: ` ${amount}`, kind: 'amount' }], ...below];
  }
  const names = wrapped(wordsOf(name), width, widthOf).map((text): LabelPart[] => [{ text, kind: 'name' }]);
  return [...names, [{ text: amount, kind: 'amount' }], ...below];
}

function wrapped(words: readonly string[], width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && widthOf((line + word).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trim()].filter((text) => text !== '');
}

export function widthOfLines(lines: readonly (readonly LabelPart[])[], widthOf: (text: string) => number): number {
  return Math.max(0, ...lines.map((parts) => widthOf(parts.map(({ text }) => text).join(''))));
}

/**
 * Labels of all nodes (design language, §6): of the first column outside at the left, of the last outside at the right; of
 * an inner node in a band that stays thicker than the text for its whole length, else in the paper beside it. None
 * stands on the edge of a band as long as there is another place.
 * @param outer widths that labels of the first and of the last column may have
 */
export function flowLabels(
  layout: FlowLayout,
  textOf: (key: string) => FlowText,
  outer: { left: number; right: number },
  style: LabelStyle,
  frame: { top: number; bottom: number },
): FlowLabel[] {
  const last = layout.columns.length - 1;
  const columnOf = ({ node }: PlacedNode) => layout.columns.findIndex(({ layer }) => layer === node.layer);
  const first = layout.nodes.filter((node) => columnOf(node) === 0);
  const final = layout.nodes.filter((node) => columnOf(node) === last && last > 0);
  const inner = layout.nodes.filter((node) => columnOf(node) > 0 && columnOf(node) < last);
  const outside = [
    ...outerLabels(first, textOf, outer.left, 'end', style, frame),
    ...outerLabels(final, textOf, outer.right, 'start', style, frame),
  ];
  const taken = outside.map((label) => boxOf(label, style));
  const labels = [...outside];
  // Thick bands first: what has only the paper beside it goes round them.
  for (const node of [...inner].sort((one, other) => other.height - one.height)) {
    const label = innerLabel(node, columnOf(node), layout, textOf(node.node.key), taken, style, frame);
    labels.push(label);
    taken.push(boxOf(label, style));
  }
  return labels;
}

function outerLabels(
  nodes: readonly PlacedNode[],
  textOf: (key: string) => FlowText,
  width: number,
  anchor: FlowLabel['anchor'],
  style: LabelStyle,
  frame: { top: number; bottom: number },
): FlowLabel[] {
  const wanted = [...nodes]
    .sort((one, other) => one.y - other.y)
    .map((node) => {
      const lines = labelLines(textOf(node.node.key), width, style);
      return { node, lines, half: (lines.length * LABEL_LINE) / 2, y: node.y + node.height / 2 };
    });
  let free = frame.top;
  for (const label of wanted) {
    label.y = Math.max(label.y, free + label.half);
    free = label.y + label.half;
  }
  free = Math.max(frame.bottom, Math.min(free, frame.bottom));
  for (const label of [...wanted].reverse()) {
    label.y = Math.min(label.y, free - label.half);
    free = label.y - label.half;
  }
  return wanted.map(({ node, lines, y }) => {
    const stub = anchor === 'end' ? node.arriving : node.leaving;
    const away = BESIDE + (stub > 0 ? RESIDUAL_LENGTH : 0);
    const x = anchor === 'end' ? node.x - away : node.x + node.width + away;
    const moved = y < node.y - 4 || y > node.y + node.height + 4;
    const edge = anchor === 'end' ? node.x : node.x + node.width;
    const leader = moved ? { x0: edge, y0: node.y + node.height / 2, x1: x + (anchor === 'end' ? 2 : -2), y1: y } : null;
    return { key: node.node.key, lines, anchor, x, y, leader };
  });
}

function innerLabel(
  node: PlacedNode,
  column: number,
  layout: FlowLayout,
  text: FlowText,
  taken: readonly Box[],
  style: LabelStyle,
  frame: { top: number; bottom: number },
): FlowLabel {
  const key = node.node.key;
  const before = layout.columns[column - 1];
  const after = layout.columns[column + 1];
  const room = Math.max(60, Math.min(node.x - (before?.x ?? 0), (after?.x ?? node.x) - node.x) - 30);
  const ways = Array.from({ length: MOST_NAME_LINES + 1 }, (_, way) => shapeFor(text, room, way, style));
  const shapes = ways.filter((lines, way) => ways.findIndex((other) => other.length === lines.length) === way);
  // Units are read on what comes in, purposes on what goes out.
  const sides = node.node.layer === 'unit' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  if (node.height >= THICK_ENOUGH) {
    for (const lines of shapes) {
      for (const anchor of sides) {
        const at = inBand(node, lines, anchor, layout.bands, taken, style);
        if (at !== null) return { key, lines, anchor, x: xOf(node, anchor), y: at, leader: null };
      }
    }
  }
  let best: FlowLabel = { key, lines: shapes[0] ?? [], anchor: 'start', x: xOf(node, 'start'), y: node.y, leader: null };
  let least = Infinity;
  for (const [shape, lines] of shapes.entries()) {
    for (const place of inPaper(node, lines, frame)) {
      const label = { ...place, key, lines };
      const far = Math.abs(place.y - (node.y + node.height / 2)) / 4 + shape * 3;
      if (far >= least) continue;
      const cost = far + costOf(boxOf(label, style), key, layout, taken);
      if (cost < least) [best, least] = [label, cost];
    }
  }
  return best;
}

/** The ways to set a label, the shortest first: on one line, amount below, name on two lines, three … */
function shapeFor(text: FlowText, room: number, way: number, style: LabelStyle): LabelPart[][] {
  const whole = style.widthOf(text.name);
  if (way === 0) return labelLines(text, room, style);
  const width = Math.min(room, whole / way + 2 * LABEL_SIZE);
  return labelLines(text, way === 1 ? Math.min(room, whole) : width, style);
}

function xOf(node: PlacedNode, anchor: FlowLabel['anchor']): number {
  return anchor === 'start' ? node.x + node.width + BESIDE : node.x - BESIDE;
}

/** The middle of a label's lines where they lie inside one band for all their length; null where they do not. */
function inBand(
  node: PlacedNode,
  lines: readonly (readonly LabelPart[])[],
  anchor: FlowLabel['anchor'],
  bands: readonly PlacedBand[],
  taken: readonly Box[],
  { widthOf }: LabelStyle,
): number | null {
  const width = widthOfLines(lines, widthOf);
  const half = (lines.length * LABEL_LINE) / 2;
  const from = xOf(node, anchor);
  const [left, right] = anchor === 'start' ? [from, from + width] : [from - width, from];
  const samples = Array.from({ length: 9 }, (_, i) => left + ((right - left) * i) / 8);
  const own = bands.flatMap(({ link, pieces }) => {
    const piece = anchor === 'start' ? (link.from === node.node.key ? pieces[0] : undefined) : link.to === node.node.key ? pieces.at(-1) : undefined;
    return piece && piece.thickness >= 2 * (half + AIR) ? [piece] : [];
  });
  const found = own.flatMap((piece) => {
    if (left < piece.x0 || right > piece.x1) return [];
    const top = Math.max(...samples.map((x) => edgeAt(piece, x))) + half + AIR;
    const bottom = Math.min(...samples.map((x) => edgeAt(piece, x))) + piece.thickness - half - AIR;
    return top <= bottom ? [(top + bottom) / 2] : [];
  });
  const centre = node.y + node.height / 2;
  const clear = found.filter((y) => !taken.some((box) => overlaps(box, { left, right, top: y - half, bottom: y + half })));
  return clear.sort((one, other) => Math.abs(one - centre) - Math.abs(other - centre))[0] ?? null;
}

/** Places round a node, nearest first: above, below, at either side, ever further. */
function inPaper(
  node: PlacedNode,
  lines: readonly (readonly LabelPart[])[],
  frame: { top: number; bottom: number },
): Pick<FlowLabel, 'anchor' | 'x' | 'y' | 'leader'>[] {
  const half = (lines.length * LABEL_LINE) / 2;
  const [above, below] = [node.y - half - 2, node.y + node.height + half + 2];
  return DISTANCES.flatMap((away) =>
    (['start', 'end'] as const).flatMap((anchor) =>
      [below + away, above - away].flatMap((y) => {
        if (y - half < frame.top - LABEL_LINE / 2 || y + half > frame.bottom + LABEL_LINE) return [];
        return [0, 14, -NODE_WIDTH - BESIDE].map((aside) => ({
          anchor,
          x: anchor === 'start' ? node.x + aside : node.x + node.width - aside,
          y,
          leader: null,
        }));
      }),
    ),
  );
}

/** What is wrong with a place: bands, nodes and labels under the text. */
function costOf(box: Box, key: string, layout: FlowLayout, taken: readonly Box[]): number {
  let cost = 0;
  for (const other of taken) if (overlaps(box, other)) cost += 1000;
  for (const { node, x, y, width, height } of layout.nodes) {
    if (overlaps(box, { left: x, right: x + width, top: y, bottom: y + height })) cost += node.key === key ? 400 : 600;
  }
  const samples = Array.from({ length: 9 }, (_, i) => box.left + ((box.right - box.left) * i) / 8);
  for (const { pieces } of layout.bands) {
    for (const piece of pieces) {
      if (Math.min(piece.y0, piece.y1) > box.bottom || Math.max(piece.y0, piece.y1) + piece.thickness < box.top) continue;
      for (const x of samples) {
        if (x < piece.x0 || x > piece.x1) continue;
        const edge = edgeAt(piece, x);
        const covered = Math.min(box.bottom, edge + piece.thickness) - Math.max(box.top, edge);
        if (covered > 0 || (piece.thickness < 1 && edge > box.top && edge < box.bottom)) cost += 12 + Math.min(8, covered);
      }
    }
  }
  return cost;
}

export function boxOf({ lines, anchor, x, y }: Pick<FlowLabel, 'lines' | 'anchor' | 'x' | 'y'>, { widthOf }: LabelStyle): Box {
  const width = widthOfLines(lines, widthOf);
  const half = (lines.length * LABEL_LINE) / 2;
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
