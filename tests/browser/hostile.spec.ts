import { HOSTILE, TROUBLED } from '../support/troubled-data';
import { expect, test, untilReady } from './site';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'as printed', () => {
    test.use({ javaScriptEnabled });

    test('text of a document that looks like markup, code or a key stays text', async ({ page, troubledSite }) => {
      await page.goto(troubledSite);
      if (javaScriptEnabled) await untilReady(page);
      await expect(page.getByText(HOSTILE.department).first()).toBeVisible();
      for (const [address, names] of [
        ['structure/', [HOSTILE.department, HOSTILE.class, HOSTILE.item]],
        ['structure/208/20801/', [HOSTILE.item, HOSTILE.subitem, 'constructor']],
        ['tables/1/', [HOSTILE.class, HOSTILE.item, HOSTILE.subitem]],
      ] as const) {
        await page.goto(`${troubledSite}${TROUBLED.hostile}/${address}`);
        if (javaScriptEnabled) await untilReady(page);
        for (const name of names) await expect(page.getByText(name).first(), address).toBeVisible();
        await expect(page.locator('img[src=x], #app script')).toHaveCount(0);
      }
    });
  });
}
