import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

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
