import { onBeforeUnmount, onMounted } from 'vue';

/** Acts on Esc wherever the keyboard stands, while there is something to leave. */
export function useEscape(isActive: () => boolean, act: () => void): void {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && isActive()) act();
  };
  onMounted(() => document.addEventListener('keydown', onKeydown));
  onBeforeUnmount(() => document.removeEventListener('keydown', onKeydown));
}
