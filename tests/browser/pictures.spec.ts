import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { HOSTILE, TROUBLED } from '../support/troubled-data';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, test, untilReady } from './site';

const STRUCTURE = `${DOCUMENT}/structure/`;
const VIEWS = [
  { view: 'sunburst', query: '', drawn: 'canvas', figure: '9,085.28' },
  { view: 'treemap', query: '?view=treemap', drawn: 'canvas', figure: '3,204.10' },
  { view: 'bars', query: '?view=bars', drawn: '.bars li', figure: '16,119.92' },
] as const;

async function open(page: Page, address: string, drawn = 'canvas'): Promise<void> {
  await page.goto(address);
  await untilReady(page);
  await expect(page.locator(`figure ${drawn}`).first()).toBeVisible();
}

/** Clicks a word under the first picture and reads the file that it gives. */
async function saved(page: Page, format: 'PNG' | 'SVG' | 'CSV'): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.locator('figure').first().getByRole('button', { name: format }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

interface ParsedSvg {
  faults: number;
  tags: string[];
  attributes: { name: string; value: string }[];
  texts: string[];
  size: [width: number, height: number];
}

/** An SVG file as a browser reads it, on a page of its own: ours makes no markup from text. */
async function parsed(context: BrowserContext, svg: string): Promise<ParsedSvg> {
  const page = await context.newPage();
  const found = await page.evaluate((text): ParsedSvg => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const elements = [...file.querySelectorAll('*')];
    return {
      faults: file.querySelectorAll('parsererror').length,
      tags: [...new Set(elements.map(({ localName }) => localName))],
      attributes: elements.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value }))),
      texts: elements.filter(({ localName }) => localName === 'text').map(({ textContent }) => textContent),
      size: ['width', 'height'].map((name) => Number(file.documentElement.getAttribute(name))) as [number, number],
    };
  }, svg);
  await page.close();
  return found;
}

/** Nothing in the file runs, nothing is fetched from anywhere. */
function expectHarmless({ faults, tags, attributes }: ParsedSvg): void {
  expect(faults).toBe(0);
  for (const tag of ['script', 'image', 'foreignObject', 'a', 'style', 'iframe']) expect(tags).not.toContain(tag);
  for (const { name, value } of attributes) {
    expect(name).not.toMatch(/^on|href$/i);
    // The title is told to readers of the screen as well: a text, which may say anything.
    if (!name.startsWith('xmlns') && name !== 'aria-label') expect(value).not.toMatch(/https?:|\/\/|javascript:/);
  }
}

/** Width and height in the head of a PNG file. */
function sizeOfPng(bytes: Buffer): [number, number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const { view, query, drawn, figure } of VIEWS) {
  test(`the ${view} is saved with its title, unit and source, as SVG and twice as fine as PNG`, async ({ page, context }) => {
    await open(page, STRUCTURE + query, drawn);
    const title = await page.locator('figure').first().getByRole('heading').first().innerText();
    const svg = await saved(page, 'SVG');
    expect(svg.name).toMatch(new RegExp(`^${DOCUMENT}-.*\\.svg$`));
    const file = await parsed(context, svg.bytes.toString('utf8'));
    expectHarmless(file);
    const all = file.texts.join('\n');
    expect(all.replaceAll('\n', '')).toContain(title);
    expect(all).toContain('单位：万元');
    expect(all).toContain('出处：表三');
    expect(all).toContain(figure);
    await expect(page.locator('figure').first().getByText('已存到下载文件夹')).toBeVisible();

    const png = await saved(page, 'PNG');
    expect(sizeOfPng(png.bytes)).toEqual(file.size.map((px) => px * 2));
    expect(png.bytes.length).toBeGreaterThan(10_000);
  });
}

test('the figures of a picture are saved as CSV, with the mark of their encoding', async ({ page }) => {
  await open(page, `${STRUCTURE}208/?view=treemap`);
  const { name, bytes } = await saved(page, 'CSV');
  expect(name).toMatch(new RegExp(`^${DOCUMENT}-.*208\\.csv$`));
  const text = bytes.toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const lines = text.trim().split('\n');
  expect(lines[0]).toContain('万元');
  expect(lines[1]).toContain('16119.92');
  expect(lines.find((line) => line.includes('2080101'))).toContain('3204.10');
});

test('a picture that cannot be drawn says so in words, and what else there is', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await open(page, STRUCTURE);
  const figure = page.locator('figure').first();
  await figure.getByRole('button', { name: 'PNG' }).click();
  await expect(figure.getByText('没能画出图片文件')).toBeVisible();
  await figure.getByRole('button', { name: 'SVG' }).click();
  await expect(figure.getByText('已存到下载文件夹')).toBeVisible();
});

