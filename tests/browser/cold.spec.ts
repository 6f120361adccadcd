import { CONTENT_SECURITY_POLICY } from '../../src/cli/content-security';
import { DOCUMENT, printedPages } from './printed-pages';
import { expect, test, untilReady } from './site';
import { openState, STATES } from './states';

const pages = printedPages();
const isTable = (page: string) => page.includes('/tables/');

test('every page of the document is printed', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      './',
      `./${DOCUMENT}/`,
      `./${DOCUMENT}/structure/`,
      `./${DOCUMENT}/structure/208/`,
      `./${DOCUMENT}/structure/208/20801/`,
      `./${DOCUMENT}/tables/`,
      ...Array.from({ length: 12 }, (_, index) => `./${DOCUMENT}/tables/${index + 1}/`),
      `./${DOCUMENT}/text/`,
      `./${DOCUMENT}/glossary/`,
      `./${DOCUMENT}/about/`,
    ]),
  );
  expect(pages.filter((page) => page.includes('/structure/'))).toHaveLength(1 + 5 + 9);
});

for (const [kind, some, alike] of [
  ['all but the tables', pages.filter((page) => !isTable(page)), 0],
  // The first table is /tables/ as well: they share a title.
  ['tables', pages.filter(isTable), 1],
] as const) {
  test(`each page opens cold, without a word of complaint: ${kind}`, async ({ page }) => {
    test.setTimeout(180_000);
    const titles = new Set<string>();
    for (const address of some) {
      await page.goto(address);
      await untilReady(page);
      await expect(page.getByRole('heading', { level: 1 }), address).not.toBeEmpty();
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
        'content',
        CONTENT_SECURITY_POLICY,
      );
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(some.length - alike);
  });
}

test('each state opens cold from its address, without a word of complaint', async ({ page }) => {
  test.setTimeout(240_000);
  for (const state of STATES) {
    await openState(page, state);
    await expect(page.getByRole('heading', { level: 1 }), state.address).not.toBeEmpty();
  }
});
