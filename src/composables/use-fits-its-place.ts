import { useResizeObserver } from '@vueuse/core';
import { ref, type Ref } from 'vue';

/**
 * Whether what stands in a frame is no wider than it. A frame that need not scroll sideways lets the page scroll,
 * so that a sticky head sticks to the window. Known after mount; until then the frame scrolls.
 */
export function useFitsItsPlace(frame: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const fits = ref(false);
  useResizeObserver(frame, () => {
    const element = frame.value;
    const content = element?.firstElementChild;
    if (element && content) fits.value = content.scrollWidth <= element.clientWidth + 1;
  });
  return fits;
}
