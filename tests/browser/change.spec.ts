import type { Locator, Page } from '@playwright/test';
import { violations, withAxe } from './axe';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';
import { tooWide } from './states';

const CHANGE = `${DOCUMENT}/change/`;

/** The figures of SEED-FIGURES.md by the anchor of their scope, in the order of the page. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  income: ['上年执行数', '18,319.94', '−2,138.19', '2,208.19 → 70.00', '+800.00', '+537.00', '+57.05', '−744.14', '91.8%', '充分', '3,532.24', '−66.26', '没有说明', '17,509.54', '4.4%'],
  spending: ['18,179.25', '−744.14', '111.1%', '+74.43', '17,509.54', '3.7%'],
  'general-public': ['16,639.59', '−2,200.94', '正负没有印', '+495.00', '没有写是新增', '+621.29', '+336.00', '+212.00', '−536.65', '300.1%', '过度', '+357.82', '576.9%', '852.82', '16,460.76', '1.1%'],
  'government-fund': ['0.00', '+800.00', '由零新增', '100.0%'],
  'three-public': ['上年预算数', '3.80', '没有金额', '+9.05', '未量化', '12.85', '238.2%', '公务接待费', '持平'],
  'agency-operating': ['上年预算', '676.56', '−37.00', '−45.33', '−82.33', '252.6%', '+49.74', '643.97', '4.8%'],
};

async function open(page: Page, address = CHANGE): Promise<void> {
  await page.goto(address);
  await untilReady(page);
}

const scopeOf = (page: Page, key: string): Locator => page.locator(`section[id="${key}"]`);

async function expectFigures(page: Page): Promise<void> {
  for (const [key, figures] of Object.entries(FIGURES)) {
    for (const figure of figures) await expect(scopeOf(page, key), key).toContainText(figure);
  }
}

test('every scope has its figures, its own axis, and both sides their own base in the answer', async ({ page }) => {
  await open(page);
  const answer = page.getByRole('heading', { level: 1 });
  for (const figure of ['上年执行数', '810.40', '−4.4%', '669.71', '−3.7%', '2,138.19', '1,394.05', '66.26', '74.43']) await expect(answer).toContainText(figure);
  await expectFigures(page);
  // The axis does not begin at 0, and says so; the one of the fund does.
  await expect(scopeOf(page, 'income')).toContainText('横轴不从 0 起');
  await expect(scopeOf(page, 'government-fund')).toContainText('横轴从 0 起');
  for (const value of ['16,000', '17,000', '18,000']) await expect(scopeOf(page, 'income').locator('.line.axis')).toContainText(value);
});

test('a wrong percentage has every denominator that gives it, and the list and notes say so', async ({ page }) => {
  await open(page);
  const diagnosis = scopeOf(page, 'income').getByRole('table', { name: /除以各个候选分母/ });
  for (const [amount, percent] of [['18,319.94', '4.42%'], ['16,639.59', '4.87%'], ['16,632.90', '4.87%']] as const) {
    await expect(diagnosis.getByRole('row').filter({ hasText: amount })).toContainText(percent);
  }
  const spending = scopeOf(page, 'spending').getByRole('table', { name: /除以各个候选分母/ });
  await expect(spending.getByRole('row').filter({ hasText: '16,639.59' })).toContainText('4.02%');
  await expect(spending.getByRole('row').filter({ hasText: '16,632.90' })).toContainText('4.03%');
  await expect(scopeOf(page, 'general-public').getByText('哪个分母')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('同一组');
  const list = page.getByRole('table', { name: /各口径的上年/ });
  await expect(list.getByRole('row')).toHaveCount(7);
  await expect(list.getByRole('row').filter({ hasText: '机关运行经费' })).toContainText(/676\.56.*643\.97.*−32\.59.*−4\.8%.*252\.6%/);
});

test('the change by source of funds closes, and says under what condition', async ({ page }) => {
  await open(page);
  const source = page.locator('figure').filter({ hasText: '按资金来源' });
  for (const figure of ['−810.40', '−178.83', '800.00', '1,431.57', '1,680.35 → 248.78', '248.79', '尾差', '口径一致时才成立']) await expect(source).toContainText(figure);
});

test('a step opens its sentence, its project and its cell by mouse; back leads here again', async ({ page }) => {
  await open(page);
  const income = scopeOf(page, 'income');
  // Anywhere on its row.
  await income.locator('li').filter({ hasText: '搬迁机房' }).locator('.line').click({ position: { x: 420, y: 30 } });
  const detail = income.locator('.detail');
  await expect(detail).toContainText('本部门新增市人社局搬迁机房装修工程项目资金 57.05 万元');
  await expect(detail.getByRole('link', { name: '市人社局搬迁机房装修工程', exact: true })).toHaveAttribute('href', /structure\/\?.*by=unit/);
  await detail.getByRole('link', { name: /^表十/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/10/` && url.searchParams.get('cell') === '7.1');
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${CHANGE}`);
  await scopeOf(page, 'agency-operating').getByRole('button', { name: '电费' }).click();
  await expect(scopeOf(page, 'agency-operating').locator('.detail')).toContainText(/电费.*24\.00.*69\.33.*口径不一定/);
  await scopeOf(page, 'agency-operating').getByRole('link', { name: '在正文里看' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/text/` && url.searchParams.get('claim') === '86');
});

test('by keyboard alone: a scope is chosen, a step opened and left, its amount followed', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: '看哪个口径' }).getByRole('link', { name: '一般公共预算当年拨款' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#general-public$/);
  await expect(scopeOf(page, 'general-public')).toBeFocused();
  const step = scopeOf(page, 'general-public').getByRole('button', { name: '信息化建设项目' });
  for (let presses = 0; presses < 150 && !(await step.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step).toHaveAttribute('aria-expanded', 'true');
  await expect(scopeOf(page, 'general-public').locator('.detail')).toContainText('这是今年的数');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(scopeOf(page, 'general-public').locator('.detail')).toHaveCount(0);
  await expect(step).toBeFocused();
});

test('a link to a scope leads to it, and back from one scope to the one before', async ({ page }) => {
  await open(page, `${CHANGE}#agency-operating`);
  await expect(scopeOf(page, 'agency-operating')).toBeInViewport();
  const chooser = page.getByRole('navigation', { name: '看哪个口径' });
  await expect(chooser.getByRole('link', { name: '机关运行经费' })).toHaveAttribute('aria-current', 'location');
  await chooser.getByRole('link', { name: '支出', exact: true }).click();
  await expect(scopeOf(page, 'spending')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/#agency-operating$/);
});

test('sentences for a report stand in both languages', async ({ page }) => {
  await open(page);
  const report = page.locator('section[aria-labelledby="report"]');
  await expect(report).toContainText('2024 年收入 17,509.54 万元，比上年执行数（推算 18,319.94 万元）减少 810.40 万元，下降 4.4%。');
  await expect(report).toContainText('Income, 2024 budget: ¥175.10 million, ¥8.10 million (4.4%) below');
  await expect(report.getByRole('button', { name: '全部复制' })).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every scope stands with its bridge, its table and its place', async ({ page }) => {
    await page.goto(CHANGE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('810.40');
    await expectFigures(page);
    await expect(scopeOf(page, 'income').locator('rect.decrease').first()).toBeVisible();
    await scopeOf(page, 'income').getByText('列成表').click();
    await expect(scopeOf(page, 'income').getByRole('link', { name: /^表十/ }).first()).toBeVisible();
    await page.getByRole('navigation', { name: '看哪个口径' }).getByRole('link', { name: '“三公”经费' }).click();
    await expect(page).toHaveURL(/#three-public$/);
  });
});

test('on paper the figures stand, on white, with the tables open', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expectFigures(page);
  const height = await scopeOf(page, 'income').getByRole('row', { name: /新增/ }).first().evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(0);
  await page.setViewportSize({ width: 660, height: 900 });
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['zh-CN', 'en-GB']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('axe finds nothing wrong on 同比, a step and a table opened', async ({ page, context }) => {
        await withAxe(context);
        await open(page);
        await expect(page.locator('html')).toHaveAttribute('lang', locale.startsWith('zh') ? 'zh-CN' : 'en');
        await scopeOf(page, 'income').locator('[data-step]').first().click();
        await scopeOf(page, 'income').locator('summary').click();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}
