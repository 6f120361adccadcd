import type { AccountNode, AccountTree } from './account-tree';

/**
 * Where a reader stands in a tree and where a step leads. A chain of single children is one thing (SEED-FIGURES.md,
 * definitions): every level keeps its code, but steps go from picture to picture. The root is no 科目 and belongs to
 * no chain. Codes are canonical, '' is the root; an unknown code leads nowhere (null) and has an empty path.
 */

interface Position {
  node: AccountNode;
  parent: AccountNode | null;
  /** From 0 among the children of the parent. */
  index: number;
}

const indexes = new WeakMap<AccountTree, ReadonlyMap<string, Position>>();

function positionsOf(tree: AccountTree): ReadonlyMap<string, Position> {
  const known = indexes.get(tree);
  if (known) return known;
  const positions = new Map<string, Position>();
  const open: Position[] = [{ node: tree.root, parent: null, index: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    positions.set(node.code, next);
    node.children.forEach((child, index) => open.push({ node: child, parent: node, index }));
  }
  indexes.set(tree, positions);
  return positions;
}

/** The node of a code, or null where the tree has none. */
export function nodeAt(tree: AccountTree, code: string): AccountNode | null {
  return positionsOf(tree).get(code)?.node ?? null;
}

/** The nodes from the root to the code, both with it; empty for an unknown code. */
export function pathTo(tree: AccountTree, code: string): AccountNode[] {
  const positions = positionsOf(tree);
  const path: AccountNode[] = [];
  for (let at = positions.get(code); at; at = at.parent ? positions.get(at.parent.code) : undefined) {
    path.unshift(at.node);
  }
  return path;
}

/** The node and those below it as long as each is an only child: one thing in the picture. The root stands alone. */
export function chainFrom(node: AccountNode): [AccountNode, ...AccountNode[]] {
  const chain: [AccountNode, ...AccountNode[]] = [node];
  if (node.level === 'root') return chain;
  for (let [child, second] = node.children; child && !second; [child, second] = child.children)
    chain.push(child);
  return chain;
}

/** The node whose children, or whose parts, the picture of a focus shows: the last of its chain. */
export function pictureNode(node: AccountNode): AccountNode {
  return chainFrom(node).at(-1) ?? node;
}

/** What a click on a node focuses: the next node of its chain that branches, or the last if none does. */
export function focusForClick(tree: AccountTree, code: string): string | null {
  const node = nodeAt(tree, code);
  return node && pictureNode(node).code;
}

/** One step out: the nearest ancestor whose picture differs; null at the root. */
export function focusAbove(tree: AccountTree, code: string): string | null {
  const path = pathTo(tree, code);
  const node = path.pop();
  if (!node) return null;
  const picture = pictureNode(node);
  return path.findLast((ancestor) => pictureNode(ancestor) !== picture)?.code ?? null;
}

/** One step in: the largest child of what the picture shows, by the rule of a click; null at a leaf. */
export function focusInto(tree: AccountTree, code: string): string | null {
  const node = nodeAt(tree, code);
  const [largest] = node ? pictureNode(node).children : [];
  return largest ? pictureNode(largest).code : null;
}

/**
 * One step aside, along the siblings of the top of the chain in their order, round and round.
 * @returns null where there is no sibling
 */
export function focusBeside(tree: AccountTree, code: string, step: 1 | -1): string | null {
  const top = topOfChain(tree, code);
  const siblings = top?.parent?.children ?? [];
  if (!top || siblings.length < 2) return null;
  const beside = siblings[(top.index + step + siblings.length) % siblings.length];
  return beside ? pictureNode(beside).code : null;
}

/** Which of how many siblings a code is, counted from 1 along the top of its chain; null for the root. */
export function placeAmongSiblings(
  tree: AccountTree,
  code: string,
): { position: number; count: number } | null {
  const top = topOfChain(tree, code);
  return top?.parent ? { position: top.index + 1, count: top.parent.children.length } : null;
}

function topOfChain(tree: AccountTree, code: string): Position | null {
  const positions = positionsOf(tree);
  let top = positions.get(code) ?? null;
  while (top?.parent && top.parent.level !== 'root' && top.parent.children.length === 1) {
    top = positions.get(top.parent.code) ?? null;
  }
  return top;
}
