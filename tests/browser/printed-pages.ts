import { readdirSync } from 'node:fs';
import { TEST_SITE } from '../support/test-site';

/** The document in the repository. */
export const DOCUMENT = 'jiaxing-hrss-2024';

/** Every page that the build printed, as addresses relative to the site's root, each with its slash. */
export function printedPages(): string[] {
  return readdirSync(TEST_SITE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `./${file.replace(/index\.html$/, '')}`)
    .sort();
}
