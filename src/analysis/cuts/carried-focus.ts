import type { AccountNode, AccountTree } from '../account-tree';
import { nodeAt } from '../focus';

/** Where a reader stands after changing from one tree to another. */
export interface CarriedFocus {
  /** '' where the focus could not come along. */
  code: string;
  /** The node that the other tree does not have; null where nothing was lost. */
  dropped: AccountNode | null;
}

/** The focus carries over where both trees have the node: the same code, and the same kind of thing. */
export function carriedFocus(from: AccountTree, to: AccountTree, code: string): CarriedFocus {
  const node = nodeAt(from, code);
  if (!node || node.level === 'root') return { code: '', dropped: null };
  const same = from.by === to.by ? nodeAt(to, code) : null;
  return same?.level === node.level ? { code, dropped: null } : { code: '', dropped: node };
}
