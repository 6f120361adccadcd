import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { expenditureTree } from '@/analysis/expenditure-tree';
import { chainFrom, nodeAt, pathTo, pictureNode } from '@/analysis/focus';
import { roundingTail, type Tail } from '@/analysis/rounding-tail';
import { nodeShare, type Share } from '@/analysis/share';
import { structureAnswer, type StructureAnswer } from '@/analysis/structure-answer';
import type { BudgetDocument } from '@/model/document';

/** Everything 支出结构 shows for one focus of one document, put together from the analyses. */
export interface StructureView {
  tree: AccountTree;
  node: AccountNode;
  /** From the root to the focus, both with it. */
  path: readonly AccountNode[];
  parent: AccountNode | null;
  answer: StructureAnswer;
  ofRoot: Share | null;
  ofParent: Share | null;
  tail: Tail | null;
  /** The node whose children the table lists: the focus, or for a focus without any, what it stands in. */
  listed: AccountNode;
  /** Codes whose rows are open at first: the largest of each level, the way to the focus, and its chain. */
  open: ReadonlySet<string>;
}

const trees = new WeakMap<BudgetDocument, AccountTree | null>();

/** The tree of a document, made once; null where no table prints one. */
export function treeOf(document: BudgetDocument): AccountTree | null {
  let tree = trees.get(document);
  if (tree === undefined) {
    tree = expenditureTree(document);
    trees.set(document, tree);
  }
  return tree;
}

/** What there is to show for a code; null where the tree has no such node. */
export function structureView(tree: AccountTree, code: string): StructureView | null {
  const node = nodeAt(tree, code);
  const answer = structureAnswer(tree, code);
  if (!node || !answer) return null;
  const path = pathTo(tree, code);
  const parent = path.at(-2) ?? null;
  const listed = listedNode(node, path);
  return {
    tree,
    node,
    path,
    parent,
    answer,
    ofRoot: parent && nodeShare(node, tree.root),
    ofParent: parent && nodeShare(node, parent),
    tail: tailOf(tree, pictureNode(node)),
    listed,
    open: new Set([...largestBelow(listed), ...[...path, ...chainFrom(node)].map((shown) => shown.code)]),
  };
}

/** The difference between a printed amount and its children, unless there is none. */
export function tailOf(tree: AccountTree, node: AccountNode): Tail | null {
  const tail = roundingTail(tree, node);
  return tail?.verdict === 'none' ? null : tail;
}

/** A leaf, or a chain down to one, is listed among its siblings: at their common parent. */
function listedNode(node: AccountNode, path: readonly AccountNode[]): AccountNode {
  if (pictureNode(node).children.length > 0) return node;
  return path.findLast((above) => above !== node && pictureNode(above) !== pictureNode(node)) ?? node;
}

function largestBelow(node: AccountNode): string[] {
  const codes: string[] = [];
  for (let [child] = node.children; child; [child] = child.children) {
    codes.push(child.code);
  }
  return codes;
}

/** The way from the root to a code, both with it; empty for an unknown one. */
export function wayTo(tree: AccountTree, code: string): readonly AccountNode[] {
  return pathTo(tree, code);
}

/** The node of a code, or null where the tree has none. */
export function nodeOf(tree: AccountTree, code: string): AccountNode | null {
  return nodeAt(tree, code);
}

/** The share of a node in all expenditure; null where either is blank or the whole is 0. */
export function shareIn(tree: AccountTree, node: AccountNode): Share | null {
  return nodeShare(node, tree.root);
}

/**
 * Whether the level above the focus is a whole worth naming beside the total: a 类 or 款 of which the focus is not all.
 */
export function nodeShareKind({ parent, ofParent }: StructureView): 'class' | 'item' | null {
  if (!ofParent || ofParent.part.fen === ofParent.whole.fen) return null;
  return parent?.level === 'class' || parent?.level === 'item' ? parent.level : null;
}
