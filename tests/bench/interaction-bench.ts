import type { Page } from '@playwright/test';
import { judgedPages } from '../lighthouse/judged-pages';
import { serveSite } from '../support/serve-site';
import { SITE } from './built-site';
import { ROUNDS } from './compare';
import { inFreshBrowser, REST } from './fresh-browser';
import { rowOf, type Row } from './row';

const SLOWDOWN = 4;

export const INTERACTION_METHOD =
  `Interaction: median of ${ROUNDS} fresh browsers with a ${SLOWDOWN}× slower CPU; a real click on the largest slice, the ` +
  'longest of its events from the finger to the next painted frame, by the browser’s own event timing.';

/** Interaction to Next Paint of the first drill on 支出结构. */
export async function interactionRows(browserPath: string): Promise<Row[]> {
  const structure = (await judgedPages(SITE)).find(({ name }) => name === '支出结构')!;
  const server = await serveSite({ folder: SITE, base: '/a/b/', compressed: true });
  const durations: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      durations.push(await inFreshBrowser(browserPath, (page) => firstDrill(page, server.url + structure.path)));
    }
  } finally {
    await server.close();
  }
  const what = `支出结构: INP of a drill at ${SLOWDOWN}× CPU slowdown`;
  return [rowOf(durations, { what, unit: 'ms', bar: 200, side: 'most' })];
}

/** The longest event of the click in ms, as the browser has it: to 8 ms. */
async function firstDrill(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(REST);
  await page.evaluate(() => {
    const events: number[] = [];
    Object.assign(globalThis, { events });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId) events.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const before = page.url();
  const chart = page.getByRole('application').first();
  await chart.scrollIntoViewIfNeeded();
  // Beside the hole, to the left: there the largest slice of the first ring lies. (No function within: the runner gives
  // each a name by a helper that the page does not have.)
  const [x = 0, hole = 0, y = 0] = await chart.evaluate((host) =>
    ['--chart-x', '--chart-hole', '--chart-y'].map((name) => parseFloat((host as HTMLElement).style.getPropertyValue(name))),
  );
  const position = { x: x - hole - 15, y };
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await chart.click({ position });
  await page.waitForURL((address) => address.href !== before);
  await page.waitForTimeout(4 * REST);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const events = await page.evaluate(() => (globalThis as unknown as { events: number[] }).events);
  // An interaction under 16 ms is not told of.
  return Math.max(16, ...events);
}
