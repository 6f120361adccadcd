import { foldLabel } from '@/model/fold';
import { compare } from './actuals';
import { incomparable, type Incomparable } from './measures';
import type { Operator } from './operators';
import type { ReadIndicator } from './read-indicators';
import type { Quantity } from './read-target';
import type { Scorecard } from './scorecards';

/** Why a target does not stand in the comparison: its unit, or `qualitative` 定性, `notANumber`, `otherDirection` ≥ beside ≤. */
export type NotCompared = Incomparable | 'qualitative' | 'notANumber' | 'otherDirection';

export interface SameIndicatorEntry {
  card: Scorecard;
  indicator: ReadIndicator;
  /** From 1, the strictest target; equals share it. Null where it is not compared. */
  rank: number | null;
  /** Null where it is compared. */
  why: NotCompared | null;
}

/** One third-level indicator that several projects have. */
export interface SameIndicator {
  name: string;
  /** Those compared first, the strictest target first; of equals as printed. */
  entries: readonly SameIndicatorEntry[];
  /** How many of them are compared; 0 or at least 2. */
  compared: number;
  /** Whether those compared all aim at one and the same. */
  equal: boolean;
}

/** Indicators of one name in two or more projects, those in most projects first. Units in brackets are no part of a name. */
export function sameIndicators(cards: readonly Scorecard[]): SameIndicator[] {
  const byName = new Map<string, { card: Scorecard; indicator: ReadIndicator }[]>();
  for (const card of cards) {
    for (const indicator of card.indicators) {
      const name = nameKey(indicator.printed.name);
      const found = byName.get(name) ?? [];
      found.push({ card, indicator });
      byName.set(name, found);
    }
  }
  return [...byName]
    .filter(([name, found]) => name !== '' && new Set(found.map(({ card }) => card.key)).size > 1)
    .map(([, found]) => compared(found))
    .sort((one, other) => other.entries.length - one.entries.length);
}

/** 服务对象满意度(%) is 服务对象满意度. */
export function nameKey(name: string): string {
  return foldLabel(name).replace(/\([^()]{1,6}\)$/, '');
}

type Direction = 'up' | 'down' | 'exact';
const DIRECTION: Readonly<Record<Operator, Direction | null>> = { atLeast: 'up', above: 'up', atMost: 'down', below: 'down', equal: 'exact', qualitative: null };

function compared(found: readonly { card: Scorecard; indicator: ReadIndicator }[]): SameIndicator {
  const reasons = reasonsOf(found.map(({ indicator }) => indicator));
  const ranked = found.flatMap((entry, index) => (reasons[index] === null ? [{ ...entry, quantity: quantityOf(entry.indicator)! }] : []));
  const isDown = ranked.some(({ indicator }) => directionOf(indicator) === 'down');
  ranked.sort((one, other) => (isDown ? 1 : -1) * compare(one.quantity, other.quantity));
  const entries: SameIndicatorEntry[] = [];
  ranked.forEach(({ card, indicator, quantity }, index) => {
    const before = ranked[index - 1];
    const rank = before && compare(before.quantity, quantity) === 0 ? (entries[index - 1]?.rank ?? 1) : index + 1;
    entries.push({ card, indicator, rank, why: null });
  });
  const rest = found.flatMap((entry, index): SameIndicatorEntry[] => (reasons[index] ? [{ ...entry, rank: null, why: reasons[index] }] : []));
  return {
    name: found[0]?.indicator.printed.name ?? '',
    entries: [...entries, ...rest],
    compared: entries.length,
    equal: entries.length > 1 && entries.every(({ rank }) => rank === 1),
  };
}

/** The unit that most of them are in is the one of the comparison, and so is the direction of most. */
function reasonsOf(indicators: readonly ReadIndicator[]): (NotCompared | null)[] {
  const figures = indicators.filter((indicator) => quantityOf(indicator) !== null);
  const unit = mostOf(figures, ({ measure }) => measure?.dimension ?? '');
  const inUnit = figures.filter(({ measure }) => (measure?.dimension ?? '') === (unit?.measure?.dimension ?? ''));
  const way = mostOf(inUnit.filter((indicator) => directionOf(indicator) !== 'exact'), (indicator) => directionOf(indicator) ?? '');
  const reasons = indicators.map((indicator): NotCompared | null => {
    if (indicator.target.operator === 'qualitative') return 'qualitative';
    if (quantityOf(indicator) === null) return 'notANumber';
    // Two figures without a unit may count two things.
    const why = indicator.measure ? incomparable(indicator.measure, unit?.measure ?? null) : 'withoutUnit';
    if (why) return why;
    const own = directionOf(indicator);
    return way && own !== 'exact' && own !== directionOf(way) ? 'otherDirection' : null;
  });
  // One alone is compared with nothing.
  if (reasons.filter((why) => why === null).length > 1) return reasons;
  return reasons.map((why) => why ?? (reasons.find((other) => other !== null && other !== 'qualitative') ?? 'qualitative'));
}

function quantityOf({ target: { value, operator } }: ReadIndicator): Quantity | null {
  return value.kind === 'number' && operator !== null ? value.quantity : null;
}

function directionOf({ target: { operator } }: ReadIndicator): Direction | null {
  return operator && DIRECTION[operator];
}

/** One of those that have the commonest key; of equally common ones the first. */
function mostOf<T>(values: readonly T[], keyOf: (value: T) => string): T | null {
  const counts = new Map<string, { first: T; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    counts.set(key, { first: counts.get(key)?.first ?? value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.first ?? null;
}
