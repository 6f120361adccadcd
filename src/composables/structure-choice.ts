import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { CutChoice } from '@/analysis/cut';
import { CUTS, MEASURES, SCOPES } from '@/stores/cut';

/** Views of one tree and one focus. */
export const VIEWS = ['sunburst', 'treemap', 'bars', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What the address asks for; what it does not name, or names wrongly, is the usual: 按功能分类看全部资金的总计. */
export function choiceOf(query: LocationQuery): CutChoice {
  return {
    by: named(CUTS, query['by']),
    scope: named(SCOPES, query['scope']),
    measure: named(MEASURES, query['measure']),
  };
}

/** The view that the address asks for, the sunburst where it names none. */
export function viewOf(query: LocationQuery): View {
  return named(VIEWS, query['view']);
}

export function isUsualChoice({ by, scope, measure }: CutChoice): boolean {
  return by === CUTS[0] && scope === SCOPES[0] && measure === MEASURES[0];
}

/** The part of an address that names a choice and a view: only what differs from the usual. */
export function choiceQuery({ by, scope, measure }: CutChoice, view: View): LocationQueryRaw {
  return {
    ...(by === CUTS[0] ? {} : { by }),
    ...(scope === SCOPES[0] ? {} : { scope }),
    ...(measure === MEASURES[0] ? {} : { measure }),
    ...(view === VIEWS[0] ? {} : { view }),
  };
}

function named<T extends string>(values: readonly [T, ...T[]], text: LocationQuery[string] | undefined): T {
  return values.find((value) => value === text) ?? values[0];
}
