import type { Page } from '@playwright/test';
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

test('a focus that another cut does not have is dropped for its root, said so, and found again on the way back', async ({ page }) => {
  await page.goto(`${STRUCTURE}208/?by=economic`);
  await untilReady(page);
  const main = page.getByRole('main');
  await expect(main.getByText('里面没有原来的焦点社会保障和就业支出')).toBeVisible();
  await expect(main.getByRole('heading', { level: 1 })).toContainText('4,734.02');
  await by(page).click();
  await options(page).getByRole('link', { name: '功能分类' }).click();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${STRUCTURE}208/` && url.search === '');
  await expect(main.getByRole('heading', { level: 1 })).toContainText('16,119.92');
});

test('scope, measure and view: the focus stays where both trees have it, and shares name their whole', async ({ page }) => {
  await page.goto(`${STRUCTURE}208/20801/`);
  await untilReady(page);
  await page.getByRole('button', { name: /^看哪些资金/ }).click();
  const scopes = page.getByRole('group', { name: '看哪些资金' });
  await expect(scopes).toContainText('国有资本经营预算：《国有资本经营预算支出表》是空表');
  await scopes.getByRole('link', { name: '一般公共预算' }).click();
  const answer = page.getByRole('heading', { level: 1 });
  await expect(answer).toContainText('9,008.64');
  await expect(answer).toContainText('占一般公共预算支出的 54.2%');
  await page.getByRole('button', { name: /^看哪一部分/ }).click();
  await page.getByRole('group', { name: '看哪一部分' }).getByRole('link', { name: '人员经费' }).click();
  await expect(answer).toContainText('2,761.98');
  await page.getByRole('navigation', { name: '怎么看' }).getByRole('link', { name: '表' }).click();
  await expect(page).toHaveURL((url) => url.search === '?scope=generalPublic&measure=personnel&view=table');
  await expect(page.getByRole('table')).toContainText('占人员经费');
  await expect(page.locator('figure')).toHaveCount(0);
  for (let steps = 0; steps < 3; steps += 1) await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === `${BASE}${STRUCTURE}208/20801/` && url.search === '');
  await expect(answer).toContainText('9,085.28');
});

test('a unit opens from the table, keeps cut and view in its address, and its rest is marked as calculated', async ({ page }) => {
  await open(page, '?by=unit&view=table', 'table');
  const table = page.getByRole('table').first();
  await table.getByRole('link', { name: '嘉兴市养老保险服务中心', exact: true }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('by') === 'unit' && url.searchParams.get('view') === 'table' && url.searchParams.get('at') === '嘉兴市养老保险服务中心');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10,626.82');
  const basic = table.getByRole('row', { name: /^基本支出/ });
  await expect(basic).toContainText('2,345.17');
  await expect(basic).toContainText('推算');
});

test('what the document lacks, when an address asks for it, is said with its reason and the way back', async ({ page }) => {
  await page.goto(`${STRUCTURE}?scope=stateCapital`);
  await untilReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('国有资本经营预算');
  await expect(page.getByRole('main')).toContainText('《国有资本经营预算支出表》是空表');
  await page.getByRole('link', { name: '按功能分类看全部支出' }).click();
  await expectQuery(page, '');
});

test('what the document does not print is no choice: its reason stands in its place', async ({ page }) => {
  await open(page, '?by=economic');
  await page.getByRole('button', { name: /^看哪一部分/ }).click();
  const measures = page.getByRole('group', { name: '看哪一部分' });
  await expect(measures).toContainText('项目支出：没有按经济分类公开');
  await expect(measures.getByRole('link', { name: '项目支出' })).toHaveCount(0);
});
