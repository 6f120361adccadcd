import type { AccountTree } from '@/analysis/account-tree';
import { focusAbove, focusBeside, focusForClick, focusInto } from '@/analysis/focus';

/** What a key asks of the chart: another focus, the cell of the focus, or nothing (the key is left to the page). */
export type KeyStep = { kind: 'focus'; code: string; rest: boolean } | { kind: 'open'; code: string } | null;

/** Keys the chart answers to, for `aria-keyshortcuts`. */
export const CHART_KEYS = 'ArrowLeft ArrowRight ArrowDown ArrowUp Escape Home Enter';

/**
 * ← → along siblings, ↓ into the largest child, ↑ or Esc out (first out of the opened rest), Home to the whole,
 * Enter to the printed cell of the focus.
 * @param gathered codes gathered under the focus, largest first, where they are opened
 */
export function keyStep(
  key: string,
  tree: AccountTree,
  focus: string,
  gathered: readonly string[] | null,
): KeyStep {
  const to = (code: string | null | undefined): KeyStep =>
    code === null || code === undefined ? null : { kind: 'focus', code, rest: false };
  switch (key) {
    case 'ArrowLeft':
      return to(focusBeside(tree, focus, -1));
    case 'ArrowRight':
      return to(focusBeside(tree, focus, 1));
    case 'ArrowDown':
      return to(gathered?.[0] === undefined ? focusInto(tree, focus) : focusForClick(tree, gathered[0]));
    case 'ArrowUp':
    case 'Escape':
      return gathered ? to(focus) : to(focusAbove(tree, focus));
    case 'Home':
      return focus === '' && !gathered ? null : to('');
    case 'Enter':
      return { kind: 'open', code: focus };
    default:
      return null;
  }
}
