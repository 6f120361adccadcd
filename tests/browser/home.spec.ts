import type { Locator, Page } from '@playwright/test';
import type { Catalog } from '../../src/model/catalog';
import { STATE_ID } from '../../src/printed-page';
import { catalogOfMany } from '../support/many-documents';
import { violations, withAxe } from './axe';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const figureOf = (page: Page): Locator => page.locator('section[aria-labelledby=striking]');
const questionsOf = (page: Page): Locator => page.locator('section[aria-labelledby=ask]');
const documentsOf = (page: Page): Locator => page.getByRole('table', { name: /^(手边的|The .*documents? at hand)/ });

/** Opens the first page as if its catalogue were another: drawn in the browser from what the page carries. */
async function openWith(page: Page, catalog: Catalog): Promise<void> {
  await page.route('**/a/b/?unit=wan', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      new RegExp(`(<script type="application/json" id="${STATE_ID}">)(.*?)(</script>)`, 's'),
      (_, start: string, state: string, end: string) => {
        const printed = JSON.parse(state) as { initial: { catalog: Catalog } };
        printed.initial.catalog = catalog;
        return start + JSON.stringify(printed).replaceAll('<', '\\u003c') + end;
      },
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto('./?unit=wan');
  await untilReady(page);
}

for (const [width, height] of [
  [390, 844],
  [360, 740],
] as const) {
  for (const locale of ['zh-CN', 'en-GB']) {
    test.describe(`${width} × ${height}, ${locale}`, () => {
      test.use({ viewport: { width, height }, locale });

      test('the first screen holds what this is, the striking figure, and the way into it', async ({ page }) => {
        await page.goto('./');
        await untilReady(page);
        const figure = figureOf(page);
        const shown = [
          page.getByRole('heading', { level: 1 }),
          page.locator('main p').first(),
          figure.getByRole('heading', { level: 2 }),
          figure.getByRole('img'),
          ...(await figure.getByRole('row').all()).slice(1),
          figure.locator('.action'),
        ];
        expect(shown).toHaveLength(8);
        for (const element of shown) {
          const box = await element.boundingBox();
          expect(box!.y, await element.innerHTML()).toBeGreaterThanOrEqual(0);
          expect(box!.y + box!.height, await element.innerHTML()).toBeLessThanOrEqual(height);
        }
        expect(await page.evaluate(() => scrollY)).toBe(0);
      });
    });
  }
}

test('the striking figure says what its squares show, and every figure in it leads to its cells', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  const figure = figureOf(page);
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText('每 100 元里，有 39 元只为一个项目');
  await expect(figure.getByRole('img')).toHaveAccessibleName(
    '一百个方格，每格 1 元：一个项目：特定人员发放项目 39 元；基本支出：人员和公用 27 元；其余 18 个项目 34 元。',
  );
  await expect(figure.getByRole('row').nth(1)).toContainText(/特定人员发放项目\s*6,755\.04\s*39 元/);
  await expect(figure.getByRole('row').nth(2)).toContainText(/4,734\.02.*27 元/);
  await expect(figure.getByRole('row').nth(3)).toContainText(/6,020\.49.*34 元/);

  // A derived figure opens its formula over printed ones.
  await figure.getByRole('button', { name: '6,020.49' }).click();
  const formula = page.getByRole('group', { name: '6,020.49 万元' });
  await expect(formula).toContainText('12,775.53 − 6,755.04');
  await formula.getByRole('link', { name: '12,775.53' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/10/` && url.search === '?cell=1.1');
  await expect(page.getByRole('table').locator('[aria-current=true]').first()).toHaveText('12,775.53');

  for (const [name, path, cell] of [
    ['6,755.04', 'tables/10/', '18.1'],
    ['17,509.54', 'tables/3/', '1.1'],
  ] as const) {
    await page.goto('./');
    await untilReady(page);
    await figure.getByRole('link', { name }).first().click();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/${path}` && url.searchParams.get('cell') === cell);
    await expect(page.getByRole('table').locator('[aria-current=true]').first()).toHaveText(name);
  }
});

test('a figure rounded for the eye has its own digits behind it', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  await figureOf(page).getByRole('heading', { level: 2 }).getByRole('button', { name: '39' }).click();
  await expect(page.getByRole('group', { name: '38.6%' })).toContainText('6,755.04 ÷ 17,509.54');
});

