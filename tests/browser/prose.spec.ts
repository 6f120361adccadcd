import type { Locator, Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const TEXT = `${DOCUMENT}/text/`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilReady(page);
}

/** The amount printed so in the section whose heading says so. */
function amountIn(page: Page, heading: string, amount: string): Locator {
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
  return section.getByRole('link', { name: amount, exact: true }).first();
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the narrative stands to the letter, and its amounts lead to their cells', async ({ page }) => {
    await page.goto(TEXT);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('个金额');
    const text = page.getByText(/收入预算 17509\.54 万元，比上年执行数减少 810\.40 万元.*，减少 4\.9%/);
    await expect(text.first()).toBeVisible();
    await amountIn(page, '支出预算情况说明', '16119.92 万元').click();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/3/` && url.searchParams.has('cell'));
    await page.getByRole('navigation', { name: '文字说明的各节' }).getByRole('link', { name: '名词解释' }).click();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${TEXT}` && url.hash !== '');
  });

  test('名词 has every term with its words and its figure', async ({ page }) => {
    await page.goto(`${DOCUMENT}/glossary/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('三十个名词');
    const row = page.getByRole('row', { name: /科技奖励/ });
    await expect(row).toContainText('指反映用于科学技术奖励方面的支出。。');
    await expect(row).toContainText('70.00');
    await expect(page.getByRole('main')).toContainText('机关运行经费');
    await expect(page.getByRole('main')).toContainText('643.97');
    await expect(page.getByRole('heading', { name: '没有解释的科目' })).toBeVisible();
  });

  test('关于数据 has counts, the whole fingerprint, both witnesses, bases and remarks', async ({ page }) => {
    await page.goto(`${DOCUMENT}/about/`);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('413 格有数');
    await expect(main).toContainText('1ac3a96c752f08e586c49cf2091f4a5f7a824ed554cb04d0992936700b42408a');
    await expect(page.getByRole('row', { name: /项目绩效目标表/ }).first()).toContainText('没有采用');
    await expect(page.getByRole('row', { name: /^收入 上年执行数/ })).toContainText('18,319.94');
    await expect(page.getByRole('row', { name: /协调劳动关系/ })).toContainText('截断');
  });
});

test('a click on an amount leads to its cell, the cell to the sentence, and back leads back', async ({ page }) => {
  await open(page, TEXT);
  await amountIn(page, '一般公共预算拨款具体使用情况', '3204.10万元').click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/5/` && url.searchParams.get('cell') === '7.1');
  await expect(page.getByRole('table').locator('[aria-current=true]')).toHaveText('3,204.10');

  const cell = page.getByRole('region', { name: '这一格' });
  await cell.getByRole('link', { name: /行政运行.*3204\.10万元/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${TEXT}` && url.searchParams.has('claim'));
  const mark = page.locator('[data-claims][aria-current=true]');
  await expect(mark).toHaveText('3204.10万元');
  await expect(mark).toBeInViewport();
  const panel = page.getByRole('region', { name: '这一处' });
  await expect(panel).toContainText('与表里相同');
  await expect(panel).toContainText('局本级、局属嘉兴市养老保险服务中心预算单位下的基本支出');

  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/5/`);
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${TEXT}` && url.search === '');
});

test('an amount that adds cells up shows the sum; one that stands alone says so', async ({ page }) => {
  await open(page, TEXT);
  await amountIn(page, '收入预算情况说明', '16632.90 万元').click();
  const panel = page.getByRole('region', { name: '这一处' });
  await expect(panel).toContainText('16,460.76 + 172.14 = 16,632.90');
  await expect(panel).toContainText('与表里几格之和相同');
  await amountIn(page, '收入预算情况说明', '810.40 万元').click();
  await expect(panel).toContainText('正文独有，表里没有这一格');
  await expect(panel).toContainText('减少 4.9%');
  await expect(panel).toContainText('“上年执行数”');
  await expect(panel).toContainText('由一个数到另一个数');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL((url) => url.search === '');
});

test('every amount of the narrative leads to a figure, or is said to stand alone', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, TEXT);
  const marks = await page.locator('[data-claims]').evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map(({ pathname, search }) => ({ pathname, search })),
  );
  expect(marks.length).toBeGreaterThan(80);
  for (const { pathname, search } of marks) {
    if (pathname === `${BASE}${TEXT}`) expect(search).toMatch(/^\?claim=\d+$/);
    else expect(pathname + search).toMatch(/\/tables\/\d+\/\?cell=/);
  }
});

test('with the keyboard: Tab reaches an amount and shows what it speaks of, Enter follows it', async ({ page }) => {
  await open(page, `${TEXT}#s5`);
  const before = amountIn(page, '收支预算情况的总体说明', '17509.54万元');
  await before.focus();
  await page.keyboard.press('Tab');
  const amount = amountIn(page, '收入预算情况说明', '17509.54 万元');
  // The popover of the amount before lies between: its links come first.
  for (let presses = 0; presses < 4 && !(await amount.evaluate((link) => link === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(amount).toBeFocused();
  await expect(page.getByRole('group', { name: '17509.54 万元' })).toContainText('表二');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/2/` && url.searchParams.get('cell') === '1.1');
});

test('an address that names no amount says so', async ({ page }) => {
  await open(page, `${TEXT}?claim=9999`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('9999');
});

test('the card of a 科目 shows its use with its scope, and its explanation, each a link', async ({ page }) => {
  await open(page, `${DOCUMENT}/structure/208/20801/?at=2080102`);
  const main = page.getByRole('main');
  await expect(main).toContainText('局本级除技能人才培养资金');
  await expect(main).toContainText('反映行政单位（包括实行公务员管理的事业单位)指未单独设置项级科目的其他项目支出。');
  await main.getByRole('link', { name: '去名词' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/glossary/` && url.hash !== '');
  await page.goBack();
  await main.getByRole('link', { name: '一般公共预算 990.02 万元' }).click();
  await expect(page.locator('[data-claims][aria-current=true]')).toHaveText('990.02万元');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

  test('a tap shows what the amount speaks of before it leads there', async ({ page }) => {
    await open(page, TEXT);
    await amountIn(page, '收入预算情况说明', '76.65 万元').tap();
    const panel = page.getByRole('region', { name: '这一处' });
    await expect(panel).toContainText('与表里相同');
    await panel.getByRole('link', { name: /表二/ }).tap();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/2/`);
  });
});
