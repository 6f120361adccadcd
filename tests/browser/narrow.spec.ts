import { printedPages } from './printed-pages';
import { expect, test, untilReady } from './site';
import { openNowhere, openState, STATES, tooWide } from './states';

for (const [width, locale] of [
  [390, 'zh-CN'],
  [360, 'zh-CN'],
  [360, 'en-GB'],
] as const) {
  test.describe(`${width} px, ${locale}`, () => {
    test.use({ viewport: { width, height: 780 }, locale });

    test('no page scrolls sideways in any state; what is wide scrolls in itself', async ({ page }) => {
      test.setTimeout(300_000);
      for (const state of STATES) {
        await openState(page, state);
        expect(await tooWide(page), state.address).toBeLessThanOrEqual(0);
        await page.evaluate(() => scrollTo(300, 0));
        expect(await page.evaluate(() => scrollX), state.address).toBe(0);
      }
      await openNowhere(page);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    });
  });
}

test.describe('360 px, as printed', () => {
  test.use({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });

  test('no printed page scrolls sideways without scripts', async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of printedPages()) {
      await page.goto(address);
      expect(await tooWide(page), address).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('200 % on a desk', () => {
  // What a window of 1280 × 900 has room for at twice the size.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });

  test('every link and button can be brought into sight, and nothing lies over it', async ({ page }) => {
    test.setTimeout(300_000);
    for (const state of STATES) {
      await openState(page, state);
      expect(await tooWide(page), state.address).toBeLessThanOrEqual(0);
      const covered = await page.evaluate(() => {
        const seen = [...document.querySelectorAll<HTMLElement>('a[href], button')].filter(
          (element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('.unseen, .skip'),
        );
        return seen.flatMap((element) => {
          element.scrollIntoView({ block: 'center', inline: 'center' });
          // A link that breaks over lines is reached at any of its boxes.
          const reached = [...element.getClientRects()].some((box) => {
            const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return found !== null && (element.contains(found) || found.contains(element));
          });
          return reached ? [] : [element.outerHTML.slice(0, 160)];
        });
      });
      expect.soft(covered, state.address).toEqual([]);
    }
  });

  test('the keyboard reaches the end of the page', async ({ page }) => {
    await page.goto('./');
    await untilReady(page);
    await page.keyboard.press('End');
    await expect(page.getByRole('contentinfo')).toBeInViewport();
  });
});
