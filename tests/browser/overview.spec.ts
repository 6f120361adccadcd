import type { Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const OVERVIEW = `${DOCUMENT}/`;

/** Brings the picture of the structure into sight, which is when it is loaded. */
async function seeStructure(page: Page): Promise<void> {
  await page.getByRole('table', { name: /^(支出按功能分类的类|Expenditure by class)/ }).scrollIntoViewIfNeeded();
  await expect(page.locator('canvas').first()).toBeVisible();
}

async function expectCell(page: Page, path: string, cell: string, text: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${OVERVIEW}${path}` && url.searchParams.get('cell') === cell);
  await expect(page.getByRole('table').locator('[aria-current=true]').first()).toHaveText(text);
}

test('the answer names the base of each side, and what takes most', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  const sentence =
    '2024 年安排收支 17,509.54 万元，收入比上年执行数少 810.40 万元，支出比上年执行数少 669.71 万元；73.0% 是项目支出，其中特定人员发放项目占全部支出的 38.6%。';
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', sentence);
  for (const figure of ['17,509.54', '810.40', '669.71', '73.0%', '38.6%']) await expect(page.getByRole('heading', { level: 1 })).toContainText(figure);
});

for (const [key, figure, path, cell] of [
  ['income', '17,509.54', 'tables/1/', 'i36.1'],
  ['spending', '17,509.54', 'tables/3/', '1.1'],
  ['project', '12,775.53', 'tables/3/', '1.4'],
  ['threePublic', '12.85', 'tables/7/', '1.1'],
] as const) {
  test(`the key figure ${key} opens its cell`, async ({ page }) => {
    await page.goto(OVERVIEW);
    await untilReady(page);
    await page.locator(`dl.keys .${key} .value`).getByRole('link', { name: figure }).click();
    await expectCell(page, path, cell, figure);
  });
}

test('each key figure has its change against its own base; one that no cell prints opens its place in the text', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  const keys = page.locator('dl.keys');
  for (const [key, ...figures] of [
    ['income', '−810.40', '−4.4%', '18,319.94', '①'],
    ['spending', '−669.71', '−3.7%', '18,179.25', '②'],
    ['threePublic', '+9.05', '+238.2%', '3.80'],
    ['agencyOperating', '−32.59', '−4.8%', '676.56'],
  ]) {
    for (const figure of figures) await expect(keys.locator(`.${key}`)).toContainText(figure);
  }
  await keys.locator('.income').getByRole('button', { name: '18,319.94' }).click();
  await expect(page.getByRole('group', { name: '18,319.94 万元' })).toContainText('17,509.54 + 810.40');
  await page.keyboard.press('Escape');
  await keys.locator('.agencyOperating .value').getByRole('link', { name: '643.97' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${OVERVIEW}text/` && url.searchParams.get('claim') === '83');
  await expect(page.locator('[data-claims][aria-current=true]').first()).toContainText('643.97');
});

test('100 元, the projects and the sources of income show the figures of the document', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  await expect(page.getByRole('heading', { name: '每 100 元里，39 元用于特定人员发放项目' })).toBeVisible();
  const parts = page.getByRole('table', { name: '每 100 元里，39 元用于特定人员发放项目' });
  await expect(parts.getByRole('row', { name: /特定人员发放项目/ })).toContainText('38.6%');
  await expect(parts.getByRole('row', { name: /基本支出/ })).toContainText('27 元');
  await expect(page.getByRole('heading', { name: '最大的五个项目，占项目支出的 83.4%' })).toBeVisible();
  const income = page.getByRole('table', { name: '收入按单位和来源' });
  await expect(income.getByRole('row', { name: /养老保险服务中心/ })).toContainText(/10,516\.04.*空白.*37\.70.*73\.08.*10,626\.82/);
  await page.getByText('其余 11 个项目').click();
  await expect(page.getByRole('row', { name: /鉴定业务经费/ })).toContainText('8.00');
  for (const figure of ['17,432.90', '952.58', '486.00', '466.58', '0 辆', '空表']) await expect(page.getByRole('main')).toContainText(figure);
});

test('the keyboard opens a formula and closes it, and the picture leads on to the structure', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  const base = page.locator('dl.keys .spending').getByRole('button', { name: '18,179.25' });
  // A key before it: focus that a keyboard gives opens what a pointer's does not.
  await page.keyboard.press('Tab');
  await base.focus();
  await expect(base).toBeFocused();
  await expect(page.getByRole('group', { name: '18,179.25 万元' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: '18,179.25 万元' })).toHaveCount(0);
  await seeStructure(page);
  const chart = page.getByRole('application', { name: '全部支出的旭日图' });
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${OVERVIEW}structure/208/`);
});

test('on paper the folded rows stand too, on white', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByText('其余 11 个项目')).toBeHidden();
  const height = await page.getByText('鉴定业务经费').first().evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(0);
  await page.setViewportSize({ width: 660, height: 900 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview shows its answer, its key figures and its tables', async ({ page }) => {
    await page.goto(OVERVIEW);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('17,509.54');
    const keys = page.locator('dl.keys');
    for (const figure of ['17,509.54', '12,775.53', '12.85', '643.97']) await expect(keys).toContainText(figure);
    const classes = page.getByRole('table', { name: /支出按功能分类的类/ });
    await expect(classes.getByRole('row', { name: /社会保障和就业支出.*16,119\.92/ })).toBeVisible();
  });
});
