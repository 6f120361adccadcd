import type { Page } from '@playwright/test';
import { expect, test, untilReady } from './site';

const CHANGE = 'example-2022/change/';

const yearsOf = (page: Page) => page.getByRole('region', { name: '2021 年与 2022 年，逐项对比' });

async function openYears(page: Page, address = CHANGE): Promise<void> {
  await page.goto(address);
  await untilReady(page);
  await yearsOf(page).scrollIntoViewIfNeeded();
}

test('two years: the total, the largest changes with both amounts, and all rows in the table', async ({ page }) => {
  await openYears(page);
  const years = yearsOf(page);
  // 3,916.33 − 3,588.36 = 327.97; of it 616.04 − 338.30 = 277.74.
  await expect(years).toContainText(/2022 年支出 3,916\.33 万元，比 2021 年预算多 327\.97 万元.*（9\.1%.*变动最大的是科技馆站，多 277\.74 万元.*其余合起来多 50\.23 万元/s);
  const first = years.locator('.dumbbells li').first();
  await expect(first).toContainText('科技馆站');
  await expect(first.locator('svg text')).toHaveText('338.30 → 616.04');
  await expect(first).toContainText('+277.74');
  await years.getByText(/^表：全部 23 个项/).click();
  await expect(years.locator('details tbody tr')).toHaveCount(23);
});

test('a figure of last year leads to its cell in the document of last year', async ({ page }) => {
  await openYears(page);
  const years = yearsOf(page);
  await years.locator('.dumbbells li').first().getByRole('button', { name: '+277.74' }).focus();
  await page.keyboard.press('Enter');
  const formula = page.getByRole('group', { name: '277.74 万元' });
  await expect(formula).toContainText(/616\.04.*338\.30（2021 年）.*277\.74/s);
  await formula.getByRole('link', { name: '338.30' }).click();
  await expect(page).toHaveURL(/\/example-2021\/tables\/3\/\?cell=/);
  await expect(page.getByRole('main')).toContainText('科技馆站');
  await page.goBack();
  await expect(page).toHaveURL(/\/example-2022\/change\/$/);
});

test('what is compared stands in the address: a choice by keyboard, and back', async ({ page }) => {
  await openYears(page);
  const years = yearsOf(page);
  await years.getByRole('link', { name: '项目', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?by=project$/);
  await expect(years.locator('.dumbbells li').first()).toContainText('展陈更新');
  await expect(years.locator('.dumbbells li').first()).toContainText('新增');
  await years.getByRole('link', { name: '单位', exact: true }).click();
  await expect(page).toHaveURL(/\?by=unit$/);
  await expect(years.locator('.dumbbells li')).toHaveCount(4);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/change\/$/);
  await years.getByRole('link', { name: '类', exact: true }).click();
  await expect(page).toHaveURL(/\?level=class$/);
  await expect(years.locator('.dumbbells li').first()).toContainText('206');
});

test('a choice in the address is shown when the page is opened with it', async ({ page }) => {
  await openYears(page, `${CHANGE}?by=unit`);
  await expect(yearsOf(page).locator('.dumbbells li').first()).toContainText('+313.03');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('two years stand on the page with their figures, their table and what the year before printed', async ({ page }) => {
    await page.goto(CHANGE);
    const years = yearsOf(page);
    await expect(years.locator('.dumbbells li')).toHaveCount(15);
    await expect(years.locator('.dumbbells li').first()).toContainText('+277.74');
    await expect(years).toContainText('8 个口径相符');
    await years.getByText(/^表：全部 23 个项/).click();
    await expect(years.getByRole('row').filter({ hasText: '2120803' })).toContainText(/165\.00.*24\.00.*−141\.00/s);
  });
});
