import { parentCode } from '@/model/classification';
import type { AccountNode } from './account-tree';

/** A node that still gathers its children. */
export interface GrowingNode extends AccountNode {
  children: GrowingNode[];
}

/** By amount, largest first, blanks last; equal ones stay in the order of the table. */
export function byAmount(one: AccountNode, other: AccountNode): number {
  if (one.amount && other.amount) return other.amount.fen - one.amount.fen;
  return Number(other.amount !== null) - Number(one.amount !== null);
}

/** Puts a node under its code, or under `<code>-2`, `<code>-3` where the code is printed again. */
export function addUnderCode(nodes: Map<string, GrowingNode>, node: GrowingNode): void {
  const first = nodes.get(node.code);
  if (first && first.name === node.name && first.amount?.fen === node.amount?.fen) return;
  const { code } = node;
  for (let times = 2; nodes.has(node.code); times += 1) node.code = `${code}-${times}`;
  nodes.set(node.code, node);
}

/**
 * Hangs 科目 under each other by their codes, a row whose parent is not printed under the nearest printed ancestor,
 * and sorts them.
 * @param prefix what stands before the code in every key
 */
export function hangByCode(nodes: ReadonlyMap<string, GrowingNode>, root: GrowingNode, prefix = ''): void {
  for (const node of nodes.values()) ancestorOf(node, nodes, root, prefix).children.push(node);
  for (const node of [root, ...nodes.values()]) node.children.sort(byAmount);
}

function ancestorOf(node: AccountNode, nodes: ReadonlyMap<string, GrowingNode>, root: GrowingNode, prefix: string): GrowingNode {
  const [account = ''] = node.code.slice(prefix.length).split('-');
  for (let code = parentCode(account); code !== null; code = parentCode(code)) {
    const ancestor = nodes.get(prefix + code);
    if (ancestor) return ancestor;
  }
  return root;
}
