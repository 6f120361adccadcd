import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

const ADDRESSES = [
  './',
  `${DOCUMENT}/structure/`,
  `${DOCUMENT}/structure/208/20801/?at=2080101`,
  `${DOCUMENT}/tables/1/`,
  `${DOCUMENT}/tables/3/?cell=1.1`,
  `${DOCUMENT}/tables/11/`,
];

for (const width of [390, 360]) {
  for (const locale of ['zh-CN', 'en-GB']) {
    test.describe(`${width} px, ${locale}`, () => {
      test.use({ viewport: { width, height: 780 }, locale });

      test('no page scrolls sideways; what is wide scrolls in itself', async ({ page }) => {
        for (const address of ADDRESSES) {
          await page.goto(address);
          await untilReady(page);
          if (address.includes('structure')) await expect(page.locator('canvas').first()).toBeVisible();
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(wider, address).toBeLessThanOrEqual(0);
          await page.evaluate(() => scrollTo(300, 0));
          expect(await page.evaluate(() => scrollX), address).toBe(0);
        }
      });
    });
  }
}
