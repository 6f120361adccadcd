import { computed, onBeforeUnmount, onMounted, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { keyStep, type Step } from '@/charts/sunburst-steps';
import { cellUnder, type Cell, type TreemapLayout } from '@/charts/treemap-layout';
import { treemapTarget, type TreemapWindow } from '@/charts/treemap-window';

export interface TreemapInputSource {
  window: TreemapWindow | null;
  layout: TreemapLayout | null;
  /** False while the picture moves: then nothing is pointed at. */
  settled: boolean;
}

/**
 * Reads pointer and keyboard on a map: pointing, clicking a rectangle, which goes one step into its branch, and the keys
 * of the sunburst. Rectangles are found by geometry and not by elements.
 * @param onStep told what was asked for
 */
export function useTreemapInput(
  host: Readonly<Ref<HTMLElement | null>>,
  source: () => TreemapInputSource,
  onStep: (step: Step) => void,
): { hovered: Readonly<ShallowRef<Cell | null>>; clickable: ComputedRef<boolean> } {
  const hovered = shallowRef<Cell | null>(null);
  const clickable = computed(() => {
    const { window } = source();
    return hovered.value !== null && window !== null && targetOf(window, hovered.value) !== null;
  });

  function targetOf(window: TreemapWindow, cell: Cell) {
    return treemapTarget(window, cell.top);
  }

  function found(event: MouseEvent): Cell | null {
    const box = host.value?.getBoundingClientRect();
    const { layout } = source();
    if (!box || !layout) return null;
    return cellUnder(layout, { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  function onPointerMove(event: PointerEvent): void {
    // A finger does not hover: it clicks.
    if (event.pointerType !== 'touch' && source().settled) hovered.value = found(event);
  }

  function onClick(event: MouseEvent): void {
    const { window } = source();
    const cell = found(event);
    const target = window && cell ? targetOf(window, cell) : null;
    if (target) onStep({ kind: 'focus', ...target });
  }

  function onKeydown(event: KeyboardEvent): void {
    const { window } = source();
    const isOurs = event.target === host.value && !event.altKey && !event.ctrlKey && !event.metaKey;
    const step = isOurs && window ? keyStep(event.key, window.tree, window) : null;
    if (!step) return;
    event.preventDefault();
    onStep(step);
  }

  const onLeave = () => (hovered.value = null);
  // Rectangles of a map that has gone are not pointed at any more.
  watch(() => source().layout, onLeave);

  function listen(element: HTMLElement | null): void {
    element?.addEventListener('pointermove', onPointerMove, { passive: true });
    element?.addEventListener('pointerleave', onLeave);
    element?.addEventListener('click', onClick);
    element?.addEventListener('keydown', onKeydown);
  }
  function leave(element: HTMLElement | null): void {
    element?.removeEventListener('pointermove', onPointerMove);
    element?.removeEventListener('pointerleave', onLeave);
    element?.removeEventListener('click', onClick);
    element?.removeEventListener('keydown', onKeydown);
  }
  onMounted(() => listen(host.value));
  onBeforeUnmount(() => leave(host.value));
  return { hovered, clickable };
}
