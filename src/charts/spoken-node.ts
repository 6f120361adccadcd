import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { nodeAt, pathTo } from '@/analysis/focus';
import { nodeShare, shareOf, type Share } from '@/analysis/share';
import { sumOf, type Amount } from '@/model/amount';
import type { Slice } from './sunburst-slices';

/** What a line beside a picture says of one rectangle, bar or row. */
export interface SpokenNode {
  root: AccountNode;
  /** From below the root to the node; of what is gathered, to its parent. */
  path: readonly AccountNode[];
  /** Nodes that are gathered; empty for a node by itself. */
  gathered: readonly AccountNode[];
  amount: Amount | null;
  ofRoot: Share | null;
  /** With the level of the parent, which the words depend on; null below the root, where it is the same. */
  ofParent: { share: Share; level: ParentLevel } | null;
}

/** Levels that a share can be said to be of. */
const PARENT_LEVELS = ['class', 'item', 'unit', 'source'] as const;
export type ParentLevel = (typeof PARENT_LEVELS)[number];

/** What there is to say of a node; null for a code the tree does not have. */
export function spokenNode(tree: AccountTree, code: string): SpokenNode | null {
  const node = nodeAt(tree, code);
  if (!node) return null;
  const path = pathTo(tree, code);
  const parent = path.at(-2) ?? null;
  return {
    root: tree.root,
    path: path.slice(1),
    gathered: [],
    amount: node.amount,
    ofRoot: parent && nodeShare(node, tree.root),
    ofParent: ofParent(nodeShare(node, parent), parent),
  };
}

/** What there is to say of a slice: the end of its chain, or what it gathers. */
export function spokenSlice(tree: AccountTree, slice: Slice): SpokenNode | null {
  if (slice.kind !== 'rest') return spokenNode(tree, slice.nodes.at(-1)?.code ?? slice.code);
  const amount = sumOf(slice.nodes.flatMap((node) => (node.amount ? [node.amount] : [])));
  const path = pathTo(tree, slice.code);
  const parent = path.at(-1) ?? null;
  return {
    root: tree.root,
    path: path.slice(1),
    gathered: slice.nodes,
    amount,
    ofRoot: shareOf(amount, tree.root.amount),
    ofParent: ofParent(shareOf(amount, parent?.amount ?? null), parent),
  };
}

function ofParent(share: Share | null, parent: AccountNode | null): SpokenNode['ofParent'] {
  const level = PARENT_LEVELS.find((known) => known === parent?.level);
  return share && level ? { share, level } : null;
}
