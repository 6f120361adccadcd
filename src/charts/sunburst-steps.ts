import type { AccountTree } from '@/analysis/account-tree';
import { focusAbove, focusBeside, focusForClick, focusInto } from '@/analysis/focus';
import type { SunburstWindow } from './sunburst-window';

/** Where a reader stands, as far as a step depends on it. */
export type Standing = Pick<SunburstWindow, 'focus' | 'rest' | 'gathered'>;

/** What a key or click asks for: another focus, or the cell of the focus. */
export type Step = { kind: 'focus'; code: string; rest: boolean } | { kind: 'open'; code: string };

/** Keys the chart answers to, for `aria-keyshortcuts`. */
export const CHART_KEYS = 'ArrowLeft ArrowRight ArrowDown ArrowUp Escape Home Enter';

/**
 * ← → along siblings, ↓ into the largest child, ↑ or Esc out, Home to the whole, Enter to the printed cell.
 * @returns null where there is nothing to go to: the key is left to the page
 */
export function keyStep(key: string, tree: AccountTree, window: Standing): Step | null {
  const { code } = window.focus;
  switch (key) {
    case 'ArrowLeft':
      return stepTo(focusBeside(tree, code, -1));
    case 'ArrowRight':
      return stepTo(focusBeside(tree, code, 1));
    case 'ArrowDown':
      return stepTo(
        window.gathered[0] ? focusForClick(tree, window.gathered[0].code) : focusInto(tree, code),
      );
    case 'ArrowUp':
    case 'Escape':
      return stepOut(tree, window);
    case 'Home':
      return code === '' && !window.rest ? null : stepTo('');
    case 'Enter':
      return { kind: 'open', code };
    default:
      return null;
  }
}

/** One step out: out of what was gathered first, then to the nearest ancestor whose picture differs. */
export function stepOut(tree: AccountTree, window: Standing): Step | null {
  return stepTo(window.rest ? window.focus.code : focusAbove(tree, window.focus.code));
}

function stepTo(code: string | null): Step | null {
  return code === null ? null : { kind: 'focus', code, rest: false };
}
