import {
  computed,
  onBeforeUnmount,
  onMounted,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue';
import { arcAt, type SunburstFrame } from '@/charts/sunburst-frame';
import { keyStep, stepOut, type Step } from '@/charts/sunburst-steps';
import type { Arc, SunburstWindow } from '@/charts/sunburst-window';

type Tree = Parameters<typeof stepOut>[0];

export interface SunburstInputSource {
  tree: Tree;
  window: SunburstWindow | null;
  frame: SunburstFrame;
  /** False while the picture moves: then nothing is pointed at. */
  settled: boolean;
}

/**
 * Reads pointer and keyboard on the chart: pointing, clicking a slice or the hole, and the keys of {@link keyStep}.
 * Slices are found by geometry and not by elements, so that the canvas needs no events of its own.
 * @param onStep told what was asked for
 */
export function useSunburstInput(
  host: Readonly<Ref<HTMLElement | null>>,
  source: () => SunburstInputSource,
  onStep: (step: Step) => void,
): { hovered: Readonly<ShallowRef<Arc | null>>; clickable: ComputedRef<boolean> } {
  const hovered = shallowRef<Arc | null>(null);
  const overHole = ref(false);
  const clickable = computed(() => {
    const { tree, window } = source();
    if (!overHole.value) return Boolean(hovered.value?.target);
    return window !== null && stepOut(tree, window) !== null;
  });

  function found(event: MouseEvent): Arc | 'hole' | null {
    const box = host.value?.getBoundingClientRect();
    const { window, frame } = source();
    if (!box || !window) return null;
    return arcAt(window, frame, { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  function point(at: Arc | 'hole' | null): void {
    overHole.value = at === 'hole';
    hovered.value = at === 'hole' ? null : at;
  }

  function onPointerMove(event: PointerEvent): void {
    // A finger does not hover: it clicks.
    if (event.pointerType !== 'touch' && source().settled) point(found(event));
  }

  function onClick(event: MouseEvent): void {
    // The centre may hold links and buttons, which are their own business.
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    const { tree, window } = source();
    const at = found(event);
    if (at === 'hole') take(window && stepOut(tree, window));
    else if (at?.target) take({ kind: 'focus', ...at.target });
  }

  function onKeydown(event: KeyboardEvent): void {
    const { tree, window } = source();
    const isOurs = event.target === host.value && !event.altKey && !event.ctrlKey && !event.metaKey;
    const step = isOurs && window ? keyStep(event.key, tree, window) : null;
    if (!step) return;
    event.preventDefault();
    take(step);
  }

  function take(step: Step | null): void {
    if (step) onStep(step);
  }

  const onLeave = () => point(null);
  // Arcs of a window that has gone are not pointed at any more.
  watch(() => source().window, onLeave);

  onMounted(() => {
    host.value?.addEventListener('pointermove', onPointerMove, { passive: true });
    host.value?.addEventListener('pointerleave', onLeave);
    host.value?.addEventListener('click', onClick);
    host.value?.addEventListener('keydown', onKeydown);
  });
  onBeforeUnmount(() => {
    host.value?.removeEventListener('pointermove', onPointerMove);
    host.value?.removeEventListener('pointerleave', onLeave);
    host.value?.removeEventListener('click', onClick);
    host.value?.removeEventListener('keydown', onKeydown);
  });
  return { hovered, clickable };
}
