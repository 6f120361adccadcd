import type { RouteLocationRaw } from 'vue-router';
import type { Cut } from '@/analysis/cut';
import { PAGES } from '@/composables/page-locations';
import { useCarriedQuery, useLocations, type Locations } from '@/composables/use-locations';
import type { Struck } from '@/stores/home';

/** Where 首页 leads in documents it has not loaded. */
export interface HomeLocations extends Locations {
  /** 支出结构 of a document at a 类. */
  structureAtClass: (document: string, code: string) => RouteLocationRaw;
  /** 支出结构 of a document, cut another way, at its root or at a node. */
  structureBy: (document: string, by: Cut, at?: string) => RouteLocationRaw;
  /** Where the striking figure of a document is looked into: at its 类, or among the units and their projects. */
  drill: (struck: Struck) => RouteLocationRaw;
}

export function useHomeLocations(): HomeLocations {
  const locations = useLocations();
  const carried = useCarriedQuery();
  const structureAtClass: HomeLocations['structureAtClass'] = (document, code) => ({
    name: PAGES.structureClass,
    params: { document, class: code },
    query: carried.value,
  });
  const structureBy: HomeLocations['structureBy'] = (document, by, at = '') => ({
    name: PAGES.structure,
    params: { document },
    query: { ...(at === '' ? {} : { at }), ...carried.value, by },
  });
  return {
    ...locations,
    structureAtClass,
    structureBy,
    drill: ({ entry: { id }, parts: [first] }) => {
      if (!first?.of) return locations.structureOf(id);
      return first.role === 'class' ? structureAtClass(id, first.of) : structureBy(id, 'unit', first.of);
    },
  };
}
