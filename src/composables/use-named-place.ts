import { nextTick, onMounted } from 'vue';

/**
 * Brings the place that the address of a page names (`#t3`) into sight once the page is there: the browser looked for it
 * before. A page that is already scrolled, because the reader comes back to it, stays where it is.
 */
export function useNamedPlace(): void {
  onMounted(() => requestAnimationFrame(() => void show()));
}

async function show(): Promise<void> {
  await nextTick();
  const { hash } = window.location;
  if (hash !== '' && window.scrollY === 0) document.getElementById(hash.slice(1))?.scrollIntoView();
}
