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
 * where the column does (nothing in it is longer, or a bracket is left open).
 * @returns for every print, in order of appearance, the name it belongs to
 */
export function joinNames(prints: readonly NamePrint[]): {
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
      (key === root ? joined.aliases : joined.cut).push(text);
    }
  }
  for (const joined of names.values()) joined.aliases.push(...joined.cut);
  return {
    names: [...names.values()],
    nameOf: (text) => names.get(rootOf(keyOf(text)))?.name ?? readable(text),
  };
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
