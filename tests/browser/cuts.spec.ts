import type { Page } from '@playwright/test';
import { violations, withAxe } from './axe';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const STRUCTURE = `${DOCUMENT}/structure/`;

async function open(page: Page, query = '', drawn = 'figure canvas'): Promise<void> {
  await page.goto(STRUCTURE + query);
  await untilReady(page);
  await expect(page.locator(drawn).first()).toBeVisible();
}

/** The page at another cut of the whole, and nothing else asked for. */
async function expectQuery(page: Page, search: string): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${STRUCTURE}` && url.search === search);
}

const by = (page: Page) => page.getByRole('button', { name: /^按什么分/ });
const options = (page: Page) => page.getByRole('group', { name: '按什么分' });

test('by mouse: another cut says how much of the whole it covers, and back returns', async ({ page }) => {
  await open(page);
  await by(page).click();
  await expect(by(page)).toHaveAttribute('aria-expanded', 'true');
  await options(page).getByRole('link', { name: '经济分类' }).click();
  await expectQuery(page, '?by=economic');
  await expect(page.getByRole('main')).toContainText('覆盖 27.0%');
  await expect(page.getByRole('main')).toContainText('12,775.53');
  await page.goBack();
  await expectQuery(page, '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('社会保障和就业');
});

test('by keyboard: the control opens, arrows walk its options, Enter chooses and gives the focus back', async ({ page }) => {
  await open(page);
  await by(page).focus();
  await page.keyboard.press('Enter');
  const economic = options(page).getByRole('link', { name: '经济分类' });
  await expect(economic).toBeVisible();
  await expect(options(page).getByRole('link', { name: '功能分类' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(economic).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(by(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(options(page).getByRole('link', { name: '功能分类' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectQuery(page, '?by=economic');
  await expect(page.getByRole('main')).toContainText('覆盖 27.0%');
  await expect(by(page)).toBeFocused();
  await page.goBack();
  await expectQuery(page, '');
});

for (const [query, drawn, figures] of [
  ['?by=unit&view=bars', '.bars li', ['10,626.82']],
  ['?view=treemap', 'figure canvas', ['17,509.54', '16,119.92']],
  ['?by=source', 'figure canvas', ['17,509.54']],
] as const) {
  test(`${query} opens cold`, async ({ page }) => {
    await open(page, query, drawn);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    for (const figure of figures) await expect(page.getByRole('main')).toContainText(figure);
  });
}

test('what the document does not print is no choice: its reason stands in its place', async ({ page }) => {
  await open(page, '?by=economic');
  await page.getByRole('button', { name: /^看哪一部分/ }).click();
  const measures = page.getByRole('group', { name: '看哪一部分' });
  await expect(measures).toContainText('项目支出：没有按经济分类公开');
  await expect(measures.getByRole('link', { name: '项目支出' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong with the cuts and the views', async ({ page, context }) => {
      await withAxe(context);
      for (const [query, drawn] of [
        ['?by=economic', 'figure canvas'],
        ['?by=unit&view=treemap', 'figure canvas'],
        ['?view=bars', '.bars li'],
      ] as const) {
        await open(page, query, drawn);
        expect.soft(await violations(page), query).toEqual([]);
      }
    });
  });
}
