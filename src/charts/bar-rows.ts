import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { nodeAt, pathTo, pictureNode } from '@/analysis/focus';
import { nodeShare, type Share } from '@/analysis/share';
import { branchRank, DERIVED_TINT, inkMix, isHatched, type InkColours } from './ink';
import { classColour, type ColourScheme } from './palette';

/** One bar and what stands around it. */
export interface BarRow {
  node: AccountNode;
  /** The way to it from the root, both with it. */
  path: readonly AccountNode[];
  /** Length as a part of the longest, 0 to 1: from zero, always. 0 where there is nothing to draw. */
  length: number;
  isNegative: boolean;
  /** Derived in a cut in ink: hatched and light. */
  isHatched: boolean;
  ofRoot: Share | null;
}

export interface BarRows {
  /** The node whose children the bars are: of a focus without any, what it stands in. */
  listed: AccountNode;
  rows: readonly BarRow[];
}

/**
 * All children of a focus as bars on one scale, in the order of the tree; none is gathered or left out. A leaf is shown
 * among its siblings, as the table lists it.
 * @returns null for a code the tree does not have
 */
export function barRows(tree: AccountTree, code: string): BarRows | null {
  const focus = nodeAt(tree, code);
  if (!focus) return null;
  const above = pathTo(tree, code);
  const hasChildren = pictureNode(focus).children.length > 0;
  const listed = hasChildren ? pictureNode(focus) : (above.findLast((node) => pictureNode(node) !== pictureNode(focus)) ?? focus);
  const path = pathTo(tree, listed.code);
  const longest = listed.children.reduce((most, { amount }) => Math.max(most, amount?.fen ?? 0), 0);
  const rows = listed.children.map((node): BarRow => {
    const fen = node.amount?.fen ?? 0;
    return {
      node,
      path: [...path, node],
      length: longest > 0 ? Math.max(0, fen) / longest : 0,
      isNegative: fen < 0,
      isHatched: isHatched(tree.by, node),
      ofRoot: nodeShare(node, tree.root),
    };
  });
  return { listed, rows };
}

/** The fill of a bar: its class's own colour, or in another cut than 功能分类 the ink of its branch. */
export function barFill(
  tree: AccountTree,
  { node, isHatched: hatched }: Pick<BarRow, 'node' | 'isHatched'>,
  scheme: ColourScheme,
  colours: InkColours,
): string {
  if (tree.by === 'function') return classColour(node.code, scheme);
  return inkMix(branchRank(tree, node.code) ?? 0, hatched ? DERIVED_TINT : 1, colours);
}

