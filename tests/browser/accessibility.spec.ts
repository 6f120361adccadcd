import { violations, withAxe } from './axe';
import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

const ADDRESSES = [
  './',
  `${DOCUMENT}/structure/`,
  `${DOCUMENT}/structure/208/`,
  `${DOCUMENT}/structure/208/20801/`,
  `${DOCUMENT}/structure/208/20801/?at=2080101`,
  // Two-sided, by 科目 with a cell marked, empty, indicators, a blank form.
  `${DOCUMENT}/tables/1/`,
  `${DOCUMENT}/tables/3/?cell=1.1`,
  `${DOCUMENT}/tables/9/`,
  `${DOCUMENT}/tables/11/`,
  `${DOCUMENT}/tables/12/`,
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['zh-CN', 'en-GB']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('axe finds nothing wrong on any page', async ({ page, context }) => {
        test.setTimeout(300_000);
        await withAxe(context);
        for (const address of ADDRESSES) {
          await page.goto(address);
          await untilReady(page);
          await expect(page.locator('html'), address).toHaveAttribute('lang', locale.startsWith('zh') ? 'zh-CN' : 'en');
          if (address.includes('structure')) await expect(page.locator('canvas').first()).toBeVisible();
          expect.soft(await violations(page), address).toEqual([]);
        }
      });
    });
  }
}
