import { pathTo } from '@/analysis/focus';
import type { Rect, TreemapLayout } from './treemap-layout';
import type { TreemapFrame } from './treemap-frame';
import type { TreemapWindow } from './treemap-window';

/** A map as it is shown. */
export interface ShownMap {
  window: TreemapWindow;
  layout: TreemapLayout;
}

/** A rectangle on its way. */
export interface MovingCell {
  id: string;
  to: Rect;
  /** Where it comes from; null for one that both maps show and that moves by itself. */
  from: Rect | null;
  /** The map whose fill it has: leaving ones keep their own. */
  of: 'old' | 'new';
}

/** Rectangles smaller than this in both maps come with the map at rest, px². */
const SMALLEST_MOVED = 12;

/**
 * The rectangles that carry the eye from one map to another: into a branch, its rectangle grows to the whole frame;
 * out of one, the frame shrinks to it.
 * @returns null where neither map lies in the other: then nothing moves
 */
export function movingCells(old: ShownMap, next: ShownMap, frame: TreemapFrame): MovingCell[] | null {
  const whole: Rect = { x0: 0, y0: frame.top, x1: frame.width, y1: frame.top + frame.mapHeight };
  const inOld = placeOf(next.window, old);
  const inNext = placeOf(old.window, next);
  if (!inOld && !inNext) return null;
  // Where a place of the old map goes in the new one, and where one of the new map was in the old one.
  const forth = inOld ? mapping(inOld, whole) : mapping(whole, inNext ?? whole);
  const back = inOld ? mapping(whole, inOld) : mapping(inNext ?? whole, whole);
  const before = new Map(old.layout.cells.map((cell) => [cell.id, cell]));
  const after = new Set(next.layout.cells.map(({ id }) => id));
  const moving: MovingCell[] = [];
  for (const { id, drawn } of old.layout.cells) {
    if (after.has(id) || areaOf(drawn) < SMALLEST_MOVED) continue;
    moving.push({ id, to: clamped(forth(drawn), whole), from: drawn, of: 'old' });
  }
  for (const { id, drawn } of next.layout.cells) {
    const same = before.get(id);
    if (Math.max(areaOf(drawn), same ? areaOf(same.drawn) : 0) < SMALLEST_MOVED) continue;
    moving.push({ id, to: drawn, from: same ? null : clamped(back(drawn), whole), of: 'new' });
  }
  return moving;
}

/** The place that the picture of one window takes in another map: its own, or that of what it is gathered in. */
function placeOf({ picture, tree }: TreemapWindow, { window, layout }: ShownMap): Rect | null {
  const path = pathTo(tree, picture.code);
  const below = path.slice(path.indexOf(window.picture) + 1);
  if (window.tree !== tree || path.indexOf(window.picture) === -1 || below.length === 0) return null;
  const arc = window.arcs.find(({ slice }) => slice.kind !== 'part' && below.some((node) => slice.nodes.includes(node)));
  const deepest = window.arcs.findLast(({ slice }) => slice.kind === 'account' && below.some((node) => slice.nodes.includes(node)));
  const found = deepest ?? arc;
  return (found && layout.rects.get(found.id)) ?? null;
}

function mapping(from: Rect, to: Rect): (rect: Rect) => Rect {
  const sx = (to.x1 - to.x0) / Math.max(1e-9, from.x1 - from.x0);
  const sy = (to.y1 - to.y0) / Math.max(1e-9, from.y1 - from.y0);
  const x = (px: number) => to.x0 + (px - from.x0) * sx;
  const y = (px: number) => to.y0 + (px - from.y0) * sy;
  return ({ x0, y0, x1, y1 }) => ({ x0: x(x0), y0: y(y0), x1: x(x1), y1: y(y1) });
}

function clamped(rect: Rect, whole: Rect): Rect {
  const x = (px: number) => Math.min(whole.x1, Math.max(whole.x0, px));
  const y = (px: number) => Math.min(whole.y1, Math.max(whole.y0, px));
  return { x0: x(rect.x0), y0: y(rect.y0), x1: x(rect.x1), y1: y(rect.y1) };
}

function areaOf({ x0, y0, x1, y1 }: Rect): number {
  return (x1 - x0) * (y1 - y0);
}
