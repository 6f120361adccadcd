import type { Locator, Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { expect, test, untilReady } from './site';

const OVERVIEW = `${DOCUMENT}/`;
const BAND = '从一般公共预算到养老保险服务中心，10,516.04 万元，占全部 60.1%';

const flowOf = (page: Page) => page.locator('figure').filter({ has: page.locator('svg.flow') });
const figuresOf = (page: Page) => page.getByRole('group', { name: '一般公共预算 → 养老保险服务中心的数' });

/** A place where a mark can be met: the middle of a bent band's box may lie beside it. */
async function pointOn(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  const point = await mark.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    for (let x = left + 1; x < right; x += 2) {
      for (let y = top + 1; y < bottom; y += 2) {
        if (document.elementFromPoint(x, y)?.closest('[role=button]') === element) return { x, y };
      }
    }
    return null;
  });
  if (!point) throw new Error('nothing of the mark can be met');
  return point;
}

async function expectFigures(page: Page): Promise<void> {
  const figures = figuresOf(page);
  await expect(figures).toBeVisible();
  await expect(figures).toContainText('10,516.04 万元 印出');
  // 10,516.04 of 17,509.54, of 16,460.76 and of 10,626.82.
  for (const share of ['占全部资金 60.1%', '占一般公共预算的 63.9%', '占养老保险服务中心的 99.0%']) await expect(figures).toContainText(share);
  await expect(figures.getByRole('link', { name: /^表二/ })).toHaveAttribute('href', /\/tables\/2\/\?cell=/);
}

test('every band stands in the table with its figure, what is derived says so, tails are told', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  const flow = flowOf(page);
  await expect(flow.locator('svg.flow')).toBeVisible();
  await flow.getByText('全部 24 条线，列成表').click();
  await expect(flow.locator('tbody tr')).toHaveCount(24);
  const row = (from: string, to: string) => flow.getByRole('row').filter({ hasText: from }).filter({ hasText: to });
  await expect(row('一般公共预算', '本级')).toContainText('5,634.38');
  // 6,564.39 less the projects of the department itself, 4,485.88.
  await expect(row('本级', '基本支出')).toContainText('2,078.51');
  await expect(row('本级', '基本支出')).toContainText('推算');
  await expect(row('项目支出', '社会保障和就业')).toContainText('11,905.53');
  await expect(flow).toContainText(/进本级的合计 6,564\.38.*印作 6,564\.39/);
});

test('a band and a node open their figures by mouse, Esc and the word close them', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  const band = page.getByRole('button', { name: BAND, exact: true });
  const onBand = await pointOn(band);
  await page.mouse.click(onBand.x, onBand.y);
  await expectFigures(page);
  await page.keyboard.press('Escape');
  await expect(figuresOf(page)).toHaveCount(0);
  await expect(band).toBeFocused();

  const node = page.getByRole('button', { name: '本级，6,564.39 万元，占全部 37.5%', exact: true });
  const onNode = await pointOn(node);
  await page.mouse.click(onNode.x, onNode.y);
  const figures = page.getByRole('group', { name: '本级的数' });
  await expect(figures).toContainText('6,564.39 万元');
  await figures.getByRole('button', { name: '收起' }).click();
  await expect(figures).toHaveCount(0);
  await expect(node).toBeFocused();
});

test('by keyboard: arrows lead along the bands, Enter opens figures, Esc gives the focus back', async ({ page }) => {
  await page.goto(OVERVIEW);
  await untilReady(page);
  await page.locator('svg.flow [tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const band = page.getByRole('button', { name: BAND, exact: true });
  await page.keyboard.press('ArrowDown');
  await expect(band).toBeFocused();
  await page.keyboard.press('Enter');
  await expectFigures(page);
  await expect(band).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(figuresOf(page).getByRole('button', { name: '收起' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figuresOf(page)).toHaveCount(0);
  await expect(band).toBeFocused();
});

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the same money stands in four strips, and nothing speaks of bands', async ({ page }) => {
    await page.goto(OVERVIEW);
    await untilReady(page);
    const flow = flowOf(page);
    await expect(flow.locator('svg.flow')).toBeHidden();
    await expect(flow.locator('.strip')).toHaveCount(4);
    for (const strip of await flow.locator('.strip').all()) await expect(strip).toBeVisible();
    await expect(flow.getByRole('listitem').filter({ hasText: '养老保险服务中心' })).toContainText('10,626.82');
    await expect(flow.getByText('点一条线或一个节点')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the flow is drawn and its figures are there', async ({ page }) => {
    await page.goto(OVERVIEW);
    const flow = flowOf(page);
    await expect(flow.locator('svg.flow')).toBeVisible();
    await expect(flow.locator('svg.flow')).toContainText('10,626.82');
    await expect(flow.locator('.strip')).toHaveCount(4);
    await expect(flow.locator('.popover')).toHaveCount(0);
  });
});