test('the first drill leads to the project among the units', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  await figureOf(page).locator('.action').click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/structure/` && url.searchParams.get('by') === 'unit');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText('特定人员发放');
  await expect(main).toContainText('6,755.04');
});

test('each question leads to a state that answers it', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  const count = await questionsOf(page).getByRole('link').count();
  expect(count).toBe(8);
  const answers: readonly [path: string, search: string, says: string][] = [
    ['', '', '17,509.54'],
    ['structure/208/', '', '16,119.92'],
    ['structure/', '?by=unit', '10,626.82'],
    ['structure/', '?by=economic', '3,695.55'],
    ['change/', '', '−4.4%'],
    ['glossary/', '', '“三公”经费'],
    ['tables/3/', '?cell=1.1', '17,509.54'],
    ['checks/', '', '16,639.59'],
  ];
  for (const [index, [path, search, says]] of answers.entries()) {
    await page.goto('./');
    await untilReady(page);
    await questionsOf(page).getByRole('link').nth(index).click();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/${path}` && url.search === search);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('main')).not.toContainText('没有读出来');
  }
  await page.goto('./');
  await questionsOf(page).getByRole('link').nth(5).click();
  await expect(page.locator('#t9')).toBeInViewport();
});

test('a document shows what it is made up of, and the ways into it', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  const row = documentsOf(page).getByRole('row').last();
  await expect(row.getByRole('img')).toHaveAccessibleName('支出构成：社会保障和就业 92.1%；城乡社区 4.6%；其余 3 类。');
  await expect(row).toContainText(/17,509\.54.*社会保障和就业\s*92\.1%.*城乡社区\s*4\.6%.*12.*163/s);
  const ways = await row.getByRole('link').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const path of ['', 'structure/', 'tables/']) expect(ways).toContain(`${BASE}${DOCUMENT}/${path}`);
});

test('with the keyboard alone: every stop is seen, and the first drill is among the first', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  const drill = figureOf(page).locator('.action');
  let stops = 0;
  for (; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const outlined = await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement!).outlineWidth) > 0);
    expect(outlined).toBe(true);
    if (await drill.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/structure/`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the page is complete, and its links lead on', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('每个数都能点回');
    await expect(figureOf(page).getByRole('row').nth(1)).toContainText('6,755.04');
    await expect(figureOf(page).getByRole('img')).toBeVisible();
    await expect(documentsOf(page)).toContainText('92.1%');
    await figureOf(page).getByRole('link', { name: '6,755.04' }).click();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/tables/10/`);
    await page.goto('./');
    await questionsOf(page).getByRole('link').nth(1).click();
    await expect(page).toHaveURL((url) => url.pathname === `${BASE}${DOCUMENT}/structure/208/`);
  });
});

test('from a page about one document the whole list comes when it is asked for', async ({ page }) => {
  await page.goto(`${DOCUMENT}/structure/208/`);
  await untilReady(page);
  const asked = page.waitForRequest('**/data/catalog.json');
  await page.locator('header').getByRole('link').first().click();
  await asked;
  await expect(documentsOf(page)).toContainText('17,509.54');
});

test('where the list does not come, the page says so and can ask again', async ({ page, complaints }) => {
  await page.goto(`${DOCUMENT}/structure/208/`);
  await untilReady(page);
  await page.route('**/data/catalog.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.locator('header').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('目录没有读出来');
  await page.unroute('**/data/catalog.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(documentsOf(page)).toContainText('17,509.54');
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('status of 500')));
});

test('without any document the page says what would fill it', async ({ page }) => {
  await openWith(page, catalogOfMany(0));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('一份部门预算');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('手边还没有文件');
  await expect(page.getByRole('main')).toContainText('npm run import');
});

test('an entry written before there was a make-up still opens its document', async ({ page }) => {
  const catalog = catalogOfMany(2);
  await openWith(page, { ...catalog, documents: catalog.documents.map((entry) => ({ ...entry, glance: null })) });
  await expect(documentsOf(page)).toContainText('重新导入后');
  await expect(figureOf(page)).toHaveCount(0);
  await expect(documentsOf(page).getByRole('link', { name: '支出结构' })).toHaveCount(2);
});

for (const width of [1280, 360]) {
  test.describe(`two hundred documents, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('are grouped, named in one unit, and a step away by region', async ({ page, context }) => {
      test.setTimeout(120_000);
      await withAxe(context);
      const started = Date.now();
      await openWith(page, catalogOfMany(200));
      await expect(documentsOf(page).getByRole('img')).toHaveCount(200);
      expect(Date.now() - started).toBeLessThan(20_000);
      await expect(documentsOf(page)).toContainText('印作元');
      await expect(documentsOf(page).locator('tbody')).toHaveCount(13);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await page.getByRole('navigation', { name: '跳到地区' }).getByRole('link', { name: '第7市' }).click();
      await expect(page.locator('tbody .region', { hasText: '第7市' })).toBeInViewport();
      if (width === 1280) expect(await violations(page)).toEqual([]);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['zh-CN', 'en-GB']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('axe finds nothing wrong, at any width and with a formula open', async ({ page, context }) => {
        test.setTimeout(120_000);
        await withAxe(context);
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 844 });
          await page.goto('./');
          await untilReady(page);
          await figureOf(page).getByRole('button').first().click();
          expect.soft(await violations(page), `${width}`).toEqual([]);
        }
      });
    });
  }
}
