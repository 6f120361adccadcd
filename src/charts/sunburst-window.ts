import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { pathTo, pictureNode } from '@/analysis/focus';
import {
  childSlices,
  laidOut,
  leafSlices,
  slicesOf,
  undrawnChildren,
  type Slice,
  type SliceLimits,
} from './sunburst-slices';

/** An arc of the visible window. Angles in radians, clockwise, 0 at 3 o'clock. */
export interface Arc {
  id: string;
  slice: Slice;
  parent: Slice | null;
  start: number;
  end: number;
  /** Rings it covers, from 0 at the hole; `ringEnd` is not covered any more. */
  ring: number;
  ringEnd: number;
  /** Its share of the whole tree, from 0 to 1, laid out as if all of it were one ring: what a move goes by. */
  globalFrom: number;
  globalTo: number;
  /** What a click on it focuses; null where there is nothing further in. */
  target: { code: string; rest: boolean } | null;
}

/** The part of a tree that can be seen: the rings around a focus. */
export interface SunburstWindow {
  tree: AccountTree;
  /** The node that was asked for, and the end of its chain, whose children the first ring shows. */
  focus: AccountNode;
  picture: AccountNode;
  /** True where the slices gathered under the focus are opened and shown alone; `gathered` are their nodes. */
  rest: boolean;
  gathered: readonly AccountNode[];
  /** True where there is nothing further in, and the ring shows the printed parts of the amount. */
  leaf: boolean;
  /** Rings that have something in them: 0 to 3. */
  rings: number;
  arcs: readonly Arc[];
  /** Children of the picture that no ring can show (blank, 0 or negative): the table lists them. */
  undrawn: number;
  /** Angle at which the first slice begins. */
  rotation: number;
  scope: Scope;
}

/** Which part of the whole circle of the tree a window spreads over its own, and at which depth. */
export interface Scope {
  from: number;
  to: number;
  depth: number;
}

export interface WindowOptions {
  /** Most rings to draw: 3, or 2 where there is little room. */
  rings: number;
  rest: boolean;
  /** Arcs a frame can move and label; thin slices are gathered sooner where there are more. */
  maxArcs?: number;
}

const CIRCLE = 2 * Math.PI;
const DEGREE = 1 / 360;
const THINNEST_CLASS = 0.6 * DEGREE;
const THINNEST = 0.5 * DEGREE;
const MAX_ARCS = 1000;
/** Slices below this share of the circle are small: the ring is turned so that they lie at 3 o'clock. */
const SMALL = 0.055;

/**
 * The window of a focus. Angles come from the children scaled to their parent; a printed amount is never replaced.
 * Blank, 0 and negative amounts have no angle and are counted. Siblings too thin to see are gathered into one slice.
 * A leaf shows its printed parts.
 * @returns null for a code the tree does not have
 */
export function sunburstWindow(
  tree: AccountTree,
  code: string,
  options: WindowOptions,
): SunburstWindow | null {
  const focus = pathTo(tree, code).at(-1);
  if (!focus) return null;
  const picture = pictureNode(focus);
  const { slices, rest } = fittingSlices(picture, options);
  const scope = scopeOf(pathTo(tree, picture.code), rest);
  const rotation = rotationFor(slices);
  const laid = laidOut(slices);
  const arcs = laid.map(({ slice, from, to, ring, parent }): Arc => ({
    id: slice.id,
    slice,
    parent,
    start: rotation + from * CIRCLE,
    end: rotation + to * CIRCLE,
    ring,
    ringEnd: ring + slice.depth,
    globalFrom: scope.from + from * (scope.to - scope.from),
    globalTo: scope.from + to * (scope.to - scope.from),
    target: targetOf(slice, picture, focus, rest !== null),
  }));
  return {
    tree,
    focus,
    picture,
    rest: rest !== null,
    gathered: rest?.nodes ?? [],
    leaf: slices.every(({ nodes }) => nodes[0] === picture),
    rings: arcs.reduce((most, { ringEnd }) => Math.max(most, ringEnd), 0),
    arcs,
    undrawn: undrawnChildren(picture),
    rotation,
    scope,
  };
}

/** Slices of the picture, gathered sooner and sooner until they are few enough; `rest` is what was opened. */
function fittingSlices(
  picture: AccountNode,
  options: WindowOptions,
): { slices: Slice[]; rest: Slice | null } {
  for (let coarser = 1; ; coarser *= 1.5) {
    const limits = {
      rings: options.rings,
      thinnestClass: THINNEST_CLASS * coarser,
      thinnest: THINNEST * coarser,
    };
    const found = slicesOfPicture(picture, options.rest, limits);
    if (countOf(found.slices) <= (options.maxArcs ?? MAX_ARCS)) return found;
  }
}

function slicesOfPicture(
  picture: AccountNode,
  opened: boolean,
  limits: SliceLimits,
): { slices: Slice[]; rest: Slice | null } {
  const slices = childSlices(picture, 1, limits);
  const rest = opened ? (slices.find(({ kind }) => kind === 'rest') ?? null) : null;
  if (rest) return { slices: slicesOf(picture, rest.nodes, rest.fen, 1, limits), rest };
  return { slices: slices.length > 0 ? slices : leafSlices(picture), rest: null };
}

function countOf(slices: readonly Slice[]): number {
  return slices.reduce((count, { children }) => count + 1 + countOf(children), 0);
}

function rotationFor(slices: readonly Slice[]): number {
  const small = slices.reduce((sum, { span }) => (span < SMALL ? sum + span : sum), 0);
  return (small * CIRCLE) / 2;
}

function targetOf(slice: Slice, picture: AccountNode, focus: AccountNode, rest: boolean): Arc['target'] {
  if (slice.kind === 'part' || slice.code === picture.code) {
    return slice.kind === 'rest' && !rest ? { code: focus.code, rest: true } : null;
  }
  const last = slice.kind === 'account' ? slice.nodes.at(-1) : undefined;
  return { code: last?.code ?? slice.code, rest: false };
}

/** Where the last node of a path lies on the circle of the whole tree; all of it for the root. */
function scopeOf(path: readonly AccountNode[], rest: Slice | null): Scope {
  let scope: Scope = { from: 0, to: 1, depth: 0 };
  path.forEach((node, depth) => {
    const parent = path[depth - 1];
    if (parent) scope = { ...within(scope, parent, [node]), depth };
  });
  const picture = path.at(-1);
  return rest && picture ? { ...within(scope, picture, rest.nodes), depth: scope.depth } : scope;
}

/** The part of a scope that some neighbouring children of its node take. */
function within(scope: Scope, parent: AccountNode, nodes: readonly AccountNode[]): Scope {
  // An only child is one thing with its parent, also where its own cell is blank.
  if (parent.children.length === 1) return scope;
  const first = nodes[0];
  let sum = 0;
  let before = 0;
  let reached = false;
  for (const node of parent.children) {
    reached ||= node === first;
    const fen = Math.max(0, node.amount?.fen ?? 0);
    sum += fen;
    if (!reached) before += fen;
  }
  const own = nodes.reduce((total, { amount }) => total + Math.max(0, amount?.fen ?? 0), 0);
  const scale = sum > 0 ? (scope.to - scope.from) / sum : 0;
  const from = scope.from + before * scale;
  return { from, to: from + own * scale, depth: scope.depth };
}
