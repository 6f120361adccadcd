import type { PageKind } from './excerpt';

/** What of a document has pages of its own. */
export interface PublishedDocument {
  id: string;
  /** Paths of the 类 and 款 of its expenditure tree, as the router has them; empty where it prints none. */
  accounts: readonly string[];
  /** Numbers of its tables, from 1. */
  tables: readonly number[];
}

export interface SitePage {
  /** From the site's root, with a slash at both ends. */
  path: string;
  /** The document it shows, and what of it; null for the first page of the site. */
  shows: { id: string; kind: PageKind } | null;
}

/**
 * Every page of the site, each to become a folder with its own index.html: the first page, and for a document its
 * overview, the structure with each 类 and 款, each table, the narrative, the glossary, and the page about its data. A 项 has no page: it is a query on its 款.
 * @returns each path once, in reading order
 */
export function sitePages(documents: readonly PublishedDocument[]): SitePage[] {
  const pages = [{ path: '/', shows: null }, ...documents.flatMap(documentPages)];
  return [...new Map(pages.map((page) => [page.path, page])).values()];
}

function documentPages({ id, accounts, tables }: PublishedDocument): SitePage[] {
  const structure: PageKind = { page: 'structure' };
  const page = (path: string, kind: PageKind): SitePage => ({ path: `/${id}/${path}`, shows: { id, kind } });
  return [
    page('', { page: 'overview' }),
    page('structure/', structure),
    ...accounts.map((path) => ({ path, shows: { id, kind: structure } })),
    page('change/', { page: 'change' }),
    page('three-public/', { page: 'threePublic' }),
    page('checks/', { page: 'checks' }),
    ...tables.slice(0, 1).map((table) => page('tables/', { page: 'tables', table })),
    ...tables.map((table) => page(`tables/${table}/`, { page: 'tables', table })),
    page('text/', { page: 'text' }),
    page('glossary/', { page: 'glossary' }),
    page('about/', { page: 'about' }),
  ];
}

/** How many folders below the root a path is: 0 for `/`. */
export function depthOf(path: string): number {
  return path.split('/').filter(Boolean).length;
}
