import type { Page } from '@playwright/test';
import { violations, withAxe } from './axe';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const PAGE = `${DOCUMENT}/three-public/`;
/** The last of five years of one department. */
const YEARS = 'example-2022/three-public/';

async function open(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await untilReady(page);
}

const rowOf = (page: Page, name: string | RegExp) => page.getByRole('table', { name: '每一项，每一年，原文怎么印' }).getByRole('row', { name });

test('the answer, the units, the part in 基本支出 and the share are those of the document', async ({ page }) => {
  await open(page);
  const sentence = '2024 年“三公”经费 12.85 万元，全部是公务接待费；比上年预算数多 9.05 万元（238.2%），两条原因都没有金额。';
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', sentence);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12.85 万元');
  const units = page.getByRole('figure', { name: '三家都有，养老保险服务中心占 54.5%' });
  for (const [unit, figures] of [
    ['养老保险服务中心', /7\.00.*54\.5%/],
    ['人力资源和社会保障局', /5\.70.*44\.4%/],
    ['职业技能鉴定中心', /0\.15.*1\.2%/],
  ] as const) {
    await expect(units.getByRole('listitem').filter({ hasText: unit })).toContainText(figures);
  }
  await expect(units).toContainText('上年的数没有按单位公开，不是 0');
  const basic = page.getByRole('region', { name: '多少在基本支出里' });
  for (const figure of ['30217', '6.85', '6.00', '16,632.90 万元', '0.077%']) await expect(basic).toContainText(figure);
  await expect(basic.getByText('其余', { exact: true })).toBeVisible();
});

test('a blank cell, a stated 0 and an arrangement in words stand apart, and each opens where it stands', async ({ page }) => {
  await open(page);
  const overseas = rowOf(page, /^因公出国/);
  await expect(overseas).toContainText('空白');
  await expect(overseas).toContainText('正文 0.00');
  await expect(overseas).toContainText('归口管理');
  await expect(rowOf(page, /^公务用车购置费/)).toContainText(/没有写\s*空白\s*没有写/);
  await overseas.getByRole('link', { name: '空白' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/7/` && url.searchParams.get('cell') === '1.2');
  await page.goBack();
  await overseas.getByRole('link', { name: '0.00' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/text/` && url.searchParams.get('claim') === '77');
  await page.goBack();
  await page.getByRole('link', { name: /归口管理、由市财政统筹安排/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/text/` && url.hash === '#p97');
});

test('the keyboard opens the formula of the computed year, and follows it to its cell', async ({ page }) => {
  await open(page);
  const history = page.getByRole('figure', { name: '两个点，其中一个是推算的' });
  await expect(history).toContainText('没有文件，不画');
  const before = history.getByRole('button', { name: '3.80' }).first();
  const formula = page.getByRole('group', { name: '3.80 万元', exact: true });
  // The picture is laid out anew once its place is measured.
  await expect(async () => {
    await before.focus();
    await page.keyboard.press('Enter');
    await expect(formula).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(formula).toContainText('12.85 − 9.05');
  await formula.getByRole('link', { name: '12.85' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/7/` && url.searchParams.get('cell') === '1.1');
  await expect(page.getByRole('table').locator('[aria-current=true]').first()).toHaveText('12.85');
});

test('five years stand beside each other, each figure in the document of its year', async ({ page }) => {
  await open(page, YEARS);
  const history = page.getByRole('figure', { name: '六个点，其中一个是推算的' });
  await expect(history.getByRole('listitem').filter({ hasText: '2019' })).toContainText('52.00');
  await expect(rowOf(page, /^公务用车购置费/)).toContainText(/没有写\s*空白\s*19\.80\s*空白\s*0\.00\s*空白/);
  await expect(page.getByRole('table', { name: '每家每年' }).getByRole('row')).toHaveCount(5);
  await rowOf(page, /^合计/).getByRole('link', { name: '52.00' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}example-2019/tables/7/` && url.searchParams.get('cell') === '1.1');
  await expect(page.getByRole('table').locator('[aria-current=true]').first()).toHaveText('52.00');
});

for (const address of [PAGE, YEARS]) {
  test(`axe finds nothing on ${address}, in either theme`, async ({ page, context }) => {
    await withAxe(context);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      expect(await violations(page)).toEqual([]);
    }
  });
}

test('on paper the picture, its figures and the table are there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page);
  await expect(page.getByRole('figure', { name: '两个点，其中一个是推算的' }).locator('circle')).toHaveCount(2);
  await expect(rowOf(page, /^合计/)).toContainText('12.85');
  await expect(page.getByRole('button', { name: 'SVG' }).first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer, the picture and its figures stand', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12.85 万元');
    const history = page.getByRole('figure', { name: '两个点，其中一个是推算的' });
    await expect(history.locator('circle.hollow')).toHaveCount(1);
    await expect(history.getByRole('listitem').filter({ hasText: '2023' })).toContainText('3.80');
    await expect(rowOf(page, /^因公出国/)).toContainText('归口管理');
  });

  test('years of other documents stand on the printed page', async ({ page }) => {
    await page.goto(YEARS);
    await expect(rowOf(page, /^合计/)).toContainText(/35\.80\s*52\.00\s*25\.40\s*0\.00\s*10\.60/);
  });
});
