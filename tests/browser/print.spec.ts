import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

test.use({ colorScheme: 'dark' });

test('a page can be printed: on white paper, with its figures', async ({ page }) => {
  await page.goto(`${DOCUMENT}/structure/`);
  await untilReady(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('16,119.92');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);

  const folder = mkdtempSync(path.join(tmpdir(), 'print-'));
  const file = path.join(folder, 'page.pdf');
  await page.pdf({ path: file, format: 'A4' });
  expect(statSync(file).size).toBeGreaterThan(10_000);
  rmSync(folder, { recursive: true });
});
