import { pathTo } from '@/analysis/focus';
import type { ChartTokens } from './chart-tokens';
import { fillOf, isDerived } from './sunburst-fills';
import type { Slice } from './sunburst-slices';
import type { TreemapWindow } from './treemap-window';

/**
 * Tints of what lies in a class, by rank: a map shows no ring of classes, so that every rectangle is tinted as the
 * first ring inside its class, and one level further a little paler.
 */
const BELOW_CLASS = [0.92, 0.66, 0.8, 0.56, 0.72] as const;
const FURTHER = [1, 0.84, 0.92, 0.78, 0.88] as const;
const LIGHTEST = 0.46;

/** The fill of every slice of a map by its id; a 科目 keeps it from one focus to the next. */
export function treemapFills(window: TreemapWindow, tokens: ChartTokens): ReadonlyMap<string, string> {
  const tints = new Map<Slice | null, { tint: number; depth: number }>([[null, pictureTint(window)]]);
  const fills = new Map<string, string>();
  for (const { id, slice, parent } of window.arcs) {
    const above = tints.get(parent) ?? { tint: 1, depth: 0 };
    const isPicture = slice.code === window.picture.code && slice.kind !== 'rest';
    const depth = isPicture ? above.depth : above.depth + 1;
    const own = slice.kind === 'rest' ? LIGHTEST : isPicture ? 1 : step(depth, slice.rank);
    const tint = above.tint * own;
    tints.set(slice, { tint, depth });
    fills.set(id, fillOf(slice, tint, window.tree, tokens));
  }
  return fills;
}

/** Ids of slices that are hatched. */
export function hatchedCells({ tree, arcs }: TreemapWindow): ReadonlySet<string> {
  return new Set(arcs.filter(({ slice }) => isDerived(slice, tree)).map(({ id }) => id));
}

/** @param depth 1 for what lies below the root */
function step(depth: number, rank: number): number {
  if (depth <= 1) return 1;
  const steps = depth === 2 ? BELOW_CLASS : FURTHER;
  return steps[rank % steps.length] ?? 1;
}

function pictureTint({ tree, picture }: TreemapWindow): { tint: number; depth: number } {
  const path = pathTo(tree, picture.code);
  const tint = path.reduce((product, node, depth) => {
    const parent = path[depth - 1];
    // An only child is one thing with its parent.
    if (!parent || parent.children.length === 1) return product;
    return product * step(depth, parent.children.indexOf(node));
  }, 1);
  return { tint, depth: path.length - 1 };
}