test('the names of a document stay text in every picture, and in no cell of a file begin a formula', async ({ page, context, troubledSite }) => {
  for (const { query, drawn } of VIEWS) {
    await open(page, `${troubledSite}${TROUBLED.hostile}/structure/208/20801/${query}`, drawn);
    const file = await parsed(context, (await saved(page, 'SVG')).bytes.toString('utf8'));
    expectHarmless(file);
    expect(file.texts.join('')).toContain('HYPERLINK');
    const csv = (await saved(page, 'CSV')).bytes.toString('utf8');
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain(HOSTILE.subitem);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    await expect(page.locator('img[src=x], #app script')).toHaveCount(0);
  }
});

test('the line under a treemap says what is pointed at, markup as text', async ({ page, troubledSite }) => {
  await open(page, `${troubledSite}${TROUBLED.hostile}/structure/?view=treemap`);
  const map = page.getByRole('application', { name: /矩形树图/ });
  await map.hover({ position: { x: 20, y: 60 } });
  const line = page.locator('.treemap .line');
  await expect(line).toContainText(/HYPERLINK|script/);
  await expect(page.locator('img[src=x], #app script')).toHaveCount(0);
});

test('without scripts there are no words that would do nothing', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(site + STRUCTURE);
  await expect(page.locator('figure').first()).toContainText('单位：万元');
  await expect(page.getByRole('button', { name: /PNG|SVG|CSV/ })).toHaveCount(0);
  await context.close();
});

test.describe('the treemap', () => {
  const at = (path: string) => (url: URL) => url.pathname === `${BASE}${STRUCTURE}${path}` && url.searchParams.get('view') === 'treemap';

  test('is walked with the keyboard as the sunburst is, and says where one has come', async ({ page }) => {
    await open(page, `${STRUCTURE}?view=treemap`);
    const map = page.getByRole('application', { name: /矩形树图/ });
    await map.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(at('208/'));
    await expect(page.locator('figure [role=status].unseen')).toContainText('16,119.92');
    await page.keyboard.press('ArrowRight');
    // 212 has one 款 and one 项: one thing, spoken at its end.
    await expect(page).toHaveURL((url) => url.pathname.endsWith('/212/21208/') && url.searchParams.get('at') === '2120803');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(at(''));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL((url) => url.searchParams.get('at') === '2080101');
    // A leaf is outlined among its siblings, and spoken below.
    await expect(page.locator('.treemap .outline rect').first()).toBeVisible();
    await expect(page.locator('.treemap .line')).toContainText('3,204.10');
    await expect(map).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname.endsWith('/tables/3/') && url.searchParams.has('cell'));
  });

  test('goes one step in on a click, in the second map too', async ({ page }) => {
    await open(page, `${STRUCTURE}?view=treemap`);
    const maps = page.locator('.treemap .map');
    await maps.first().click({ position: { x: 30, y: 80 } });
    await expect(page).toHaveURL(at('208/'));
    await maps.first().click({ position: { x: 30, y: 80 } });
    await expect(page).toHaveURL(at('208/20801/'));
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(at(''));
    await expect(maps).toHaveCount(2);
    await maps.last().click({ position: { x: 30, y: 60 } });
    await expect(page).toHaveURL((url) => url.searchParams.get('view') === 'treemap' && url.pathname.includes('/212/'));
  });

  test('names its first split, and draws the crowded rest again on its own scale', async ({ page }) => {
    await open(page, `${STRUCTURE}?view=treemap`);
    await expect(page.getByRole('heading', { name: '其余的 7.9%' })).toBeVisible();
    await expect(page.locator('figure').first()).toContainText('1,389.63');
    await expect(page.getByRole('img', { name: /矩形树图：其他 4 类/ })).toBeVisible();
  });

  test('does not move on its first paint, and comes to rest soon after a drill', async ({ page }) => {
    await open(page, `${STRUCTURE}?view=treemap`);
    const map = page.locator('.treemap .map').first();
    const first = await map.screenshot();
    await page.waitForTimeout(250);
    expect((await map.screenshot()).equals(first)).toBe(true);
    await map.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(at('208/'));
    await page.waitForTimeout(700);
    const settled = await map.screenshot();
    await page.waitForTimeout(250);
    expect((await map.screenshot()).equals(settled)).toBe(true);
  });
});

test('bars list every row of the focus, and their names are links', async ({ page }) => {
  await open(page, `${STRUCTURE}208/?view=bars`, '.bars li');
  const rows = page.locator('.bars li');
  await expect(rows).toHaveCount(5);
  const widths = await rows.locator('svg.bar').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths[1]! / widths[0]!).toBeCloseTo(5812.41 / 9085.28, 2);
  await rows.first().getByRole('link', { name: /人力资源和社会保障管理事务/ }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/208/20801/') && url.searchParams.get('view') === 'bars');
});
