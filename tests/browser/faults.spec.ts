import type { Page } from '@playwright/test';
import type { FailureCode } from '../../src/model/failure';
import { translate } from '../../src/locales/messages';
import { TROUBLED } from '../support/troubled-data';
import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

/** Opens the catalogue and follows the entry of a document, as a reader does who cannot know that it is broken. */
async function openFromCatalogue(page: Page, site: string, id: string): Promise<void> {
  await page.goto(site);
  await untilReady(page);
  await page.locator(`a[href*="/${id}/structure/"]`).last().click();
}

/** The beginning of a message, up to its first parameter, is enough to know it by. */
function beginning(code: FailureCode, params: Record<string, string | number>): string {
  return translate('zh-CN', `failure.${code}`, params).split(/[（(：:]/)[0]!;
}

for (const [id, code, params] of [
  [TROUBLED.missing, 'catalog.entryMissing', { id: TROUBLED.missing, file: `${TROUBLED.missing}.json` }],
  [TROUBLED.broken, 'schema.invalid', { file: `${TROUBLED.broken}.json` }],
  [TROUBLED.newer, 'schema.newer', { file: `${TROUBLED.newer}.json`, version: 2, known: 1 }],
] as const) {
  test(`a listed document whose file is ${id.split('-')[0]} says so, and the others still open`, async ({
    page,
    troubledSite,
    complaints,
  }) => {
    await openFromCatalogue(page, troubledSite, id);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('没有读出来');
    await expect(page.getByRole('main')).toContainText(beginning(code, params));
    await page.goBack();
    await page.locator(`a[href*="/${TROUBLED.hostile}/structure/"]`).last().click();
    await expect(page.getByRole('table').first()).toContainText('12.00');
    // The browser itself notes a file that is not there.
    if (id === TROUBLED.missing) complaints.splice(0, 1);
  });
}

test('where the network fails, the page says so and can try again', async ({ page, site, complaints }) => {
  await page.goto(site);
  await untilReady(page);
  await page.route('**/data/**', (route) => route.abort());
  await page.locator(`a[href$="/${DOCUMENT}/structure/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有读出来');
  await page.unroute('**/data/**');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('table')).toContainText('16,119.92');
  expect(complaints.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  complaints.length = 0;
});

test('a document that prints no tree of expenditure says so, and shows its tables', async ({ page, troubledSite }) => {
  await page.goto(`${troubledSite}${TROUBLED.poorer}/structure/`);
  await untilReady(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await page.goto(`${troubledSite}${TROUBLED.poorer}/tables/1/`);
  await expect(page.getByRole('table').first()).toContainText('12.00');
});

test('without a catalogue the printed pages stand', async ({ page, site, complaints }) => {
  await page.route('**/data/**', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(`${site}${DOCUMENT}/structure/208/`);
  await untilReady(page);
  await expect(page.getByRole('table')).toContainText('9,085.28');
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('status of 500')));
});
