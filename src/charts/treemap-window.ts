import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { focusAbove, focusForClick, nodeAt, pictureNode } from '@/analysis/focus';
import { sunburstWindow, type Arc, type SunburstWindow } from './sunburst-window';
import { undrawnChildren } from './sunburst-slices';
import type { Standing } from './sunburst-steps';

/** What a treemap shows of a tree for a focus. */
export interface TreemapWindow extends Standing {
  tree: AccountTree;
  /** The node whose parts fill the map: of a focus without any, what it stands in. */
  picture: AccountNode;
  /** True where the map shows the picture of another node than the focus, which is outlined in it. */
  outlined: boolean;
  /** Rectangles nest as the arcs of this window do: slices, gathering and limits are the same. */
  arcs: readonly Arc[];
  /** Children that have no area (blank, 0 or negative): the table lists them. */
  undrawn: number;
}

/**
 * The window of a focus. It is the sunburst's, so that both show and gather the same; but a leaf is not divided: it is
 * outlined among its siblings, as the table lists it.
 * @returns null for a code the tree does not have
 */
export function treemapWindow(
  tree: AccountTree,
  code: string,
  options: { levels: number; rest: boolean; maxCells?: number },
): TreemapWindow | null {
  const focus = nodeAt(tree, code);
  if (!focus) return null;
  const limits = {
    rings: options.levels,
    rest: options.rest,
    ...(options.maxCells === undefined ? {} : { maxArcs: options.maxCells }),
  };
  const own = sunburstWindow(tree, code, limits);
  const above = focusAbove(tree, code);
  const among = own?.leaf && above !== null ? amongSiblings(tree, above, focus, limits) : null;
  const shown = among ?? own;
  if (!shown) return null;
  return {
    tree,
    focus,
    rest: own?.rest ?? false,
    gathered: own?.gathered ?? [],
    picture: shown.picture,
    outlined: shown !== own,
    arcs: shown.leaf ? leafAsOne(shown) : shown.arcs,
    undrawn: undrawnChildren(shown.picture),
  };
}

/** The map in which a leaf stands; that of what is gathered there, where it is among these. */
function amongSiblings(
  tree: AccountTree,
  above: string,
  focus: AccountNode,
  limits: { rings: number; rest: boolean; maxArcs?: number },
): SunburstWindow | null {
  const siblings = sunburstWindow(tree, above, { ...limits, rest: false });
  const isGathered = siblings?.arcs.some(
    ({ slice }) =>
      slice.kind === 'rest' && slice.nodes.some((node) => pictureNode(node) === pictureNode(focus)) && slice.code === siblings.picture.code,
  );
  return isGathered ? sunburstWindow(tree, above, { ...limits, rest: true }) : siblings;
}

/** A tree of one leaf is one rectangle: its printed parts are not the map's. */
function leafAsOne({ arcs, picture }: SunburstWindow): Arc[] {
  const [first] = arcs;
  if (!first) return [];
  const slice = {
    ...first.slice,
    kind: 'account' as const,
    id: picture.code,
    part: null,
    fen: picture.amount?.fen ?? 0,
    rank: 0,
    span: 1,
    children: [],
  };
  return [{ ...first, id: picture.code, slice, target: null }];
}

/**
 * What a click on a rectangle focuses: the branch of the picture that it lies in, one step in; what is gathered is
 * opened. null where the focus is that already.
 */
export function treemapTarget(window: TreemapWindow, top: Arc): { code: string; rest: boolean } | null {
  const { slice } = top;
  if (slice.kind === 'part') return null;
  if (slice.kind === 'rest') return window.rest ? null : { code: slice.code, rest: true };
  const code = focusForClick(window.tree, slice.code);
  return code === null || code === window.focus.code ? null : { code, rest: false };
}
