import { differenceOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountTree } from '../account-tree';
import { expenditureTree } from '../expenditure-tree';

/** How much of all expenditure a tree covers. */
export interface Coverage {
  covered: Amount;
  /** All expenditure, as printed. */
  whole: Amount;
  /** What is not in the tree, with its formula. */
  rest: Amount;
  /** covered ÷ whole; 1 where they differ by no more than rounding explains. */
  ratio: number;
}

/**
 * The root of a tree against all expenditure.
 * @returns null where either has no amount, or where the tree is of income that is more than is spent: that is another
 *   whole, of which expenditure is no base
 */
export function coverageOf(document: BudgetDocument, tree: AccountTree): Coverage | null {
  const all = expenditureTree(document);
  const covered = tree.root.amount;
  const whole = all?.root.amount;
  if (!all || !covered || !whole || whole.fen === 0) return null;
  const rest = differenceOf(whole, covered);
  const half = Math.max(lastDigitHalf(tree.unit, tree.decimals), lastDigitHalf(all.unit, all.decimals));
  const isWhole = isRoundingTail(rest.fen, 1, half);
  if (rest.fen < 0 && !isWhole) return null;
  return { covered, whole, rest, ratio: isWhole ? 1 : covered.fen / whole.fen };
}
