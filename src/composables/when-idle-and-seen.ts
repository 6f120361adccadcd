import { useIntersectionObserver } from '@vueuse/core';
import type { Ref } from 'vue';
import { whenIdle } from './when-idle';

/** How far below the window counts as in sight. */
const AHEAD = '400px';

/** Calls once, when the browser has nothing else to do and the element is in sight or nearly so. */
export function whenIdleAndSeen(element: Readonly<Ref<HTMLElement | null>>, act: () => void): void {
  const { stop } = useIntersectionObserver(
    element,
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      stop();
      whenIdle(act);
    },
    { rootMargin: `${AHEAD} 0px` },
  );
}
