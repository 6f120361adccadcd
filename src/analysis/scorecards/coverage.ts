import { GROUP_OF, INDICATOR_GROUPS, INDICATOR_KINDS, type IndicatorGroup, type IndicatorKind } from './kind-aliases';
import type { ReadIndicator } from './read-indicators';

export interface KindCount {
  count: number;
  quantified: number;
}

/** How many indicators of each kind and group there are; 0 is none of the kind (无). */
export interface Coverage {
  kinds: Readonly<Record<IndicatorKind, KindCount>>;
  groups: Readonly<Record<IndicatorGroup, KindCount>>;
  /** Of no known group. */
  unknown: number;
  all: KindCount;
}

export function coverageOf(indicators: readonly ReadIndicator[]): Coverage {
  const kinds = Object.fromEntries(INDICATOR_KINDS.map((kind) => [kind, countOf(indicators.filter((one) => one.kind === kind))]));
  const groups = Object.fromEntries(INDICATOR_GROUPS.map((group) => [group, countOf(indicators.filter((one) => one.group === group))]));
  return {
    kinds: kinds as Coverage['kinds'],
    groups: groups as Coverage['groups'],
    unknown: indicators.filter(({ group }) => group === null).length,
    all: countOf(indicators),
  };
}

function countOf(indicators: readonly ReadIndicator[]): KindCount {
  return { count: indicators.length, quantified: indicators.filter(({ quantified }) => quantified).length };
}

/** The indicators of a group by kind, as a card shows them. */
export interface IndicatorSection {
  group: IndicatorGroup | null;
  /** Kinds in their order; null is no known kind. In each as printed. */
  kinds: readonly { kind: IndicatorKind | null; indicators: readonly ReadIndicator[] }[];
}

/** Those of no known group stand last, and none is left out. */
export function sectionsOf(indicators: readonly ReadIndicator[]): IndicatorSection[] {
  return [...INDICATOR_GROUPS, null].flatMap((group): IndicatorSection[] => {
    const own = indicators.filter((one) => one.group === group);
    if (own.length === 0) return [];
    const kinds = [...INDICATOR_KINDS].sort((one, other) => Number(GROUP_OF[other] === group) - Number(GROUP_OF[one] === group));
    return [{ group, kinds: [...kinds, null].flatMap((kind) => {
      const found = own.filter((one) => one.kind === kind);
      return found.length > 0 ? [{ kind, indicators: found }] : [];
    }) }]; // prettier-ignore
  });
}
