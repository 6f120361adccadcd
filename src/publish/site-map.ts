/** What of a document has pages of its own. */
export interface PublishedDocument {
  id: string;
  /** The 类 and 款 of its expenditure tree, each as the codes from the top down to it; empty where it prints none. */
  accounts: readonly (readonly string[])[];
  /** Numbers of its tables, from 1. */
  tables: readonly number[];
}

/**
 * Every path of the site, each to become a folder with its own index.html: the catalogue, and for a document its
 * first page, the structure with each 类 and 款, and each table. A 项 has no page: it is a query on its 款.
 * @returns paths from the site's root, with a slash at both ends, each once, in reading order
 */
export function sitePaths(documents: readonly PublishedDocument[]): string[] {
  return ['/', ...new Set(documents.flatMap(documentPaths))];
}

function documentPaths({ id, accounts, tables }: PublishedDocument): string[] {
  const structure = `/${id}/structure/`;
  const nodes = accounts.map((codes) => `${structure}${codes.join('/')}/`);
  const printed = tables.length > 0 ? [`/${id}/tables/`, ...tables.map((number) => `/${id}/tables/${number}/`)] : [];
  return [`/${id}/`, structure, ...nodes, ...printed];
}

/** How many folders below the root a path is: 0 for `/`. */
export function depthOf(path: string): number {
  return path.split('/').filter(Boolean).length;
}
