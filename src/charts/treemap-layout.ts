import { hierarchy, treemap } from 'd3-hierarchy';
import type { Slice } from './sunburst-slices';
import type { Arc } from './sunburst-window';
import type { TreemapFrame } from './treemap-frame';

/** A rectangle by its edges, in px. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A rectangle that is drawn: a slice with nothing smaller inside. */
export interface Cell {
  id: string;
  arc: Arc;
  /** The branch of the picture that it lies in. */
  top: Arc;
  /** Its exact share of the map, edge to edge with its neighbours. */
  rect: Rect;
  /** What is filled: the same less the gaps. */
  drawn: Rect;
}

export interface TreemapLayout {
  cells: readonly Cell[];
  /** The place of every slice, also of those with smaller ones inside, by id. */
  rects: ReadonlyMap<string, Rect>;
  /** Where the first branch takes a whole column: what can be named above the map. */
  split: { x: number; first: Arc; others: readonly Arc[] } | null;
}

/** Between branches, and within one. */
const BRANCH_GAP = 3;
const GAP = 1.25;
/** A gap takes at most this part of a thin rectangle. */
const MOST_OF_THIN = 0.3;
const CLOSE = 1e-6;

interface Nest {
  slice: Slice | null;
  children: readonly Slice[];
}

/**
 * Lays slices out as nested rectangles by d3's squarified treemap, over their spans and not over amounts: a printed
 * amount is never replaced by a sum. Areas are exactly proportional; gaps are taken from what is filled.
 * @param arcs slices of a window, a parent before its children
 */
export function treemapLayout(arcs: readonly Arc[], { width, top, mapHeight }: TreemapFrame): TreemapLayout {
  const byId = new Map(arcs.map((arc) => [arc.id, arc]));
  const first = arcs.filter(({ parent }) => parent === null);
  const rects = new Map<string, Rect>();
  const cells: Cell[] = [];
  if (first.length > 0 && width > 0 && mapHeight > 0) {
    const root = treemap<Nest>().size([width, mapHeight])(
      hierarchy<Nest>({ slice: null, children: first.map(({ slice }) => slice) }, ({ children }) =>
        children.map((slice) => ({ slice, children: slice.children })),
      ).sum(({ slice, children }) => (slice && children.length === 0 ? slice.span : 0)),
    );
    const frame: Rect = { x0: 0, y0: top, x1: width, y1: top + mapHeight };
    root.eachBefore((node) => {
      const { slice } = node.data;
      const arc = slice && byId.get(slice.id);
      if (!arc) return;
      const rect = shifted(node, top);
      rects.set(arc.id, rect);
      if (node.children && node.children.length > 0) return;
      const branch = node.ancestors().at(-2) ?? node;
      const topArc = byId.get(branch.data.slice?.id ?? '') ?? arc;
      cells.push({ id: arc.id, arc, top: topArc, rect, drawn: withGaps(rect, shifted(branch, top), frame) });
    });
  }
  return { cells, rects, split: splitOf(first, rects, top + mapHeight, top) };
}

function shifted({ x0, y0, x1, y1 }: Rect, top: number): Rect {
  return { x0, y0: y0 + top, x1, y1: y1 + top };
}

function withGaps(rect: Rect, branch: Rect, frame: Rect): Rect {
  const most = { x: (rect.x1 - rect.x0) * MOST_OF_THIN, y: (rect.y1 - rect.y0) * MOST_OF_THIN };
  const inset = (edge: keyof Rect) => {
    if (Math.abs(rect[edge] - frame[edge]) < CLOSE) return 0;
    const gap = Math.abs(rect[edge] - branch[edge]) < CLOSE ? BRANCH_GAP : GAP;
    return Math.min(gap / 2, edge.startsWith('x') ? most.x : most.y);
  };
  return {
    x0: rect.x0 + inset('x0'),
    y0: rect.y0 + inset('y0'),
    x1: rect.x1 - inset('x1'),
    y1: rect.y1 - inset('y1'),
  };
}

function splitOf(
  [first, ...others]: readonly Arc[],
  rects: ReadonlyMap<string, Rect>,
  bottom: number,
  top: number,
): TreemapLayout['split'] {
  const rect = first && rects.get(first.id);
  if (!rect || others.length === 0) return null;
  const isColumn = Math.abs(rect.y0 - top) < CLOSE && Math.abs(rect.y1 - bottom) < CLOSE;
  return isColumn ? { x: rect.x1, first, others } : null;
}

/** The cell under a point of the picture, gaps included; null outside of the map. */
export function cellUnder(layout: TreemapLayout, { x, y }: { x: number; y: number }): Cell | null {
  return layout.cells.find(({ rect }) => x >= rect.x0 && x < rect.x1 && y >= rect.y0 && y < rect.y1) ?? null;
}
