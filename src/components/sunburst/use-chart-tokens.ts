import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue';
import type { ChartTokens } from '@/charts/chart-tokens';
import { schemeFor } from '@/charts/palette';

/** The light tokens, for the moment before the page's own are read. */
const BEFORE_MOUNT: ChartTokens = {
  scheme: 'light',
  paper: '#FBFAF6',
  ink: '#1D1B18',
  ink2: '#57534B',
  ink3: '#6C675D',
  rest: '#8A857B',
  sans: 'sans-serif',
};

function readTokens(): ChartTokens {
  const style = getComputedStyle(document.documentElement);
  const token = (name: Exclude<keyof ChartTokens, 'scheme'>) =>
    style.getPropertyValue(`--${name}`).trim() || BEFORE_MOUNT[name];
  const paper = token('paper');
  return {
    scheme: schemeFor(paper),
    paper,
    ink: token('ink'),
    ink2: token('ink2'),
    ink3: token('ink3'),
    rest: token('rest'),
    sans: token('sans'),
  };
}

/** The design tokens of the page, read again whenever its theme changes, by choice or by the system. */
export function useChartTokens(): Readonly<ShallowRef<ChartTokens>> {
  const tokens = shallowRef(BEFORE_MOUNT);
  const read = () => {
    const found = readTokens();
    if (JSON.stringify(found) !== JSON.stringify(tokens.value)) tokens.value = found;
  };
  const dark = typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)');
  let observer: MutationObserver | null = null;
  onMounted(() => {
    read();
    observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    dark?.addEventListener('change', read);
  });
  onBeforeUnmount(() => {
    observer?.disconnect();
    dark?.removeEventListener('change', read);
  });
  return tokens;
}
