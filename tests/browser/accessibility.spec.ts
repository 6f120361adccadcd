import { violations, withAxe } from './axe';
import { DOCUMENT } from './printed-pages';
import { expect, test } from './site';
import { openNowhere, openState, STATES } from './states';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['zh-CN', 'en-GB']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('axe finds nothing wrong on any page, in any of its states', async ({ page, context }) => {
        test.setTimeout(480_000);
        await withAxe(context);
        for (const state of STATES) {
          await openState(page, state);
          await expect(page.locator('html'), state.address).toHaveAttribute('lang', locale.startsWith('zh') ? 'zh-CN' : 'en');
          expect.soft(await violations(page), state.address).toEqual([]);
        }
      });

      test('axe finds nothing wrong with what opens on a page, and where there is none', async ({ page, context }) => {
        test.setTimeout(240_000);
        await withAxe(context);
        await openState(page, { address: `${DOCUMENT}/structure/`, drawn: 'figure canvas' });
        for (const control of ['by', 'scope', 'measure']) {
          await page.locator(`button[data-control=${control}]`).click();
          await expect(page.locator(`button[data-control=${control}]`)).toHaveAttribute('aria-expanded', 'true');
          expect.soft(await violations(page), control).toEqual([]);
        }
        await page.getByRole('heading', { level: 1 }).getByRole('button').first().click();
        await expect(page.locator('[popover]').first()).toBeVisible();
        expect.soft(await violations(page), 'a formula').toEqual([]);
        await openNowhere(page);
        expect.soft(await violations(page), 'nowhere').toEqual([]);
      });
    });
  }
}
