import type { FlowNode } from './flow-graph';

/** Brackets and what they hold, at the end of a name. */
const ASIDE = /[（(〔[][^（()）〔〕[\]]*[）)〕\]]?$/u;
/** Shorter ones would no longer say what kind of body it is. */
const SHORTEST = 4;

/**
 * Names of units for a picture, by the key of their node: without the place that the document is about and without an
 * aside in brackets, as long as no two become one. The printed name stays in lists and figures.
 * @param region the place as the document prints it, or null
 */
export function shortUnitNames(nodes: readonly FlowNode[], region: string | null): ReadonlyMap<string, string> {
  const units = nodes.flatMap(({ key, subject }) => (subject.kind === 'unit' ? [{ key, name: subject.name }] : []));
  const short = units.map(({ key, name }) => ({ key, name, short: shortened(name, region) }));
  const times = new Map<string, number>();
  for (const unit of short) times.set(unit.short, (times.get(unit.short) ?? 0) + 1);
  return new Map(short.map((unit) => [unit.key, times.get(unit.short) === 1 ? unit.short : unit.name]));
}

function shortened(name: string, region: string | null): string {
  const bare = name.replace(ASIDE, '');
  const local = region !== null && region !== '' && bare.startsWith(region) ? bare.slice(region.length) : bare;
  if (local.length >= SHORTEST) return local;
  return bare.length >= SHORTEST ? bare : name;
}
