import { differenceOf, type DerivedAmount } from '@/model/amount';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountNode, AccountTree } from './account-tree';

/** How a printed amount stands to the sum of its children: what a table or card lists and the picture does not draw. */
export interface Tail {
  /** printed − Σ children, with all operands. */
  difference: DerivedAmount;
  /** Printed amounts summed; a blank cell counts as 0 and as no term. */
  terms: number;
  /** `none` they agree to the fen · `tail` 尾差, within Tn of RULES.md · `beyond` more than rounding explains. */
  verdict: 'none' | 'tail' | 'beyond';
}

/**
 * Compares the printed amount of a node with the sum of its children.
 * @returns null where there is nothing to compare: a leaf, a blank amount, or an amount that is itself a sum
 */
export function roundingTail(tree: AccountTree, node: AccountNode): Tail | null {
  if (node.amount?.kind !== 'printed') return null;
  const terms = node.children.flatMap(({ amount }) => (amount ? [amount] : []));
  if (terms.length === 0) return null;
  const difference = differenceOf(node.amount, ...terms);
  const half = lastDigitHalf(tree.unit, tree.decimals);
  const agrees = isRoundingTail(difference.fen, terms.length, half);
  return {
    difference,
    terms: terms.length,
    verdict: difference.fen === 0 ? 'none' : agrees ? 'tail' : 'beyond',
  };
}
