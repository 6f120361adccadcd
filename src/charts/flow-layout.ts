import { sankey, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { sidesOf } from '@/analysis/flow/flow-balance';
import { FLOW_LAYERS, type FlowGraph, type FlowLayer, type FlowLink, type FlowNode, type FlowResidual } from '@/analysis/flow/flow-graph';
import { leastCrossings } from './flow-order';

/** Where the columns of a flow stand, in px. */
export interface FlowFrame {
  /** Left edge of the first column and right edge of the last. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Between nodes of one column, where there is room for it. */
  gap: number;
}

export interface PlacedNode {
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  /** Proportional to what passes through; may be less than a px. */
  height: number;
  /** Height of its residuals, which stand at the foot of the sides they are on. */
  arriving: number;
  leaving: number;
}

/** A stretch of a band from one column to the next, of one thickness. */
export interface BandPiece {
  x0: number;
  x1: number;
  /** Upper edge at both ends. */
  y0: number;
  y1: number;
  thickness: number;
}

export interface PlacedBand {
  link: FlowLink;
  /** One, or several where it passes a column. */
  pieces: readonly BandPiece[];
}

export interface PlacedResidual {
  residual: FlowResidual;
  x0: number;
  x1: number;
  y: number;
  thickness: number;
}

export interface FlowLayout {
  columns: readonly { layer: FlowLayer; x: number; width: number }[];
  nodes: readonly PlacedNode[];
  bands: readonly PlacedBand[];
  residuals: readonly PlacedResidual[];
}

export const NODE_WIDTH = 5;
/** Length of the stub of a residual. */
export const RESIDUAL_LENGTH = 26;

interface Item {
  key: string;
  column: number;
  fixedValue: number;
}
interface Segment {
  value: number;
  band: FlowLink | null;
}
type LaidNode = SankeyNode<Item, Segment>;
type LaidLink = SankeyLink<Item, Segment>;

/**
 * Places a flow: d3-sankey gives heights and gaps in the columns we name and in our own order of least crossings
 * (nodeSort null, no iterations of its own). A band that passes a column goes through a place of its own there, so that
 * it runs over no node.
 */
export function flowLayout(graph: FlowGraph, frame: FlowFrame): FlowLayout {
  const layers = FLOW_LAYERS.filter((layer) => graph.nodes.some((node) => node.layer === layer));
  const items = itemsOf(graph, layers);
  const segments = segmentsOf(graph, layers);
  const order = leastCrossings(
    layers.map((_, column) => items.filter((item) => item.column === column).map(({ key, fixedValue }) => ({ key, value: fixedValue, last: key.endsWith(':gathered') }))),
    segments.flatMap(({ source, target, value, band }) => (band ? [{ from: source, to: target, value }] : [])),
  );
  const rank = new Map(order.flatMap((column) => column.map((key, i) => [key, i] as const)));
  const rankOf = (end: string | number | LaidNode) => (typeof end === 'object' ? (rank.get(end.key) ?? 0) : 0);
  // Bands that pass a column together keep the order in which they part again.
  const inOrder = (one: LaidLink, other: LaidLink) =>
    rankOf(one.source) - rankOf(other.source) ||
    rankOf(one.target) - rankOf(other.target) ||
    (rank.get(one.band?.from ?? '') ?? 0) - (rank.get(other.band?.from ?? '') ?? 0) ||
    (rank.get(one.band?.to ?? '') ?? 0) - (rank.get(other.band?.to ?? '') ?? 0);
  const laid: SankeyGraph<Item, Segment> = sankey<Item, Segment>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    // The library's types know no null, which its documentation gives for “in the order of the input”.
    .nodeSort(null as unknown as undefined)
    .linkSort(inOrder)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(frame.gap)
    .iterations(0)
    .extent([
      [frame.left, frame.top],
      [frame.right, frame.bottom],
    ])({
    nodes: [...items].sort((one, other) => one.column - other.column || (rank.get(one.key) ?? 0) - (rank.get(other.key) ?? 0)),
    links: segments,
  });
  const scale = scaleOf(laid.nodes);
  const nodes = placedNodes(graph, laid.nodes, scale);
  return {
    columns: layers.map((layer, column) => {
      const x = laid.nodes.find((node) => node.column === column)?.x0 ?? frame.left;
      return { layer, x, width: NODE_WIDTH };
    }),
    nodes,
    bands: graph.links.map((link) => ({ link, pieces: piecesOf(link, laid.links) })),
    residuals: placedResiduals(graph.residuals, nodes, scale),
  };
}

function itemsOf(graph: FlowGraph, layers: readonly FlowLayer[]): Item[] {
  const columnOf = columns(graph, layers);
  const nodes = graph.nodes.map(({ key, amount }): Item => {
    const { left, right } = sidesOf(graph, key);
    return { key, column: columnOf(key), fixedValue: Math.max(left, right, amount.fen) };
  });
  const passing = new Map<string, Item>();
  for (const { from, to, amount } of graph.links) {
    for (let column = columnOf(from) + 1; column < columnOf(to); column += 1) {
      const key = passKey(from, column);
      const item = passing.get(key) ?? { key, column, fixedValue: 0 };
      passing.set(key, { ...item, fixedValue: item.fixedValue + amount.fen });
    }
  }
  return [...nodes, ...passing.values()];
}

function columns({ nodes }: FlowGraph, layers: readonly FlowLayer[]): (key: string) => number {
  const known = new Map(nodes.map(({ key, layer }) => [key, layers.indexOf(layer)]));
  return (key) => known.get(key) ?? 0;
}

function passKey(from: string, column: number): string {
  return `${from} past ${column}`;
}

function segmentsOf(graph: FlowGraph, layers: readonly FlowLayer[]): { source: string; target: string; value: number; band: FlowLink | null }[] {
  const columnOf = columns(graph, layers);
  const bands = graph.links.flatMap((link) => {
    const stops = [link.from];
    for (let column = columnOf(link.from) + 1; column < columnOf(link.to); column += 1) stops.push(passKey(link.from, column));
    stops.push(link.to);
    return stops.slice(1).map((target, i) => ({ source: stops[i] ?? '', target, value: link.amount.fen, band: link }));
  });
  // The library counts columns along links: these without value keep those columns apart that no band joins.
  const spine = layers.slice(1).flatMap((layer, i) => {
    const source = graph.nodes.find((node) => node.layer === layers[i])?.key;
    const target = graph.nodes.find((node) => node.layer === layer)?.key;
    return source !== undefined && target !== undefined ? [{ source, target, value: 0, band: null }] : [];
  });
  return [...bands, ...spine];
}

/** px a fen. */
function scaleOf(nodes: readonly LaidNode[]): number {
  const largest = nodes.reduce<LaidNode | null>((best, node) => (node.fixedValue > (best?.fixedValue ?? 0) ? node : best), null);
  return largest ? ((largest.y1 ?? 0) - (largest.y0 ?? 0)) / largest.fixedValue : 0;
}

function placedNodes(graph: FlowGraph, laid: readonly LaidNode[], scale: number): PlacedNode[] {
  const byKey = new Map(laid.map((node) => [node.key, node]));
  return graph.nodes.flatMap((node) => {
    const at = byKey.get(node.key);
    if (!at) return [];
    const [x, y] = [at.x0 ?? 0, at.y0 ?? 0];
    const residual = (direction: FlowResidual['direction']) =>
      graph.residuals.reduce((sum, other) => sum + (other.node === node.key && other.direction === direction ? other.amount.fen * scale : 0), 0);
    return [
      { node, x, y, width: (at.x1 ?? 0) - x, height: (at.y1 ?? 0) - y, arriving: residual('arrives'), leaving: residual('leaves') },
    ];
  });
}

function piecesOf(link: FlowLink, laid: readonly LaidLink[]): BandPiece[] {
  return laid
    .filter(({ band }) => band === link)
    .map(({ source, target, y0 = 0, y1 = 0, width = 0 }) => ({
      x0: (source as LaidNode).x1 ?? 0,
      x1: (target as LaidNode).x0 ?? 0,
      y0: y0 - width / 2,
      y1: y1 - width / 2,
      thickness: width,
    }))
    .sort((one, other) => one.x0 - other.x0);
}

function placedResiduals(residuals: readonly FlowResidual[], nodes: readonly PlacedNode[], scale: number): PlacedResidual[] {
  const used = new Map<string, number>();
  return residuals.flatMap((residual) => {
    const node = nodes.find((other) => other.node.key === residual.node);
    if (!node) return [];
    const thickness = residual.amount.fen * scale;
    const side = `${residual.direction} ${residual.node}`;
    const below = used.get(side) ?? 0;
    used.set(side, below + thickness);
    const y = node.y + node.height - below - thickness;
    const x = residual.direction === 'leaves' ? node.x + node.width : node.x - RESIDUAL_LENGTH;
    return [{ residual, x0: x, x1: x + RESIDUAL_LENGTH, y, thickness }];
  });
}
