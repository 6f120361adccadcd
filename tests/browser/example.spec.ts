import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TEST_SITE } from '../support/test-site';
import { DOCUMENT, EXAMPLE, everyPage } from './printed-pages';
import { expect, test, untilReady } from './site';

const htmlOf = (address: string) => readFileSync(path.join(TEST_SITE, address, 'index.html'), 'utf8');

test('every printed page of the fictional department says so, in its line and in its title; no other does', () => {
  const pages = everyPage().filter((address) => address !== './');
  const ofExample = pages.filter((address) => address.startsWith('./example-'));
  expect(ofExample.length).toBeGreaterThan(100);
  for (const address of pages) {
    const [isMarked, isTitled] = [/<strong class="fictional"[^>]*>虚构示例</.test(htmlOf(address)), /<title>虚构示例 · /.test(htmlOf(address))];
    expect({ address, isMarked, isTitled }).toEqual({ address, isMarked: address.startsWith('./example-'), isTitled: address.startsWith('./example-') });
  }
});

test('a page carries the other years of its department by name, and no other document', () => {
  const stateOf = (address: string) => {
    const [, json = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(htmlOf(address)) ?? [];
    const { initial } = JSON.parse(json) as { initial: { catalog: { documents: { id: string }[] }; documents: { id: string }[] } };
    return { listed: initial.catalog.documents.map(({ id }) => id), carried: initial.documents.map(({ id }) => id) };
  };
  const years = [2018, 2019, 2020, 2021, 2022].map((year) => `example-${year}`);
  expect(stateOf(`${EXAMPLE}/structure/`)).toEqual({ listed: years, carried: [EXAMPLE] });
  expect(stateOf(`${EXAMPLE}/change/`)).toEqual({ listed: years, carried: [EXAMPLE, 'example-2019'] });
  expect(stateOf(`example-2018/change/`)).toEqual({ listed: years, carried: ['example-2018'] });
  expect(stateOf(`${EXAMPLE}/three-public/`)).toEqual({ listed: years, carried: [EXAMPLE, ...years.filter((id) => id !== EXAMPLE)] });
  expect(stateOf(`${DOCUMENT}/change/`)).toEqual({ listed: [DOCUMENT], carried: [DOCUMENT] });
});

test('the first page keeps the real document first, and lists the invented ones apart', async ({ page }) => {
  await page.goto('./');
  await untilReady(page);
  const documents = page.getByRole('table', { name: /^手边的/ });
  await expect(documents).not.toContainText('云汀市');
  const examples = page.getByRole('region', { name: '虚构示例' });
  await expect(examples).toContainText('不是任何部门的预算');
  await expect(examples.getByRole('list').getByRole('link')).toHaveText(['2018 年', '2019 年', '2020 年', '2021 年', '2022 年']);
  await examples.getByRole('link', { name: '2022 年同比' }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/example-2022/change/'));
  await expect(page.locator('.document .fictional')).toHaveText('虚构示例');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the mark speaks the language of the reader', async ({ page }) => {
    await page.goto(`${EXAMPLE}/`);
    await untilReady(page);
    await expect(page.locator('.document .fictional')).toHaveText('Fictional example');
    await expect(page).toHaveTitle(/^Fictional example · /);
  });
});

test('what leaves the page says it too: a citation, a file of figures, paper', async ({ page }) => {
  await page.goto(`${EXAMPLE}/tables/3/?cell=1.1`);
  await untilReady(page);
  await expect(page.getByRole('main')).toContainText('《云汀市物候观测管理局 2020 年部门预算（虚构示例）》');

  await page.goto(`${EXAMPLE}/`);
  await untilReady(page);
  const frame = page.locator('figure', { has: page.getByRole('button', { name: 'CSV' }) }).first();
  await expect(frame).toContainText('出处：虚构示例，');
  const saved = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^fictional-example-2020-/);
  const [head = '', ...lines] = readFileSync(await file.path(), 'utf8').trim().split(/\r?\n/);
  expect(head).toContain('虚构示例');
  for (const line of lines) expect(line).toMatch(/虚构示例"?$/);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.document .fictional')).toBeVisible();
  // Each sheet has it in its margin.
  await expect(page.locator('body')).toHaveCSS('page', 'fictional');
});

test('without the file of the year before 同比 says so, and can ask for it again', async ({ page, complaints }) => {
  await page.goto(`${EXAMPLE}/`);
  await untilReady(page);
  await page.route('**/data/example-2019.json*', (route) => route.fulfill({ status: 500, body: '' }));
  await page.locator('.pages').getByRole('link', { name: '同比' }).click();
  const years = page.getByRole('heading', { name: /两年放在一起|2019 年与 2020 年/ });
  await years.scrollIntoViewIfNeeded();
  await expect(page.getByText('2019 年的文件没有取到。')).toBeVisible();
  const again = page.getByRole('button', { name: '再试一次' });
  await expect(again).toBeVisible();
  await page.unroute('**/data/example-2019.json*');
  // The checks, which read the other years too, may come first: then there is nothing to ask for any more.
  await again.click({ timeout: 2000 }).catch(() => undefined);
  await expect(page.getByRole('heading', { name: /2019 年与 2020 年/ })).toBeVisible();
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('status of 500')));
});
