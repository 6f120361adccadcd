import type { Amount } from '@/model/amount';
import type { AccountNode } from './account-tree';

/** A share names its whole: both amounts stay with the ratio. */
export interface Share {
  part: Amount;
  whole: Amount;
  /** part ÷ whole; 0.524 is 52.4 %. */
  ratio: number;
}

/** The share of one amount in another; null where either is blank or the whole is 0 (无基数, never ∞). */
export function shareOf(part: Amount | null, whole: Amount | null): Share | null {
  if (!part || !whole || whole.fen === 0) return null;
  return { part, whole, ratio: part.fen / whole.fen };
}

/** The share of a node in the amount of another node, usually its parent or the root. */
export function nodeShare(node: AccountNode, whole: AccountNode | null): Share | null {
  return whole && shareOf(node.amount, whole.amount);
}
