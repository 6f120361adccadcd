import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { TEST_SITE } from '../support/test-site';
import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

/** The scripts of the site that ECharts is in, by what it writes on the element of a chart. */
function echartsFiles(): string[] {
  const folder = path.join(TEST_SITE, 'assets');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return scripts.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('_echarts_instance_'));
}

/** Notes the picture of the first canvas at every frame from now on, each time that it is another one. */
async function notePictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pictures: string[] = [];
    Object.assign(globalThis, { pictures });
    const note = () => {
      const url = document.querySelector<HTMLCanvasElement>('main canvas')?.toDataURL();
      if (url !== undefined && url !== pictures.at(-1)) pictures.push(url);
      requestAnimationFrame(note);
    };
    note();
  });
}

function notedPictures(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { pictures: string[] }).pictures.length);
}

/** Longer than any move and what settles after it, ms. */
const SETTLED = 1500;

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the first paint is dark already', async ({ page }) => {
    // What stands behind the page is noted at every frame from the first one on.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const note = () => {
        if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    await page.goto(`${DOCUMENT}/structure/`);
    await untilReady(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(['rgb(23, 22, 20)']));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('the printed page is taken over, not drawn anew', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('h1')?.setAttribute('data-printed', '');
    });
  });
  await page.goto(`${DOCUMENT}/structure/208/`);
  await untilReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-printed', '');
});

for (const [name, address] of [
  ['overview', `${DOCUMENT}/`],
  ['structure', `${DOCUMENT}/structure/`],
] as const) {
  test(`no chart is asked for before the page is painted, and nothing moves when it comes: ${name}`, async ({ page }) => {
    const files = echartsFiles();
    expect(files.length).toBeGreaterThan(0);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await untilReady(page);
    const printed = readFileSync(path.join(TEST_SITE, address, 'index.html'), 'utf8');
    expect(files.filter((file) => printed.includes(file))).toEqual([]);
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    const canvas = page.locator('main canvas').first();
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      await expect(canvas).toBeVisible({ timeout: 500 });
    }).toPass();
    const { painted, asked, shifted } = await page.evaluate((names) => {
      const resources = performance.getEntriesByType('resource');
      return {
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        asked: resources.filter((entry) => names.some((file) => entry.name.endsWith(file))).map(({ startTime }) => startTime),
        shifted: (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      };
    }, files);
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThan(painted);
    expect(shifted).toBeLessThan(0.01);
  });
}

test('the first page asks for no chart at all', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await untilReady(page);
  await page.waitForTimeout(SETTLED);
  expect(asked.filter((url) => echartsFiles().some((file) => url.endsWith(file)))).toEqual([]);
});

test('the first picture is drawn at once and stays as it is', async ({ page }) => {
  await page.goto(`${DOCUMENT}/structure/`);
  await untilReady(page);
  await notePictures(page);
  await expect(page.locator('main canvas').first()).toBeVisible();
  await page.waitForTimeout(SETTLED);
  // An empty canvas may be seen before it; a picture that moves would be many.
  expect(await notedPictures(page)).toBeLessThanOrEqual(2);
});

for (const [reducedMotion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`a drill ${moves ? 'moves the picture' : 'moves nothing where motion is unwanted'}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`${DOCUMENT}/structure/`);
    await untilReady(page);
    await expect(page.locator('main canvas').first()).toBeVisible();
    await page.waitForTimeout(SETTLED);
    const chart = page.getByRole('application').first();
    await chart.focus();
    await notePictures(page);
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL((url) => url.pathname.endsWith('/structure/208/'));
    await page.waitForTimeout(SETTLED);
    const noted = await notedPictures(page);
    // The picture before and the one after; between them only what moves.
    if (moves) expect(noted).toBeGreaterThan(2);
    else expect(noted).toBe(2);
  });
}
