import type { FlowGraph, FlowLayer } from '@/analysis/flow/flow-graph';
import { flowLabels, labelLines, LABEL_LINE, LABEL_SIZE, widthOfLines, type FlowLabel, type FlowText, type LabelStyle } from './flow-labels';
import { flowLayout, NODE_WIDTH, RESIDUAL_LENGTH, type FlowLayout } from './flow-layout';

/** The narrowest picture that five or more columns, and that three, can be read in, in px. */
export const NARROWEST = { usual: 900, few: 640 } as const;

export interface FlowHead {
  layer: FlowLayer;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A flow ready to be drawn, in px. */
export interface FlowDrawing {
  width: number;
  height: number;
  layout: FlowLayout;
  labels: readonly FlowLabel[];
  heads: readonly FlowHead[];
}

const HEAD = 34;
const FOOT = 8;
const BESIDE = 8;
/** Of the width, for the labels at either side. */
const OUTER_SHARE = 0.21;
const LEAST_BANDS = 220;

/** How many columns a flow has. */
export function columnCount({ nodes }: FlowGraph): number {
  return new Set(nodes.map(({ layer }) => layer)).size;
}

/**
 * A flow for a place of that width: the outer columns leave room for their labels, the height grows with the number of
 * nodes one above the other.
 */
export function flowDrawing(graph: FlowGraph, textOf: (key: string) => FlowText, width: number, style: LabelStyle): FlowDrawing {
  const layers = new Set(graph.nodes.map(({ layer }) => layer));
  const inLayer = (layer: FlowLayer | undefined) => graph.nodes.filter((node) => node.layer === layer);
  const ordered = (['source', 'unit', 'whole', 'purpose', 'part', 'class'] as const).filter((layer) => layers.has(layer));
  const widest = width * OUTER_SHARE;
  const outer = (layer: FlowLayer | undefined, direction: 'arrives' | 'leaves') => {
    const lines = inLayer(layer).map(({ key }) => labelLines(textOf(key), widest, style));
    const stub = graph.residuals.some((residual) => residual.direction === direction && inLayer(layer).some(({ key }) => key === residual.node));
    const heights = lines.reduce((sum, label) => sum + label.length * LABEL_LINE, 0);
    return { width: Math.max(40, ...lines.map((label) => widthOfLines(label, style.widthOf))), margin: BESIDE + (stub ? RESIDUAL_LENGTH : 0), heights };
  };
  const [left, right] = [outer(ordered[0], 'arrives'), outer(ordered.at(-1), 'leaves')];
  const most = Math.max(...ordered.map((layer) => inLayer(layer).length));
  const gap = most <= 6 ? 28 : most <= 9 ? 24 : 18;
  const content = Math.max(LEAST_BANDS + (Math.max(4, most) - 1) * gap, left.heights, right.heights);
  const frame = { left: left.width + left.margin, right: width - right.width - right.margin, top: HEAD, bottom: HEAD + content, gap };
  const layout = flowLayout(graph, frame);
  const last = layout.columns.length - 1;
  return {
    width,
    height: HEAD + content + FOOT,
    layout,
    labels: flowLabels(layout, textOf, { left: widest, right: widest }, style, frame),
    heads: layout.columns.map(({ layer, x }, i) => {
      const isEnd = i === 0 && last > 0;
      return { layer, x: isEnd ? x + NODE_WIDTH : x, y: 14, anchor: isEnd ? 'end' : 'start' };
    }),
  };
}

/** The width of a text in the sans face, guessed on the wide side: the server has no fonts to measure with. */
export function guessedWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0x2e80) width += 1;
    else if (code === 0x20 || sign === ',' || sign === '.' || sign === 'i' || sign === 'l') width += 0.32;
    else if (sign >= 'A' && sign <= 'Z') width += 0.68;
    else width += 0.58;
  }
  return Math.ceil(width * LABEL_SIZE * 10) / 10;
}
