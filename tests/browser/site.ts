import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serveSite } from '../support/serve-site';
import { TEST_SITE, TROUBLED_SITE } from '../support/test-site';

/** The sub-path the tests serve the site under: nothing in it may know where it stands. */
export const BASE = '/a/b/';

interface WorkerFixtures {
  /** Address of the served site's root. */
  site: string;
  /** The same of the site made from a data folder full of trouble. */
  troubledSite: string;
}

interface TestFixtures {
  /** What pages of this test said that a good page does not say; empty at its end unless the test takes it out. */
  complaints: string[];
}

/**
 * A test on the built site. Each fails over any word on the console, page error, violation of the security policy,
 * or request to another origin, of its pages and their workers.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [({}, use) => served(TEST_SITE, use), { scope: 'worker' }],
  troubledSite: [({}, use) => served(TROUBLED_SITE, use), { scope: 'worker' }],
  baseURL: async ({ site }, use) => use(site),
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      listen(context, complaints);
      await use(complaints);
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function served(folder: string, use: (url: string) => Promise<void>): Promise<void> {
  const server = await serveSite({ folder, base: BASE });
  await use(server.url);
  await server.close();
}

/** Collects everything that a page of the context complains about. */
export function listen(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()} (${message.location().url})`));
  context.on('weberror', (error) => complaints.push(`error: ${String(error.error())}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left cancels what it was still loading. A page without scripts refuses those it is told of, by
    // the name `csp`; a real violation of the policy is on the console too.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    // Only the sites of the tests are served from here; workers are heard as well.
    if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'blob:') complaints.push(`foreign: ${request.url()}`);
  });
}

/** Whether the app has taken the page over, so that clicks and keys do something. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
}
