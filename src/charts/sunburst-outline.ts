import type { AccountTree } from '@/analysis/account-tree';
import { pathTo } from '@/analysis/focus';
import { sectorOf, type SunburstFrame } from './sunburst-frame';
import type { Arc, SunburstWindow } from './sunburst-window';

/**
 * The arc that stands for a node in a window: its own, else that of its nearest ancestor drawn, or the slice it is
 * gathered in.
 * @returns null where none of them is drawn, as for the focus and what is above it
 */
export function outlinedArc(window: Pick<SunburstWindow, 'picture' | 'arcs'>, tree: AccountTree, code: string): Arc | null {
  const path = pathTo(tree, code);
  const below = path.slice(path.indexOf(window.picture) + 1).reverse();
  for (const wanted of below) {
    const drawn = window.arcs.find(({ slice }) => slice.kind !== 'part' && slice.nodes.includes(wanted));
    if (drawn) return drawn;
  }
  return null;
}

/** The outline of an arc as an SVG path; a full ring has two circles. */
export function outlinePath(arc: Arc, { cx, cy }: SunburstFrame, radii: readonly number[]): string {
  const { start, end, inner, outer } = sectorOf(arc, radii);
  const at = (radius: number, angle: number) =>
    `${round(cx + radius * Math.cos(angle))} ${round(cy + radius * Math.sin(angle))}`;
  const half = (start + end) / 2;
  // Two half arcs each way: a single one could not go round more than half a circle unmistakably.
  const along = (radius: number, to: number, sweep: 0 | 1) =>
    [half, to].map((angle) => `A${radius} ${radius} 0 0 ${sweep} ${at(radius, angle)}`).join('');
  const joined = end - start > 2 * Math.PI - 1e-9 ? 'M' : 'L';
  return `M${at(outer, start)}${along(outer, end, 1)}${joined}${at(inner, end)}${along(inner, start, 0)}Z`;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
