import { labelOf, nameKey, readable } from './label';

/** One print of a name: in which table and column it stands. */
export interface NamePrint {
  text: string;
  /** Column of a table: prints in one column are cut at one width. */
  column: string;
}

export interface JoinedName {
  /** The fullest print. */
  name: string;
  aliases: string[];
  /** Prints that were cut at the width of their column. */
  cut: string[];
}

/** Shorter than this no name is taken for a cut one. */
const SHORTEST_CUT = 6;

/**
 * Joins the prints of names: equal but for width, blanks, quotes and dashes, or cut where the column ended. A
 * print is a cut one only if exactly one longer name begins with it, both never stand in one column, and it ends
 * where the column does (nothing in it is longer, or a bracket is left open). Names that are told apart by no table
 * and share what is distinctive in them are one: the longest.
 * @param distinctive what tells a folded name from others, without the words that many of them share
 * @returns for every print, in order of appearance, the name it belongs to
 */
export function joinNames(
  prints: readonly NamePrint[],
  distinctive: (key: string) => string = (key) => key,
): {
  names: JoinedName[];
  nameOf: (text: string) => string;
} {
  const groups = new Map<string, Prints>();
  const longest = new Map<string, number>();
  for (const { text, column } of prints) {
    const key = keyOf(text);
    const group = groups.get(key) ?? { texts: new Set(), columns: new Set() };
    groups.set(key, group);
    group.texts.add(readable(text));
    group.columns.add(column);
    longest.set(column, Math.max(longest.get(column) ?? 0, readable(text).length));
  }
  const target = new Map<string, string>();
  const sorted = [...groups.keys()].sort();
  for (const [index, key] of sorted.entries()) {
    const whole = wholeName(key, longerNames(sorted, index), groups, longest);
    if (whole !== null) target.set(key, whole);
  }
  const short = new Map(sharingDistinctive(groups, target, distinctive));
  for (const [key, long] of short) target.set(key, long);
  const rootOf = (key: string): string => {
    let root = key;
    for (let hops = 0; target.has(root) && hops < groups.size; hops++) root = target.get(root)!;
    return root;
  };
  const names = new Map<string, JoinedName>();
  for (const key of groups.keys()) {
    const root = rootOf(key);
    if (!names.has(root)) names.set(root, { name: fullest(groups.get(root)!.texts), aliases: [], cut: [] });
  }
  for (const [key, { texts }] of groups) {
    const root = rootOf(key);
    const joined = names.get(root)!;
    for (const text of texts) {
      if (text === joined.name) continue;
      (key === root || short.has(key) ? joined.aliases : joined.cut).push(text);
    }
  }
  for (const joined of names.values()) joined.aliases.push(...joined.cut);
  return {
    names: [...names.values()],
    nameOf: (text) => names.get(rootOf(keyOf(text)))?.name ?? readable(text),
  };
}

/** Shorter than this what two names share is no name. */
const SHORTEST_DISTINCTIVE = 4;

/** Pairs of a shorter and the longest name with one distinctive part, where no column holds two of them. */
function sharingDistinctive(
  groups: ReadonlyMap<string, Prints>,
  cut: ReadonlyMap<string, string>,
  distinctive: (key: string) => string,
): [short: string, long: string][] {
  const alike = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const part = distinctive(key);
    if (cut.has(key) || part.length < SHORTEST_DISTINCTIVE) continue;
    alike.set(part, [...(alike.get(part) ?? []), key]);
  }
  return [...alike.values()].flatMap((keys) => {
    const columns = keys.flatMap((key) => [...(groups.get(key)?.columns ?? [])]);
    if (keys.length < 2 || new Set(columns).size < columns.length) return [];
    const long = keys.reduce((best, key) => (key.length > best.length ? key : best));
    return keys.filter((key) => key !== long).map((key): [string, string] => [key, long]);
  });
}

interface Prints {
  texts: Set<string>;
  columns: Set<string>;
}

/** A unit's number in front of its name (920某镇财政所) is no part of the name. */
function keyOf(text: string): string {
  return nameKey(text).replace(/^\[?\d{3,9}\]?-?(?=[\u4e00-\u9fff])/, '');
}

function fullest(texts: ReadonlySet<string>): string {
  return [...texts].reduce((best, text) => (text.length > best.length ? text : best));
}

/** Names that begin with the one at the index: in sorted order they follow it. */
function longerNames(sorted: readonly string[], index: number): string[] {
  let end = index + 1;
  while (end < sorted.length && sorted[end]!.startsWith(sorted[index]!)) end++;
  return sorted.slice(index + 1, end);
}

function wholeName(
  key: string,
  longer: readonly string[],
  groups: ReadonlyMap<string, Prints>,
  longest: ReadonlyMap<string, number>,
): string | null {
  const { texts, columns } = groups.get(key)!;
  if (key.length < SHORTEST_CUT || longer.length === 0) return null;
  const length = fullest(texts).length;
  const atWidth = [...columns].every((column) => length >= (longest.get(column) ?? 0));
  if (!atWidth && !opens(key)) return null;
  if (longer.some((other) => [...groups.get(other)!.columns].some((column) => columns.has(column))))
    return null;
  // Of several that begin alike, cut ones of one another are one name.
  const whole = longer.reduce((best, other) => (other.length > best.length ? other : best));
  return longer.every((other) => whole.startsWith(other)) ? whole : null;
}

function opens(key: string): boolean {
  const label = labelOf(key);
  return (label.match(/[([]/g)?.length ?? 0) > (label.match(/[)\]]/g)?.length ?? 0);
}
