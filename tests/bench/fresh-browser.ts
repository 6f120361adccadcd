import { chromium, type Page } from '@playwright/test';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a fresh browser makes of a page. An error on the page is one of the bench. */
export async function inFreshBrowser<T>(executablePath: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const result = await work(page);
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await browser.close();
  }
}

/** Long enough for a page to come to rest before it is asked again, ms. */
export const REST = 500;
