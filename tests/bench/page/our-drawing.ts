import { createPinia } from 'pinia';
import { createApp, h, shallowRef } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import type { AccountTree } from '@/analysis/account-tree';
import { sunburstFrame } from '@/charts/sunburst-frame';
import { sunburstWindow } from '@/charts/sunburst-window';
import SunburstChart from '@/components/SunburstChart.vue';
import { formatAmount } from '@/locales/format';
import type { Drawing } from './drawing';

/** The sunburst of the product, unchanged, in an app of its own around it. */
export async function ourDrawing(tree: AccountTree, host: HTMLElement): Promise<Drawing> {
  const focus = shallowRef('');
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }],
  });
  await router.push('/');
  const app = createApp({
    render: () =>
      h(SunburstChart, {
        tree,
        focus: focus.value,
        rest: false,
        amountText: (fen: number) =>
          formatAmount(fen, { unit: 'wan', printed: { unit: '万元', decimals: 2 }, where: 'table' }),
        pointed: null,
        name: '旭日图',
        description: '旭日图',
      }),
  });
  app.use(createPinia()).use(router);
  const { rings } = sunburstFrame(host.clientWidth);
  return {
    draw: () => void app.mount(host),
    drill: (code) => void (focus.value = code),
    arcs: (code) => sunburstWindow(tree, code, { rings, rest: false })?.arcs.length ?? 0,
  };
}
