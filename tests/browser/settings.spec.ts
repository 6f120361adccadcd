import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

const STRUCTURE = `${DOCUMENT}/structure/`;

test('a chosen language and theme stay, from page to page and from visit to visit', async ({ page }) => {
  await page.goto(STRUCTURE);
  await untilReady(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Tables' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await untilReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('?lang=en holds for one visit and is not kept', async ({ page }) => {
  await page.goto(`${STRUCTURE}?lang=en`);
  await untilReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('¥');
  await page.goto(STRUCTURE);
  await untilReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test.describe('a browser that speaks English', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' });

  test('is answered in English, in the theme of its system', async ({ page }) => {
    await page.goto(STRUCTURE);
    await untilReady(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  });
});
