import { hierarchy, partition } from 'd3-hierarchy';
import type { AccountNode, SplitPart } from '@/analysis/account-tree';
import { chainFrom } from '@/analysis/focus';
import type { Fen } from '@/model/money';

/**
 * A slice of a ring before it has an angle. `account` is a node, or a chain of single children, which is one thing ·
 * `rest` are the siblings too thin to see · `part` is a printed part (人员经费 …) of a leaf.
 */
export interface Slice {
  kind: 'account' | 'rest' | 'part';
  /** Stable over all windows: the code, the parent's code and `+`, or the code and its part. */
  id: string;
  /** What a reader gets who asks for it: the code of the node, or of the parent of what is gathered. */
  code: string;
  /** The chain, top first; what is gathered; or the leaf. Never empty. */
  nodes: readonly AccountNode[];
  part: SplitPart | null;
  fen: Fen;
  /** Rank among its siblings by amount, from 0. */
  rank: number;
  /** Share of the full circle, 0 to 1: the parent's share divided by the amounts of its children. */
  span: number;
  /** Rings it covers: the length of its chain, as far as rings go. 1 for all others. */
  depth: number;
  children: Slice[];
}

export interface SliceLimits {
  /** Rings that are drawn. */
  rings: number;
  /** Thinnest slice shown for itself, as a share of the circle: of the children of the root, and of all others. */
  thinnestClass: number;
  thinnest: number;
}

interface Positive {
  count: number;
  fen: Fen;
}

const positives = new WeakMap<AccountNode, Positive>();

/** How many children have an amount above 0 (they stand first), and what these add up to. */
function positiveChildren(node: AccountNode): Positive {
  const known = positives.get(node);
  if (known) return known;
  const found: Positive = { count: 0, fen: 0 };
  for (const { amount } of node.children) {
    if (!amount || amount.fen <= 0) break;
    found.count += 1;
    found.fen += amount.fen;
  }
  positives.set(node, found);
  return found;
}

/** Children that no ring can show: blank, 0 or negative. */
export function undrawnChildren(node: AccountNode): number {
  return node.children.length - positiveChildren(node).count;
}

/**
 * The slices of the children of a node, and of theirs as far as rings go and a slice is wide enough to see.
 * What cannot be seen is not walked.
 * @param span share of the circle that the node has
 */
export function childSlices(node: AccountNode, span: number, limits: SliceLimits): Slice[] {
  const { count, fen } = positiveChildren(node);
  if (limits.rings < 1 || count === 0) return [];
  return slicesOf(node, node.children.slice(0, count), fen, span, limits);
}

/**
 * The slices of some children of a node, scaled to `span`.
 * @param nodes with amounts above 0, largest first
 * @param sum of their amounts
 */
export function slicesOf(
  parent: AccountNode,
  nodes: readonly AccountNode[],
  sum: Fen,
  span: number,
  limits: SliceLimits,
): Slice[] {
  const thinnest = parent.level === 'root' ? limits.thinnestClass : limits.thinnest;
  const spanOf = (node: AccountNode) => ((node.amount?.fen ?? 0) / sum) * span;
  const firstThin = nodes.findIndex((node) => spanOf(node) < thinnest);
  // One thin slice stays itself: gathering it would only hide its name.
  const shown = firstThin === -1 || firstThin === nodes.length - 1 ? nodes.length : firstThin;
  const slices: Slice[] = nodes
    .slice(0, shown)
    .map((node, rank) => accountSlice(node, rank, spanOf(node), limits, thinnest));
  if (shown < nodes.length) slices.push(restSlice(parent, nodes.slice(shown), shown, span, slices));
  return slices;
}

function accountSlice(
  node: AccountNode,
  rank: number,
  span: number,
  limits: SliceLimits,
  thinnest: number,
): Slice {
  const chain = chainFrom(node);
  const depth = Math.min(chain.length, limits.rings);
  const last = chain.at(-1) ?? node;
  return {
    kind: 'account',
    id: node.code,
    code: node.code,
    nodes: chain,
    part: null,
    fen: node.amount?.fen ?? 0,
    rank,
    span,
    depth,
    children: span < thinnest ? [] : childSlices(last, span, { ...limits, rings: limits.rings - depth }),
  };
}

function restSlice(
  parent: AccountNode,
  gathered: readonly AccountNode[],
  rank: number,
  span: number,
  shown: readonly Slice[],
): Slice {
  return {
    kind: 'rest',
    id: `${parent.code}+`,
    code: parent.code,
    nodes: gathered,
    part: null,
    fen: gathered.reduce((sum, { amount }) => sum + (amount?.fen ?? 0), 0),
    rank,
    span: shown.reduce((left, slice) => left - slice.span, span),
    depth: 1,
    children: [],
  };
}

/** The printed parts of a leaf as one full ring; the leaf itself where no part has an amount above 0. */
export function leafSlices(leaf: AccountNode): Slice[] {
  const parts = leaf.split.flatMap(({ part, amount }) =>
    amount && amount.fen > 0 ? [{ part, fen: amount.fen }] : [],
  );
  const sum = parts.reduce((total, { fen }) => total + fen, 0);
  const whole = { code: leaf.code, nodes: [leaf], depth: 1, children: [] };
  if (sum === 0) {
    const fen = leaf.amount?.fen ?? 0;
    return fen > 0 ? [{ ...whole, kind: 'account', id: leaf.code, part: null, fen, rank: 0, span: 1 }] : [];
  }
  return parts.map(({ part, fen }, rank) => ({
    ...whole,
    kind: 'part',
    id: `${leaf.code}/${part}`,
    part,
    fen,
    rank,
    span: fen / sum,
  }));
}

/** A slice with its place on the circle: shares from 0 to 1, rings from 0. */
export interface LaidSlice {
  slice: Slice;
  from: number;
  to: number;
  ring: number;
  parent: Slice | null;
}

interface Level {
  slice: Slice | null;
  children: readonly Slice[];
}

/**
 * Lays slices out on the unit circle by d3's partition, over the spans and not over the amounts: a printed amount
 * is never replaced by a sum.
 */
export function laidOut(slices: readonly Slice[]): LaidSlice[] {
  const root = partition<Level>().size([1, 1])(
    hierarchy<Level>({ slice: null, children: slices }, ({ children }) =>
      children.map((slice) => ({ slice, children: slice.children })),
    ).sum(({ slice, children }) => (slice && children.length === 0 ? slice.span : 0)),
  );
  const laid: LaidSlice[] = [];
  const rings = new Map<Slice, number>();
  root.each(({ data: { slice }, parent, x0, x1 }) => {
    if (!slice) return;
    const above = parent?.data.slice ?? null;
    const ring = above ? (rings.get(above) ?? 0) + above.depth : 0;
    rings.set(slice, ring);
    laid.push({ slice, from: x0, to: x1, ring, parent: above });
  });
  return laid;
}
