import { computed, type ComputedRef } from 'vue';
import { useRoute, type LocationQueryRaw, type RouteLocationRaw } from 'vue-router';
import type { AccountNode } from '@/analysis/account-tree';
import type { CutChoice } from '@/analysis/cut';
import type { Place } from '@/model/place';
import { useDocumentId } from './use-document-id';
import { choiceOf, choiceQuery, viewOf, VIEWS } from './structure-choice';
import { checksLocation, glossaryLocation, PAGES, structureLocation, tableLocation, textLocation, type TextPlace } from './page-locations';

export interface Locations {
  home: () => RouteLocationRaw;
  /** 总览 of any document. */
  overviewOf: (document: string) => RouteLocationRaw;
  /** A node of 支出结构; within the page it keeps the choice and the view of the address. */
  structure: (path: readonly AccountNode[], rest?: boolean) => RouteLocationRaw;
  /** A node of a cut, wherever the reader is. */
  structureIn: (choice: CutChoice, path: readonly AccountNode[]) => RouteLocationRaw;
  /** 支出结构 of any document, at its root. */
  structureOf: (document: string) => RouteLocationRaw;
  /** 同比 of any document. */
  changeOf: (document: string) => RouteLocationRaw;
  /** “三公” of any document. */
  threePublicOf: (document: string) => RouteLocationRaw;
  /** 核查 of any document. */
  checksOf: (document: string) => RouteLocationRaw;
  /** A finding on the page of the checks. */
  finding: (id: string) => RouteLocationRaw;
  /** 原表 of any document, at its first table. */
  tablesOf: (document: string) => RouteLocationRaw;
  /** A table of the document, or of another one. */
  table: (table: number, of?: string) => RouteLocationRaw;
  /** A cell of the document, or of another one. */
  cell: (place: Place, of?: string) => RouteLocationRaw;
  /** The narrative, or a place in it. */
  text: (place?: TextPlace, of?: string) => RouteLocationRaw;
  /** 名词, or one term by its number. */
  glossary: (term?: number) => RouteLocationRaw;
  glossaryOf: (document: string) => RouteLocationRaw;
  aboutOf: (document: string) => RouteLocationRaw;
}

/** Addresses within the document of the current route, or the one said above. They keep the chosen unit. */
export function useLocations(): Locations {
  const route = useRoute();
  const carried = useCarriedQuery();
  const document = useDocumentId();
  const isStructure = () => route.meta.page === 'structure';
  const view = () => (isStructure() ? viewOf(route.query) : VIEWS[0]);
  const chosen = () => (isStructure() ? choiceQuery(choiceOf(route.query), view()) : {});
  return {
    home: () => ({ name: PAGES.home, query: carried.value }),
    overviewOf: (id) => ({ name: PAGES.overview, params: { document: id }, query: carried.value }),
    structure: (path, rest = false) => structureLocation(document(), path, rest, { ...carried.value, ...chosen() }),
    structureIn: (choice, path) => structureLocation(document(), path, false, { ...carried.value, ...choiceQuery(choice, view()) }),
    structureOf: (id) => structureLocation(id, [], false, carried.value),
    changeOf: (id) => ({ name: PAGES.change, params: { document: id }, query: carried.value }),
    threePublicOf: (id) => ({ name: PAGES.threePublic, params: { document: id }, query: carried.value }),
    checksOf: (id) => checksLocation(id, null, carried.value),
    finding: (id) => checksLocation(document(), id, carried.value),
    tablesOf: (id) => ({ name: PAGES.tables, params: { document: id }, query: carried.value }),
    table: (table, of = document()) => tableLocation(of, table, null, carried.value),
    cell: (place, of = document()) => tableLocation(of, place.table, place, carried.value),
    text: (place = {}, of = document()) => textLocation(of, place, carried.value),
    glossary: (term) => glossaryLocation(document(), term ?? null, carried.value),
    glossaryOf: (id) => glossaryLocation(id, null, carried.value),
    aboutOf: (id) => ({ name: PAGES.about, params: { document: id }, query: carried.value }),
  };
}

/** The part of an address that goes along to every page: the chosen unit. */
export function useCarriedQuery(): ComputedRef<LocationQueryRaw> {
  const route = useRoute();
  return computed(() => (typeof route.query['unit'] === 'string' ? { unit: route.query['unit'] } : {}));
}
