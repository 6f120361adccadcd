import { violations, withAxe } from './axe';
import { BASE, expect, test } from './site';

/** The answer 404 itself, and the folders asked on the way home, are on the console by the browser's own hand. */
const NOT_THERE = /^console\.error: Failed to load resource: the server responded with a status of 404/;

test.afterEach(({ complaints }) => {
  const others = complaints.filter((line) => !NOT_THERE.test(line));
  complaints.splice(0, complaints.length, ...others);
});

for (const depth of ['nothing/', 'nothing', 'some/where/much/deeper/']) {
  test(`an address that leads nowhere (${depth}) says so, and leads home`, async ({ page }) => {
    const answer = await page.goto(depth);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link').first().click();
    await expect(page).toHaveURL((url) => url.pathname === BASE);
    await expect(page.locator('#app')).toBeVisible();
  });
}

test('without scripts it still says so', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}nothing/here/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[lang=en]').getByRole('heading')).toBeVisible();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is accessible in ${colorScheme}`, async ({ page, context }) => {
    await withAxe(context);
    await page.emulateMedia({ colorScheme });
    await page.goto('nothing/');
    await expect(page.getByRole('link').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
