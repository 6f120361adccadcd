import type { Page } from '@playwright/test';
import { DOCUMENT } from './printed-pages';
import { BASE, expect, untilReady } from './site';

const STRUCTURE = `${DOCUMENT}/structure/`;

/** A state of a page as an address, and what has to be on it before it is looked at. */
export interface State {
  address: string;
  drawn?: string;
}

/** Every kind of page, and of each what makes it look different: focus, view, cut, scope, measure, form of table, mark. */
export const STATES: readonly State[] = [
  { address: './' },
  { address: `${DOCUMENT}/` },
  { address: STRUCTURE, drawn: 'figure canvas' },
  { address: `${STRUCTURE}208/`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}208/20801/`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}208/20801/?at=2080101`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?rest=1`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?view=treemap`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?view=bars`, drawn: '.bars li' },
  { address: `${STRUCTURE}?view=table`, drawn: 'main table' },
  { address: `${STRUCTURE}?by=economic`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?by=unit&view=bars`, drawn: '.bars li' },
  { address: `${STRUCTURE}?by=unit&view=treemap`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?by=source`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?scope=generalPublic&measure=project`, drawn: 'figure canvas' },
  { address: `${STRUCTURE}?at=2999999` },
  { address: `${DOCUMENT}/change/` },
  { address: `${DOCUMENT}/change/#agency-operating` },
  // Two years side by side, as deep as they go, and by project.
  { address: 'example-2019/change/', drawn: '.dumbbells li' },
  { address: 'example-2022/change/?by=project', drawn: '.dumbbells li' },
  { address: `${DOCUMENT}/checks/` },
  { address: `${DOCUMENT}/checks/?see=tail#f-H-01_3-1_1_3-2_1` },
  { address: 'example-2019/tables/6/' },
  // Two-sided, by 科目 with a cell marked, empty, indicators, a blank form.
  { address: `${DOCUMENT}/tables/1/` },
  { address: `${DOCUMENT}/tables/3/?cell=1.1` },
  { address: `${DOCUMENT}/tables/9/` },
  { address: `${DOCUMENT}/tables/11/` },
  { address: `${DOCUMENT}/tables/12/` },
  // One year, and five years with every item.
  { address: `${DOCUMENT}/three-public/` },
  { address: 'example-2022/three-public/' },
  { address: `${DOCUMENT}/text/` },
  { address: `${DOCUMENT}/glossary/` },
  { address: `${DOCUMENT}/about/` },
];

/** Opens a state as a visitor who follows a link from elsewhere. */
export async function openState(page: Page, { address, drawn }: State): Promise<void> {
  await page.goto(address);
  await untilReady(page);
  if (drawn) await expect(page.locator(drawn).first(), address).toBeVisible();
}

/** Has the app, which is open, meet an address that leads nowhere: a file server would answer with another page. */
export async function openNowhere(page: Page): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, `${BASE}no/such/page/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/没有这个页面|no such page/);
}

/** By how many px the page is wider than its window. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
