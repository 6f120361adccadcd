import { useEventListener } from '@vueuse/core';
import { onMounted, onUpdated, watch, type Ref } from 'vue';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Moves the keyboard between the cells of a table: one of them is in the tab order, arrows go from cell to cell, and
 * a click or Enter selects.
 * Cells are the links in the body, by rows. The tab order is set through the DOM, so that a page without scripts
 * keeps every link in it, and a step does not render a long table again.
 * @param body the table's body
 * @param selected address of the selected cell, where the tab order begins; null for the first
 * @param select called with the address of a cell
 */
export function useCellKeys(
  body: Readonly<Ref<HTMLElement | null>>,
  selected: () => string | null,
  select: (address: string) => void,
): void {
  function cells(): HTMLElement[][] {
    const rows = [...(body.value?.querySelectorAll('tr') ?? [])];
    return rows.map((row) => [...row.querySelectorAll<HTMLElement>('a[data-cell]')]).filter((row) => row.length > 0);
  }

  function setTabOrder(to?: HTMLElement): void {
    const all = cells().flat();
    const chosen = to ?? all.find((cell) => cell.dataset['cell'] === selected()) ?? all[0];
    for (const cell of all) cell.tabIndex = cell === chosen ? 0 : -1;
  }

  function onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLElement>('a[data-cell]');
    // With a key held the browser opens the link elsewhere.
    if (!link?.dataset['cell'] || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    select(link.dataset['cell']);
  }

  function onKeydown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.metaKey || event.shiftKey) return;
    const rows = cells();
    const row = rows.findIndex((candidates) => candidates.includes(event.target as HTMLElement));
    const from = rows[row];
    if (!from) return;
    event.preventDefault();
    const within = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
    const target = rows[within(row + step[0], rows.length)] ?? from;
    const next = target[within(from.indexOf(event.target as HTMLElement) + step[1], target.length)];
    if (!next) return;
    setTabOrder(next);
    next.focus();
  }

  useEventListener(body, 'click', onClick);
  useEventListener(body, 'keydown', onKeydown);
  onMounted(() => setTabOrder());
  onUpdated(() => setTabOrder());
  watch(selected, () => setTabOrder(), { flush: 'post' });
}
