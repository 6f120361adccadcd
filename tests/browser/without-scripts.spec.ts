import type { Page } from '@playwright/test';
import { DOCUMENT, printedPages } from './printed-pages';
import { BASE, expect, test } from './site';

test.use({ javaScriptEnabled: false });

const pages = printedPages();
/** The pages of a part of the document: `structure`, `tables`, … */
const pagesOf = (part: string) => pages.filter((address) => address.startsWith(`./${DOCUMENT}/${part}`));

async function expectMainTable(page: Page, address: string): Promise<void> {
  const table = page.getByRole('main').getByRole('table').first();
  await expect(table, address).toBeVisible();
  expect(await table.getByRole('row').count(), address).toBeGreaterThan(1);
}

/** An amount with its unit, also where marks stand between the two: 16,119.92 万元. */
const AMOUNT = /\d[\d,]*\.\d{2}\s*万元/;

test('without scripts every page says where it is, and has words and a heading', async ({ page }) => {
  test.setTimeout(180_000);
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/\S{4}/);
    await expect(page.getByRole('banner').getByRole('link').first(), address).toBeVisible();
    await expect(page.getByRole('main'), address).not.toContainText(/正在读|undefined|NaN|\[object/);
  }
});

test('without scripts the first page has its figure with its unit, and the documents', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('main')).toContainText('6,755.04');
  await expect(page.getByRole('main')).toContainText('万元。合计 17,509.54');
  await expect(page.getByRole('main').locator(`a[href*="${DOCUMENT}/"]`).first()).toBeVisible();
});

test('without scripts the overview answers with figures, units and both bases, and has its tables', async ({ page }) => {
  await page.goto(`${DOCUMENT}/`);
  const answer = page.getByRole('heading', { level: 1 });
  await expect(answer).toContainText('17,509.54 万元');
  await expect(answer).toContainText('收入比上年执行数少 810.40 万元');
  await expect(answer).toContainText('支出比上年执行数少 669.71 万元');
  await expectMainTable(page, 'overview');
  await expect(page.getByRole('main')).toContainText('比上年预算数');
});

test('without scripts every structure page shows its answer, its figures with units and shares, and its table', async ({ page }) => {
  test.setTimeout(180_000);
  const structure = pagesOf('structure/');
  expect(structure.length).toBe(15);
  for (const address of structure) {
    await page.goto(address);
    const answer = page.getByRole('heading', { level: 1 });
    await expect(answer, address).toContainText(AMOUNT);
    // A share names its whole, in the sentence or in the head of its column.
    await expect(page.getByRole('main'), address).toContainText(/占(全部支出|本类|本款|总计)/);
    await expectMainTable(page, address);
    const table = page.getByRole('main').getByRole('table').first();
    await expect(table, address).toContainText('万元');
    await expect(table, address).toContainText(/\d\.\d%/);
  }
});

test('without scripts every table stands as printed, with its unit', async ({ page }) => {
  test.setTimeout(180_000);
  const tables = pagesOf('tables/');
  expect(tables.length).toBe(13);
  for (const address of tables) {
    await page.goto(address);
    await expectMainTable(page, address);
    await expect(page.getByRole('main'), address).toContainText(/单位[：:]\s*(万元|元)|万元/);
  }
});

test('without scripts the structure shows the rows that its picture would', async ({ page }) => {
  await page.goto(`${DOCUMENT}/structure/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('社会保障和就业');
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /社会保障和就业支出.*16,119\.92.*92\.1%/ })).toBeVisible();
  await expect(table).toContainText('17,509.54');
});

test('without scripts one drills by links, down to the 款', async ({ page }) => {
  await page.goto(DOCUMENT + '/structure/');
  await page.getByRole('table').getByRole('link', { name: /^社会保障和就业支出/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/structure/208/`);
  await page.getByRole('table').getByRole('link', { name: /^人力资源和社会保障管理事务/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/structure/208/20801/`);
  await expect(page.getByRole('table')).toContainText('3,204.10');
});

test('without scripts a row of a table is found by its code', async ({ page }) => {
  await page.goto(`${DOCUMENT}/tables/3/`);
  const table = page.getByRole('table').first();
  await expect(table.getByRole('row', { name: /2080101/ })).toContainText('3,204.10');
});

test('without scripts the first page leads to each document', async ({ page }) => {
  await page.goto('./');
  await page.locator(`main a[href*="${DOCUMENT}/"]`).first().click();
  await expect(page).toHaveURL((url) => url.pathname.startsWith(`${BASE}${DOCUMENT}/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
