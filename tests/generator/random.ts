/** A repeatable source of choices: the same seed gives the same document on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [least, most]. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of the list, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
  /** Another source that depends only on this seed and the label, so that one choice more here moves nothing there. */
  fork(label: string): Random;
}

/** mulberry32: 32 bits of state, good enough for documents and five lines long. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => list[integer(0, list.length - 1)]!,
    sample: (list, count) => {
      const keyed = list.map((member, index) => ({ member, index, key: next() }));
      const chosen = keyed.sort((a, b) => a.key - b.key).slice(0, count);
      return chosen.sort((a, b) => a.index - b.index).map(({ member }) => member);
    },
    fork: (label) => seededRandom(hashOf(label, seed)),
  };
}

function hashOf(text: string, seed: number): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
