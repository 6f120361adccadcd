import type { Locator, Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const MOST_TABS = 60;

/** Presses Tab until that element has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { html: element.outerHTML.slice(0, 120), outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 };
    });
    expect(stop?.outlined ?? true, `a visible focus on ${stop?.html}`).toBe(true);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached by ${MOST_TABS} presses of Tab`);
}

test('with the keyboard alone: from the catalogue to a 项, to its printed cell, and back', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  await tabTo(page, page.locator(`main a[href="${BASE}${DOCUMENT}/structure/"]`).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/structure/`);

  const chart = page.getByRole('application', { name: /旭日图/ });
  await expect(chart).toBeVisible();
  await tabTo(page, chart);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/structure/208/'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/structure/208/20801/'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL((url) => url.search === '?at=2080101');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3,204.10');
  await expect(chart.getByRole('status')).toContainText('3,204.10');
  await expect(chart).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/tables/3/') && url.searchParams.has('cell'));
  const cell = page.getByRole('table').locator('[aria-current=true]').first();
  await expect(cell).toHaveText('3,204.10');
  await expect(cell).toBeInViewport();
  await expect(page.getByText('“3204.10”')).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '?at=2080101');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3,204.10');
});

test('arrows walk along the siblings, Esc leads out level by level', async ({ page }) => {
  await page.goto(`${DOCUMENT}/structure/208/20801/?at=2080101`);
  await untilReady(page);
  const chart = page.getByRole('application', { name: /旭日图/ });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL((url) => url.search === '?at=2080199');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL((url) => url.search === '?at=2080101');
  for (const end of ['/structure/208/20801/', '/structure/208/', '/structure/']) {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL((url) => url.pathname.endsWith(end) && url.search === '');
  }
});

test('a figure tells where it comes from when it gets the focus, and Enter follows it to its cell', async ({ page }) => {
  await page.goto(`${DOCUMENT}/structure/208/`);
  await untilReady(page);
  const figure = page.getByRole('heading', { level: 1 }).getByRole('link', { name: '16,119.92' });
  await tabTo(page, figure);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/tables/3/') && url.searchParams.has('cell'));
});
