import type { AccountNode } from '@/analysis/account-tree';
import { nodeShare, shareOf, type Share } from '@/analysis/share';
import { sumOf, type DerivedAmount } from '@/model/amount';
import type { Slice } from './sunburst-slices';
import type { Arc } from './sunburst-window';
import type { TreemapWindow } from './treemap-window';

/** What one branch of more than three quarters leaves in a corner. */
export interface CrowdedRest {
  largest: AccountNode;
  largestShare: Share | null;
  /** The other branches, none divided further. */
  arcs: readonly Arc[];
  /** All of them as one slice, for the words that name them. */
  together: Slice;
  total: DerivedAmount;
  /** Their part of the picture, from 0 to 1: of its amount where it is printed. */
  share: number;
}

/** Above this share of the whole the others are squeezed into a corner. */
const CROWDING = 0.75;
const FEWEST = 2;

/**
 * The other branches for a second map on a scale of its own.
 * @returns null where no branch is that large, or fewer than two others stand beside it
 */
export function crowdedRest({ arcs, picture, rest }: TreemapWindow): CrowdedRest | null {
  const [first, ...others] = arcs.filter(({ parent }) => parent === null);
  const largest = first?.slice.nodes[0];
  if (rest || !first || !largest || first.slice.span <= CROWDING || others.length < FEWEST) return null;
  const nodes = others.flatMap(({ slice }) => (slice.kind === 'rest' ? slice.nodes : slice.nodes.slice(0, 1)));
  const total = sumOf(nodes.flatMap(({ amount }) => (amount ? [amount] : [])));
  return {
    largest,
    largestShare: nodeShare(largest, picture),
    arcs: others.map((arc) => ({ ...arc, slice: { ...arc.slice, children: [] } })),
    together: { ...first.slice, kind: 'rest', nodes, rank: 1 },
    total,
    share: shareOf(total, picture.amount)?.ratio ?? 1 - first.slice.span,
  };
}
