import { existsSync } from 'node:fs';
import path from 'node:path';
import { cac } from 'cac';
import { findBrowser } from '../support/find-browser';
import { serveSite } from '../support/serve-site';
import { thisMachine } from '../support/this-machine';
import { lighthouseEngine } from './engine';
import { judgedPages } from './judged-pages';
import { visit, type Category } from './visit';

/**
 * `npm run lighthouse`: what Lighthouse says of the built site on a phone, under a sub-path of a plain file server.
 * Ends with 1 where a page is under a bar. What depends on how fast the machine is has none here: `npm run bench`
 * reports it.
 */
const BARS = { accessibility: 100, 'best-practices': 100, seo: 95 } as const satisfies Partial<Record<Category, number>>;
const JUDGED = Object.keys(BARS) as (keyof typeof BARS)[];

const say = (line: string) => process.stdout.write(`${line}\n`);
const command = cac('lighthouse');
command.option('--folder <folder>', 'The built site', { default: 'dist' });
command.help();
const { options } = command.parse();
if (!options['help']) process.exitCode = await judged(String(options['folder']));

/** The exit status. */
async function judged(folder: string): Promise<number> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error(`There is no site in ${folder}: run npm run build first.`);
    return 1;
  }
  const browser = findBrowser(thisMachine());
  if (!browser.found) {
    console.error(browser.advice);
    return 1;
  }
  const engine = await lighthouseEngine(say);
  const server = await serveSite({ folder, base: '/a/b/', compressed: true });
  let holds = true;
  try {
    for (const { name, path: address } of await judgedPages(folder)) {
      const { scores, faults } = await visit(engine, browser.path, server.url + address, JUDGED);
      const under = JUDGED.filter((category) => (scores[category] ?? 0) < BARS[category]);
      holds &&= under.length === 0;
      const figures = JUDGED.map((category) => `${category} ${scores[category]} (bar ${BARS[category]})`).join(' · ');
      say(`${under.length > 0 ? 'under' : 'ok   '}  ${name}  ${figures}`);
      faults.forEach((fault) => say(`       ${fault}`));
    }
  } finally {
    await server.close();
  }
  return holds ? 0 : 1;
}
