import { DOCUMENT } from './printed-pages';
import { BASE, expect, test } from './site';

test.use({ javaScriptEnabled: false });

test('without scripts the structure shows its answer, its figures and its table', async ({ page }) => {
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

test('without scripts the tables stand as printed', async ({ page }) => {
  await page.goto(`${DOCUMENT}/tables/3/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  const table = page.getByRole('table').first();
  await expect(table.getByRole('row', { name: /2080101/ })).toContainText('3,204.10');
});

test('without scripts the catalogue leads to each document', async ({ page }) => {
  await page.goto('./');
  await page.locator(`a[href*="${DOCUMENT}/"]`).first().click();
  await expect(page).toHaveURL((url) => url.pathname.startsWith(`${BASE}${DOCUMENT}/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
