import type { Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const CHECKS = `${DOCUMENT}/checks/`;

function finding(page: Page, name: string) {
  return page.getByRole('article', { name });
}

test('the page answers with its counts; the two wrong percentages name every denominator that gives them', async ({ page }) => {
  await page.goto(CHECKS);
  await untilReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^差错 2，疑问 \d+，提示 \d+，尾差 16：两个百分数不是由自己的基数得出。$/);
  await expect(page.getByRole('heading', { name: '差错 2', exact: true })).toBeVisible();
  for (const [name, formula, ...denominators] of [
    ['印作 4.9%，算得 4.4%', '810.40 ÷ 18,319.94', '16,632.90', '16,639.59'],
    ['印作 4.0%，算得 3.7%', '669.71 ÷ 18,179.25', '16,632.90', '16,639.59'],
  ] as const) {
    const item = finding(page, name);
    await expect(item).toContainText(formula);
    for (const denominator of denominators) await expect(item).toContainText(denominator);
  }
  await expect(finding(page, '印作 4.9%，算得 4.4%').locator('mark')).toHaveText('4.9%');
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(17);
  await expect(page.getByRole('main')).toContainText(/\d+ 条规则成立，共比较 \d+ 处/);
});

test('a finding leads to its sentence, to the cell of a denominator, and has an address of its own', async ({ page }) => {
  await page.goto(CHECKS);
  await untilReady(page);
  const item = finding(page, '印作 4.9%，算得 4.4%');
  await item.getByRole('link', { name: '本条链接' }).click();
  await expect(page).toHaveURL(/#f-Y-01_c2-1$/);
  await item.getByRole('link', { name: '看原文' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/text/` && url.searchParams.get('claim') === '2');
  await expect(page.locator('[data-claims][aria-current=true]').first()).toContainText('810.40');
  await expect(page.getByRole('region', { name: '这一处' })).toContainText('印作 4.9%；810.40 ÷ 18,319.94');
  await page.goBack();
  await item.getByRole('link', { name: '表五，“合计”行，合计列' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/5/` && url.searchParams.get('cell') === '1.1');
  await page.goto(`${CHECKS}#f-Y-01_c14-13`);
  await untilReady(page);
  await expect(finding(page, '印作 4.0%，算得 3.7%')).toBeInViewport();
});

test('one severity is seen alone, and the choice is in the address', async ({ page }) => {
  await page.goto(CHECKS);
  await untilReady(page);
  const filter = page.getByRole('navigation', { name: '按轻重看' });
  await filter.getByRole('link', { name: '尾差 16' }).click();
  await expect(page).toHaveURL(/see=tail/);
  await expect(page.getByRole('heading', { name: '差错 2', exact: true })).toHaveCount(0);
  await expect(page.getByRole('row')).toHaveCount(17);
  await filter.getByRole('link', { name: '全部' }).click();
  await expect(page.getByRole('heading', { name: '差错 2', exact: true })).toBeVisible();
});

test('the line of the document counts what was found on every page and leads to it', async ({ page }) => {
  await page.goto(`${DOCUMENT}/about/`);
  await untilReady(page);
  await page.getByRole('banner').getByRole('link', { name: /^核查：差错 2/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${CHECKS}`);
  // The page came without its findings: the worker finds them.
  await expect(finding(page, '印作 4.9%，算得 4.4%')).toBeVisible();
});

test('a note stands beside the key figures, the cell and the sentence that it concerns', async ({ page }) => {
  await page.goto(`${DOCUMENT}/`);
  await untilReady(page);
  const note = page.getByRole('note').filter({ hasText: '印作 4.9%' });
  await expect(note).toContainText('16,639.59');
  await note.getByRole('link', { name: '差错 Y-01' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/checks\/#f-Y-01_c2-1$/);

  await page.goto(`${DOCUMENT}/tables/3/?cell=6.1`);
  await untilReady(page);
  await expect(page.getByRole('region', { name: '这一格' })).toContainText(/尾差\s*H-03\s*R-07/);
  await expect(page.locator('td.found.tail')).toHaveCount(3);

  await page.goto(`${DOCUMENT}/text/`);
  await untilReady(page);
  await expect(page.getByRole('note').filter({ hasText: '印作 4.9%' })).toBeVisible();
  await expect(page.locator('.claim', { hasText: '810.40 万元' }).locator('sup')).toHaveText(/^①/);
});

test('a fault of a cell is marked where it is printed', async ({ page }) => {
  await page.goto('example-2019/tables/6/');
  await untilReady(page);
  await expect(page.locator('td.found.error')).not.toHaveCount(0);
  await expect(page.getByRole('note').filter({ hasText: '哪一个是对的' })).toBeVisible();
});

test('in English the figures stay in the printed unit', async ({ page }) => {
  await page.goto(`${CHECKS}?lang=en`);
  await untilReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 errors, ');
  await expect(finding(page, '4.9% printed, 4.4% computed')).toContainText('The text says 4.9%; 810.40 ÷ 18,319.94');
});

test('where no worker runs, the page says so and lets it be tried again', async ({ page, context, complaints }) => {
  await context.route('**/check-worker*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${DOCUMENT}/about/`);
  await untilReady(page);
  await page.getByRole('banner').getByRole('link', { name: '核查', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('核查没有跑完');
  await context.unroute('**/check-worker*');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(finding(page, '印作 4.9%，算得 4.4%')).toBeVisible();
  complaints.splice(0, complaints.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every finding stands on the page, and beside what it concerns', async ({ page }) => {
    await page.goto(CHECKS);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('差错 2');
    await expect(page.getByRole('article')).not.toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('669.71 ÷ 18,179.25');
    await page.goto(`${DOCUMENT}/`);
    await expect(page.getByRole('note').filter({ hasText: '印作 4.9%' })).toBeVisible();
    await page.goto(`${DOCUMENT}/text/`);
    await expect(page.getByRole('note').filter({ hasText: '印作 4.0%' })).toBeVisible();
    await page.goto(`${DOCUMENT}/tables/3/`);
    await expect(page.locator('td.found.tail')).toHaveCount(3);
    await expect(page.getByRole('banner')).toContainText('核查：差错 2');
  });
});
