import { createMemoryHistory } from 'vue-router';
import { renderToString, type SSRContext } from 'vue/server-renderer';
import type { AccountNode, AccountTree } from './analysis/account-tree';
import { expenditureTree } from './analysis/expenditure-tree';
import { pathTo } from './analysis/focus';
import { companionsOf } from './analysis/history/companions';
import { isSameDepartment, previousIn, sameDepartment } from './analysis/history/same-department';
import { createBudgetLens, type InitialState } from './app';
import { checkDocument } from './checks/check-document';
import { checkSummary, summaryFor, type CheckSummary } from './checks/summary';
import { structureLocation } from './composables/page-locations';
import { LOCALES, translate } from './locales/messages';
import { PRINTED_LOCALE } from './locales/preferred-locale';
import type { Catalog } from './model/catalog';
import type { BudgetDocument } from './model/document';
import { failed, type Failure } from './model/failure';
import type { Place } from './model/place';
import { readCatalog, readDocument } from './model/read-document';
import { STATE_ID, type PrintedState } from './printed-page';
import { excerptFor, type PageKind } from './publish/excerpt';
import { yearExcerpt } from './publish/excerpt-year';
import { notFoundHtml, type NotFoundParts } from './publish/not-found-html';
import { RENDER_ROOT, type PageContent } from './publish/page-html';
import { sitePages, type SitePage } from './publish/site-map';
import { createBudgetRouter } from './router';

/**
 * Entry of the server build: what the Node part (src/cli/publish-site.ts) needs to print the site. It touches no file.
 */
export { pageHtml } from './publish/page-html';

export interface Site {
  catalog: Catalog;
  /** The documents that could be read, by id. */
  documents: ReadonlyMap<string, BudgetDocument>;
}

export interface RenderedPage {
  content: Omit<PageContent, 'preloads'>;
  /** Modules of the components on the page (`src/pages/…vue`), for what to load early. */
  modules: Iterable<string>;
}

/**
 * Reads the catalogue and its documents.
 * @param read text of a file of the data folder, null where there is none
 * @returns the site, and one sentence for each document that is listed and cannot be read; it throws that of a
 *   catalogue which cannot be read, since without it there is no site
 */
export async function readSite(
  read: (file: string) => Promise<string | null>,
): Promise<{ site: Site; problems: string[] }> {
  const catalog = readCatalog((await read('catalog.json')) ?? '', 'catalog.json');
  if (!catalog.ok) throw new Error(sentence(catalog.failure));
  const documents = new Map<string, BudgetDocument>();
  const problems: string[] = [];
  for (const { id, file } of catalog.value.documents) {
    const json = await read(file);
    const document = json === null ? failed('catalog.entryMissing', { id, file }) : readDocument(json, file);
    if (document.ok) documents.set(id, document.value);
    else problems.push(sentence(document.failure));
  }
  return { site: { catalog: catalog.value, documents }, problems };
}

function sentence({ code, params }: Failure): string {
  return translate(PRINTED_LOCALE, `failure.${code}`, params);
}

/** Every page that the site has. */
export function pagesOf({ documents }: Site): SitePage[] {
  return sitePages(
    [...documents].map(([id, document]) => ({
      id,
      accounts: accountPaths(id, expenditureTree(document)),
      tables: document.tables.map(({ number }) => number),
    })),
  );
}

/** Paths of the 类 and 款. A 项 has none: it is a query on the page of its 款. */
function accountPaths(id: string, tree: AccountTree | null): string[] {
  if (!tree) return [];
  const router = createBudgetRouter(createMemoryHistory());
  return nodesBelow(tree.root)
    .filter(({ level }) => level !== 'subitem')
    .map(({ code }) => router.resolve(structureLocation(id, pathTo(tree, code), false, {})).path);
}

function nodesBelow(node: AccountNode): AccountNode[] {
  return node.children.flatMap((child) => [child, ...nodesBelow(child)]);
}

/** One page in Chinese, its links under {@link RENDER_ROOT}, with the data it was made from: no more than it shows. */
export async function renderPage({ path, shows }: SitePage, site: Site): Promise<RenderedPage> {
  const document = shows && site.documents.get(shows.id);
  const summary = shows && document ? summaryFor(summaryOf(document, site), shows.kind) : null;
  const checked = shows?.kind.page === 'checks' ? summary : null;
  const documents = shows && document ? [excerptFor(document, shows.kind, checked ? lookedAt(checked) : []), ...otherYears(document, shows.kind, site)] : [];
  const findings = shows && summary ? { [shows.id]: summary } : {};
  const initial: InitialState = { catalog: catalogFor(site.catalog, shows?.id ?? null), documents, excerpt: true, findings };
  const { app, router, head } = createBudgetLens({
    history: createMemoryHistory(RENDER_ROOT.pathname),
    hydrate: true,
    locale: PRINTED_LOCALE,
    initial,
    dataBase: new URL('data/', RENDER_ROOT),
  });
  await router.push(path);
  await router.isReady();
  const context: SSRContext & { modules?: Set<string> } = {};
  const html = await renderToString(app, context);
  const state: PrintedState<InitialState> = { path, initial };
  return { content: { path, html, ...head(), state, stateId: STATE_ID }, modules: context.modules ?? [] };
}

/** Excerpts of the years that a page compares its document with: 同比 with the year before, “三公” with all. */
function otherYears(document: BudgetDocument, { page }: PageKind, { documents }: Site): BudgetDocument[] {
  if (page !== 'change' && page !== 'threePublic') return [];
  const { years } = sameDepartment(document, [...documents.values()]);
  const previous = previousIn(years, document);
  const shown = page === 'threePublic' ? years.filter(({ id }) => id !== document.id) : previous ? [previous] : [];
  return shown.map((year) => yearExcerpt(year, page));
}

/** The cells that findings are named by. */
function lookedAt({ findings }: CheckSummary): Place[] {
  return findings.flatMap(({ places }) => places.slice(0, 1));
}

const summaries = new WeakMap<BudgetDocument, CheckSummary>();

/** What the checks of a document say, made once from all of it. */
function summaryOf(document: BudgetDocument, site: Site): CheckSummary {
  let summary = summaries.get(document);
  if (!summary) {
    const others = companionsOf(document, [...site.documents.values()]);
    summaries.set(document, (summary = checkSummary(checkDocument(document, { others }))));
  }
  return summary;
}

/** All of the catalogue for the first page, and for a page about a document the entries of its department. */
function catalogFor(catalog: Catalog, id: string | null): Catalog {
  if (id === null) return catalog;
  const own = catalog.documents.find((entry) => entry.id === id);
  return { ...catalog, documents: catalog.documents.filter((entry) => own && isSameDepartment(own, entry)) };
}

/** 404.html, in every language at once: nobody knows yet who reads it. */
export function notFoundPage(parts: Omit<NotFoundParts, 'texts'>): Promise<string> {
  const texts = LOCALES.map((locale) => ({
    lang: locale,
    title: translate(locale, 'notFound.title'),
    text: translate(locale, 'notFound.text'),
    home: translate(locale, 'notFound.home'),
  }));
  return notFoundHtml({ ...parts, texts });
}
