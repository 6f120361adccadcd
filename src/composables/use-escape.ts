import { useEventListener } from '@vueuse/core';
import { onMounted } from 'vue';

/** Acts on Esc wherever the keyboard stands, while there is something to leave. */
export function useEscape(isActive: () => boolean, act: () => void): void {
  onMounted(() => {
    useEventListener(document, 'keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && isActive()) act();
    });
  });
}
