import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { YearsChoice } from '@/analysis/two-years/two-years';
import { YEARS_CUTS, YEARS_SCOPES, type YearsOffers } from '@/stores/two-years';

/** What the address asks for; what it does not name, or names wrongly, is the usual: 科目, as deep as both years go, all funds. */
export function yearsChoice(query: LocationQuery, levels: YearsOffers['level']): YearsChoice {
  const offered = levels.filter(({ missing }) => missing.length === 0).map(({ value }) => value);
  return {
    by: YEARS_CUTS.find((by) => by === query['by']) ?? YEARS_CUTS[0],
    scope: scopeOf(query),
    level: offered.find((level) => level === query['level']) ?? offered[0] ?? 'class',
  };
}

export function scopeOf(query: LocationQuery): YearsChoice['scope'] {
  return YEARS_SCOPES.find((scope) => scope === query['scope']) ?? YEARS_SCOPES[0];
}

/** The part of an address that names a choice: only what differs from the usual. Level and scope are of 科目 alone. */
export function yearsQuery({ by, scope, level }: YearsChoice, levels: YearsOffers['level']): LocationQueryRaw {
  if (by !== 'account') return { by };
  const usual = levels.find(({ missing }) => missing.length === 0)?.value ?? 'class';
  return { ...(scope === YEARS_SCOPES[0] ? {} : { scope }), ...(level === usual ? {} : { level }) };
}
