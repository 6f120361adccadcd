import { foldLabel } from '@/model/fold';
import { take, takePairs, unpaired, type Unmatched } from './pairing';
import type { MatchedSides, YearSide } from './years-row';

/** The prints of the names of one document: canonical ones lead to all that are listed for them. */
export type AliasesOf = (side: YearSide) => readonly string[];

/**
 * The units of two years: by name, brackets and blanks apart, then by another print of it. Where each year has one unit,
 * that is the same one, however it is called.
 */
export function unitPairs(left: Unmatched, aliases: { now: AliasesOf; before: AliasesOf }): MatchedSides[] {
  const isSole = left.now.length === 1 && left.before.length === 1;
  return [
    ...takePairs(left, ({ name }) => foldName(name), () => 'kept'),
    ...byAlias(left, aliases),
    ...(isSole ? takePairs(left, () => '', () => 'renamed') : []),
    ...unpaired(left),
  ];
}

/**
 * The projects of two years: by unit and name, by another print of the name, and by a name in which only the year is
 * another one (renamed); then by a name that each document has only once (moved to another unit); last, within one
 * unit, by a name of which one document prints only the beginning. Anything less certain stays new and gone.
 * @param unitNow the unit of this year that a unit of the year before is
 */
export function projectPairs(left: Unmatched, unitNow: ReadonlyMap<string, string>, aliases: { now: AliasesOf; before: AliasesOf }): MatchedSides[] {
  const all: Unmatched = { now: [...left.now], before: [...left.before] };
  const earlier = new Set(left.before);
  const unitOf = (side: YearSide) => (earlier.has(side) ? (unitNow.get(side.unit ?? '') ?? `${side.unit} `) : (side.unit ?? ''));
  return [
    ...takePairs(left, (side) => `${unitOf(side)}/${foldName(side.name)}`, () => 'kept'),
    ...byAlias(left, aliases, unitOf),
    ...takePairs(left, (side) => `${unitOf(side)}/${foldName(withoutYear(side.name))}`, () => 'renamed'),
    ...takePairs(left, ({ name }) => foldName(name), () => 'moved', all),
    ...byBeginning(left, unitOf, { now: longestName(all.now), before: longestName(all.before) }),
    ...unpaired(left),
  ];
}

/** A name without what prints differ in. */
export function foldName(name: string): string {
  return foldLabel(name).replace(/[()[\]〔〕【】\-—·,，、.。:：]/g, '');
}

function withoutYear(name: string): string {
  return name.replace(/(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2})?(?:年度|年|学年)?/gu, '');
}

function byAlias(left: Unmatched, aliases: { now: AliasesOf; before: AliasesOf }, unitOf: (side: YearSide) => string = () => ''): MatchedSides[] {
  const pairs: MatchedSides[] = [];
  for (const now of [...left.now]) {
    const names = new Set([now.name, ...aliases.now(now)].map(foldName));
    const found = left.before.filter(
      (before) => unitOf(before) === unitOf(now) && [before.name, ...aliases.before(before)].some((name) => names.has(foldName(name))),
    );
    const [before] = found;
    if (found.length !== 1 || !before) continue;
    pairs.push({ standing: 'kept', now, before });
    take(left, now, before);
  }
  return pairs;
}

/** Shorter names are too common to be the beginning of a longer one only. */
const SHORTEST_CUT = 10;

function byBeginning(left: Unmatched, unitOf: (side: YearSide) => string, longest: { now: number; before: number }): MatchedSides[] {
  const pairs: MatchedSides[] = [];
  for (const now of [...left.now]) {
    const found = left.before.filter(
      (before) => unitOf(before) === unitOf(now) && (isCutOf(now.name, before.name, longest.now) || isCutOf(before.name, now.name, longest.before)),
    );
    const [before] = found;
    if (found.length !== 1 || !before) continue;
    pairs.push({ standing: 'cut', now, before });
    take(left, now, before);
  }
  return pairs;
}

/** Whether a name is cut off in print: the beginning of the other, and it ends inside a bracket or where its table ends. */
function isCutOf(name: string, whole: string, longest: number): boolean {
  const [short, long] = [foldLabel(name), foldLabel(whole)];
  if (short.length >= long.length || !long.startsWith(short)) return false;
  return hasOpenBracket(short) || (short.length >= SHORTEST_CUT && short.length === longest);
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function longestName(sides: readonly YearSide[]): number {
  return Math.max(0, ...sides.map(({ name }) => foldLabel(name).length));
}
