import { depthOf } from './site-map';

/** Where links point while a page is rendered: a place that no site has, replaced by relative links afterwards. */
export const RENDER_ROOT = new URL('https://site.invalid/__site__/');
const RENDERED_ADDRESS = /(\s(?:href|src)=")(?:https:\/\/site\.invalid)?\/__site__\//g;

export interface PageContent {
  /** The path of the page from the site's root (`/x/structure/`). */
  path: string;
  /** Markup of the app as rendered, its links under {@link RENDER_ROOT}. */
  html: string;
  title: string;
  description: string;
  /** What the page was made from; must survive JSON. */
  state: unknown;
  /** Id of the element that holds the state. */
  stateId: string;
  /** Scripts to load early, as paths from the root (`assets/x.js`). */
  preloads: readonly string[];
}

/**
 * One page of the site as a file: the built index.html filled in, every address in it relative, so that the folder
 * works wherever it is put.
 * @param template index.html as built, its own addresses beginning with `./`
 */
export function pageHtml(template: string, page: PageContent): string {
  const up = upFrom(page.path);
  const preloads = page.preloads.map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">\n`);
  const state = JSON.stringify(page.state).replaceAll('<', '\\u003c');
  return fill(template.replaceAll('="./', `="${up}`), [
    [/<title>[^<]*<\/title>/, `<title>${escaped(page.title)}</title>`],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, escaped(page.description)],
    [/(?=<\/head>)/, preloads.join('')],
    [/(?<=<div id="app">)(?=<\/div>)/, relativeLinks(page.html, page.path)],
    [/(?=<\/body>)/, `<script type="application/json" id="${page.stateId}">${state}</script>\n`],
  ]);
}

/** The way from a page to the site's root: `./`, `../`, `../../` … */
export function upFrom(path: string): string {
  return '../'.repeat(depthOf(path)) || './';
}

/** Makes the links of rendered markup relative to the page they stand in. */
export function relativeLinks(html: string, path: string): string {
  return html.replace(RENDERED_ADDRESS, (_, attribute: string) => attribute + upFrom(path));
}

/** Puts each text where its pattern is. A template without that place is our own mistake. */
function fill(template: string, places: readonly (readonly [RegExp, string])[]): string {
  return places.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`index.html has no place for ${place.source}`);
    return html.replace(place, () => text);
  }, template);
}

/** Text as markup, also inside a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
