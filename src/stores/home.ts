import { shareOf, type Share } from '@/analysis/share';
import type { Amount } from '@/model/amount';
import type { CatalogEntry } from '@/model/catalog';
import type { Glance, StrikingFigure } from '@/model/glance';

/** What 首页 shows, put together from the catalogue alone: no document is loaded for it. */

/** A document the catalogue has a glance at, with the striking figure of it. */
export interface Struck {
  entry: CatalogEntry;
  glance: Glance;
  striking: StrikingFigure;
  whole: Amount;
  parts: readonly StruckPart[];
}

export type StruckPart = StrikingFigure['parts'][number] & { share: Share | null };

/** The documents of real departments, and the invented ones (虚构示例) that are listed apart. */
export function realAndFictional(entries: readonly CatalogEntry[]): { real: readonly CatalogEntry[]; fictional: readonly CatalogEntry[] } {
  return { real: entries.filter(({ fictional }) => !fictional), fictional: entries.filter(({ fictional }) => fictional) };
}

/**
 * The newest document that has something striking: of the latest year, and of several the one that spends most.
 * @returns null where none has
 */
export function newestStruck(entries: readonly CatalogEntry[]): Struck | null {
  const [newest = null] = entries.flatMap(struckOf).sort(byYearAndAmount);
  return newest;
}

function struckOf(entry: CatalogEntry): Struck[] {
  const { glance } = entry;
  if (!glance?.striking || !glance.whole) return [];
  const { striking, whole } = glance;
  const parts = striking.parts.map((part) => ({ ...part, share: shareOf(part.amount, whole) }));
  return [{ entry, glance, striking, whole, parts }];
}

function byYearAndAmount(one: Struck, other: Struck): number {
  return other.entry.fiscalYear - one.entry.fiscalYear || other.whole.fen - one.whole.fen;
}

/** The documents of one department, newest first. */
export interface DepartmentGroup {
  name: string;
  documents: readonly CatalogEntry[];
}

export interface RegionGroup {
  /** As printed; null for those that print none, which stand last. */
  region: string | null;
  departments: readonly DepartmentGroup[];
}

/** Documents by region, department and year. By code points: the same in every browser and on the server. */
export function groupedEntries(entries: readonly CatalogEntry[]): RegionGroup[] {
  return groupsOf(entries, ({ region }) => region)
    .sort(([one], [other]) => Number(one === null) - Number(other === null) || compare(one ?? '', other ?? ''))
    .map(([region, ofRegion]) => ({
      region,
      departments: groupsOf(ofRegion, ({ department }) => department)
        .sort(([one], [other]) => compare(one, other))
        .map(([name, documents]) => ({ name, documents: [...documents].sort(newestFirst) })),
    }));
}

function groupsOf<Key>(entries: readonly CatalogEntry[], keyOf: (entry: CatalogEntry) => Key): [Key, CatalogEntry[]][] {
  const groups = new Map<Key, CatalogEntry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups];
}

function newestFirst(one: CatalogEntry, other: CatalogEntry): number {
  return other.fiscalYear - one.fiscalYear || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** How many of the make-up are named beside its strip. */
const NAMED = 2;

export type MakeUpPart = Glance['makeUp'][number] & { share: Share };

/** The largest 类 of a document with their shares, and how many there are beside them. */
export function largestOf({ makeUp, whole }: Glance): { named: readonly MakeUpPart[]; others: number } {
  const shares = makeUp.flatMap((part) => {
    const share = part.amount.fen > 0 ? shareOf(part.amount, whole) : null;
    return share ? [{ ...part, share }] : [];
  });
  return { named: shares.slice(0, NAMED), others: Math.max(0, shares.length - NAMED) };
}
