import { computed, type ComputedRef } from 'vue';
import { useRoute, type LocationQueryRaw, type RouteLocationRaw } from 'vue-router';
import type { AccountNode } from '@/analysis/account-tree';
import type { Place } from '@/model/place';
import { PAGES, structureLocation, tableLocation } from './page-locations';

export interface Locations {
  catalogue: () => RouteLocationRaw;
  structure: (path: readonly AccountNode[], rest?: boolean) => RouteLocationRaw;
  /** 支出结构 of any document, at its root. */
  structureOf: (document: string) => RouteLocationRaw;
  /** 原表 of any document, at its first table. */
  tablesOf: (document: string) => RouteLocationRaw;
  table: (table: number) => RouteLocationRaw;
  cell: (place: Place) => RouteLocationRaw;
}

/** Addresses within the document of the current route. They keep the chosen unit. */
export function useLocations(): Locations {
  const route = useRoute();
  const carried = useCarriedQuery();
  const document = () => String(route.params['document']);
  return {
    catalogue: () => ({ name: PAGES.catalogue, query: carried.value }),
    structure: (path, rest = false) => structureLocation(document(), path, rest, carried.value),
    structureOf: (id) => structureLocation(id, [], false, carried.value),
    tablesOf: (id) => ({ name: PAGES.tables, params: { document: id }, query: carried.value }),
    table: (table) => tableLocation(document(), table, null, carried.value),
    cell: (place) => tableLocation(document(), place.table, place, carried.value),
  };
}

function useCarriedQuery(): ComputedRef<LocationQueryRaw> {
  const route = useRoute();
  return computed(() => (typeof route.query['unit'] === 'string' ? { unit: route.query['unit'] } : {}));
}
