import type { MatchedSides, Standing, YearSide } from './years-row';

/** What has found no partner yet. */
export interface Unmatched {
  now: YearSide[];
  before: YearSide[];
}

/** What a side is found by; null where it cannot be. */
type KeyOf = (side: YearSide) => string | null;

/**
 * Takes out the sides that bear one key, on each side only once, and says how they stand to each other. A key that
 * several bear finds nothing: which is which would be guessed.
 * @param among all sides that have to be told apart by their key; without it those that are left
 */
export function takePairs(left: Unmatched, keyOf: KeyOf, standing: (now: YearSide, before: YearSide) => Standing, among: Unmatched = left): MatchedSides[] {
  const [now, before] = [onceBy(among.now, keyOf), onceBy(among.before, keyOf)];
  const pairs: MatchedSides[] = [];
  for (const later of [...left.now]) {
    const key = keyOf(later);
    const earlier = key === null ? undefined : before.get(key);
    if (key === null || now.get(key) !== later || !earlier || !left.before.includes(earlier)) continue;
    pairs.push({ standing: standing(later, earlier), now: later, before: earlier });
    take(left, later, earlier);
  }
  return pairs;
}

export function take(left: Unmatched, now: YearSide, before: YearSide): void {
  left.now.splice(left.now.indexOf(now), 1);
  left.before.splice(left.before.indexOf(before), 1);
}

/** What is left is new, or gone. */
export function unpaired({ now, before }: Unmatched): MatchedSides[] {
  return [
    ...now.map((side): MatchedSides => ({ standing: 'new', now: side, before: null })),
    ...before.map((side): MatchedSides => ({ standing: 'gone', now: null, before: side })),
  ];
}

function onceBy(sides: readonly YearSide[], keyOf: KeyOf): Map<string, YearSide> {
  const found = new Map<string, YearSide | null>();
  for (const side of sides) {
    const key = keyOf(side);
    if (key !== null) found.set(key, found.has(key) ? null : side);
  }
  return new Map([...found].flatMap(([key, side]) => (side ? [[key, side] as const] : [])));
}
