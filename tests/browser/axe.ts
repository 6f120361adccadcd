import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Puts axe into every page of the context as it starts, past the Content-Security-Policy that stays in force. */
export async function withAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: source });
}

/** What axe finds wrong with the page as it stands, one line a rule with the elements concerned. */
export async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    return (await checker.run()).violations;
  });
  return results.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
