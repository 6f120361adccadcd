import { readdirSync } from 'node:fs';
import { TEST_SITE } from '../support/test-site';

/** The real document in the repository. */
export const DOCUMENT = 'jiaxing-hrss-2024';

/** One of the years of the fictional department, which has years before and after it. */
export const EXAMPLE = 'example-2020';

/** What several years, and being invented, make different of a document: its pages that are walked too. */
const OF_EXAMPLE = new Set(['', 'change/', 'three-public/', 'checks/'].map((page) => `./${EXAMPLE}/${page}`));

/**
 * The printed pages that tests walk, as addresses relative to the site's root, each with its slash: the first page,
 * every page of the real document, and of the five years of the fictional department, which are alike, a few of one.
 */
export function printedPages(): string[] {
  return everyPage().filter((address) => !address.startsWith('./example-') || OF_EXAMPLE.has(address));
}

/** Every page that the build printed. */
export function everyPage(): string[] {
  return readdirSync(TEST_SITE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `./${file.replace(/index\.html$/, '')}`)
    .sort();
}
