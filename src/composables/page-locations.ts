import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router';
import type { AccountNode } from '@/analysis/account-tree';
import { cellAddress, type Place } from '@/model/place';

/** Names of the routes. The paths stand in src/router.ts. */
export const PAGES = {
  home: 'home',
  overview: 'overview',
  structure: 'structure',
  structureClass: 'structure-class',
  structureItem: 'structure-item',
  change: 'change',
  threePublic: 'three-public',
  checks: 'checks',
  tables: 'tables',
  table: 'table',
  text: 'text',
  glossary: 'glossary',
  about: 'about',
  notFound: 'not-found',
} as const;

/**
 * The address of a node of 支出结构: of the 功能分类 a 类 and a 款 have paths of their own, a 项 stands as `at` on the
 * nearest of them; a node of another cut (`by` in the query) stands as `at` on the root's.
 * @param path the way to the node from the root, both with it
 * @param rest whether what is gathered under the node is opened
 * @param carried query that every link keeps; on the page itself also the choice and the view
 */
export function structureLocation(
  document: string,
  path: readonly AccountNode[],
  rest: boolean,
  carried: LocationQueryRaw,
): RouteLocationRaw {
  if (carried['by'] !== undefined) {
    const at = path.at(-1)?.code ?? '';
    const query = { ...(at === '' ? {} : { at }), ...(rest ? { rest: '1' } : {}), ...carried };
    return { name: PAGES.structure, params: { document }, query };
  }
  const top = path.find(({ level }) => level === 'class')?.code;
  const item = path.find(({ level }) => level === 'item')?.code;
  const last = path.at(-1);
  const query = {
    ...(last?.level === 'subitem' ? { at: last.code } : {}),
    ...(rest ? { rest: '1' } : {}),
    ...carried,
  };
  if (item !== undefined) {
    return { name: PAGES.structureItem, params: { document, class: top ?? item.slice(0, 3), item }, query };
  }
  if (top !== undefined) return { name: PAGES.structureClass, params: { document, class: top }, query };
  return { name: PAGES.structure, params: { document }, query };
}

/** The address of a printed table, and of a cell in it. */
export function tableLocation(
  document: string,
  table: number,
  place: Omit<Place, 'table'> | null,
  carried: LocationQueryRaw,
): RouteLocationRaw {
  const query = { ...(place ? { cell: cellAddress(place) } : {}), ...carried };
  return { name: PAGES.table, params: { document, table: String(table) }, query };
}

/** A place in the narrative: one amount of it, a section, a paragraph; all of it where nothing is named. */
export interface TextPlace {
  /** Index among the claims. */
  claim?: number;
  section?: number | null;
  paragraph?: number;
}

/** The address of a place in the narrative. */
export function textLocation(document: string, { claim, section, paragraph }: TextPlace, carried: LocationQueryRaw): RouteLocationRaw {
  const query = { ...(claim === undefined ? {} : { claim: String(claim) }), ...carried };
  const anchor = paragraph === undefined ? (typeof section === 'number' ? sectionAnchor(section) : null) : paragraphAnchor(paragraph);
  return { name: PAGES.text, params: { document }, query, ...(anchor === null ? {} : { hash: `#${anchor}` }) };
}

/** Ids of sections, paragraphs and terms on their pages. */
export function sectionAnchor(index: number): string {
  return `s${index}`;
}
export function paragraphAnchor(index: number): string {
  return `p${index}`;
}
export function termAnchor(index: number): string {
  return `t${index}`;
}

/** Id of a finding on the page of the checks. Ids may hold a heading as printed: what an address does not bear is coded. */
export function findingAnchor(id: string): string {
  return `f-${id.replace(/[^\w-]/gu, (sign) => (sign === '.' ? '_' : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`))}`;
}

/** The address of 核查, or of one finding there. */
export function checksLocation(document: string, finding: string | null, carried: LocationQueryRaw): RouteLocationRaw {
  return { name: PAGES.checks, params: { document }, query: carried, ...(finding === null ? {} : { hash: `#${findingAnchor(finding)}` }) };
}

/** The address of the glossary, or of one term in it. */
export function glossaryLocation(document: string, term: number | null, carried: LocationQueryRaw): RouteLocationRaw {
  return { name: PAGES.glossary, params: { document }, query: carried, ...(term === null ? {} : { hash: `#${termAnchor(term)}` }) };
}
