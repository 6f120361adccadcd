import type { Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const STRUCTURE = `${DOCUMENT}/structure/`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilReady(page);
  await expect(page.locator('canvas').first()).toBeVisible();
}

async function expectPath(page: Page, path: string, query: Record<string, string> = {}): Promise<void> {
  await expect(page).toHaveURL((url) => {
    const asked = Object.fromEntries(url.searchParams);
    return url.pathname === `${BASE}${DOCUMENT}/${path}` && JSON.stringify(asked) === JSON.stringify(query);
  });
}

/** Clicks the picture beside its hole, to the left: there the largest slice of the first ring lies. */
async function clickLargestSlice(page: Page): Promise<void> {
  const chart = page.getByRole('application');
  const position = await chart.evaluate((host: HTMLElement) => {
    const length = (name: string) => parseFloat(host.style.getPropertyValue(name));
    return { x: length('--chart-x') - length('--chart-hole') - 15, y: length('--chart-y') };
  });
  await chart.click({ position });
}

test('a click on a slice goes into it; the trail, back and forward lead out and in again', async ({ page }) => {
  await open(page, STRUCTURE);
  await clickLargestSlice(page);
  await expectPath(page, 'structure/208/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('社会保障和就业');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('16,119.92');
  await page.getByRole('navigation', { name: '焦点的上级' }).getByRole('link', { name: '全部支出' }).click();
  await expectPath(page, 'structure/');
  await page.goBack();
  await expectPath(page, 'structure/208/');
  await page.goBack();
  await expectPath(page, 'structure/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('每 100 元');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('16,119.92');
});

test('a row of the table sets the focus as the picture does', async ({ page }) => {
  await open(page, STRUCTURE);
  await page.getByRole('table').getByRole('link', { name: /^城乡社区支出/ }).click();
  await expectPath(page, 'structure/212/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('800.00');
});

test('a link to a 项 opens it, whatever path it stands on', async ({ page }) => {
  await open(page, `${STRUCTURE}208/20801/?at=2080101`);
  const answer = page.getByRole('heading', { level: 1 });
  await expect(answer).toContainText('行政运行');
  await expect(answer).toContainText('3,204.10');
  await expect(answer).toContainText('2,560.13');
  await expect(answer).toContainText('643.97');
  await expect(page).toHaveTitle(/行政运行/);
});

test('a printed amount stands, also where its parts add up to another', async ({ page }) => {
  await open(page, `${STRUCTURE}208/20801/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText('9,085.28');
  await expect(main).toContainText('尾差');
  await expect(main).toContainText('9,085.29');
});

test('a derived figure shows its formula, and each figure in it leads to its cell', async ({ page }) => {
  await open(page, `${STRUCTURE}208/`);
  await page.getByRole('heading', { level: 1 }).getByRole('button').first().click();
  const formula = page.locator('[popover]');
  await expect(formula).toBeVisible();
  await expect(formula).toContainText('推算');
  await expect(formula.getByRole('link').first()).toBeVisible();
  await formula.getByRole('link').first().click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/tables/3/') && url.searchParams.has('cell'));
  await expect(page.getByRole('table').locator('[aria-current=true]').first()).toBeInViewport();
});

test('a code that the document does not have is said to be missing, and leads back', async ({ page }) => {
  await page.goto(`${STRUCTURE}?at=2999999`);
  await untilReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2999999');
  await page.getByRole('link', { name: '从全部支出看起' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('每 100 元');
});

test('amounts are shown in the unit that is chosen, everywhere, and the address says so', async ({ page }) => {
  await open(page, STRUCTURE);
  await page.getByRole('group', { name: '金额单位' }).getByRole('link', { name: '元', exact: true }).click();
  await expectPath(page, 'structure/', { unit: 'yuan' });
  await expect(page.getByRole('table')).toContainText('175,095,400.00');
  await page.getByRole('table').getByRole('link', { name: /^社会保障和就业支出/ }).click();
  await expectPath(page, 'structure/208/', { unit: 'yuan' });
  await page.getByRole('group', { name: '金额单位' }).getByRole('link', { name: '亿元' }).click();
  await expect(page.getByRole('table')).toContainText('0.9085');
  await page.getByRole('group', { name: '金额单位' }).getByRole('link', { name: '万元' }).click();
  await expectPath(page, 'structure/208/');
});
