import type { AccountLevel } from '@/model/classification';
import { foldLabel } from '@/model/fold';
import type { AccountNode, NodeLevel } from '../account-tree';
import { takePairs, unpaired, type Unmatched } from './pairing';
import type { MatchedSides, Standing, YearSide } from './years-row';

const DEPTH: Readonly<Partial<Record<NodeLevel, number>>> = { class: 1, item: 2, subitem: 3 };

/**
 * The 科目 of two trees as rows of one level, each with its partner of the other year: under one parent by code and
 * name, then by name (recoded), then by code (renamed); across parents by code, then by a name that each tree has once
 * on that level. Where a tree does not go so deep under a 科目, that 科目 is the row of both, so that the rows of a level
 * always add up to the same whole.
 */
export function accountPairs(now: AccountNode, before: AccountNode, level: AccountLevel): MatchedSides[] {
  const rows = descend(now, before, level);
  return acrossParents(rows);
}

/** The levels that a tree has, from the top. */
export function levelsOf(root: AccountNode): AccountLevel[] {
  const found = new Set<NodeLevel>();
  const visit = (node: AccountNode): void => {
    found.add(node.level);
    node.children.forEach(visit);
  };
  visit(root);
  return (['class', 'item', 'subitem'] as const).filter((level) => found.has(level));
}

function descend(now: AccountNode | null, before: AccountNode | null, level: AccountLevel): MatchedSides[] {
  const nodes = new Map<YearSide, AccountNode>();
  const sidesOf = (parent: AccountNode | null) =>
    (parent?.children ?? []).map((node) => {
      const side = accountSide(node);
      nodes.set(side, node);
      return side;
    });
  return pairSiblings({ now: sidesOf(now), before: sidesOf(before) }).flatMap((pair): MatchedSides[] => {
    const later = pair.now && nodes.get(pair.now)!;
    const earlier = pair.before && nodes.get(pair.before)!;
    if (isDeepEnough(pair, level)) return [pair];
    const [ofNow, ofBefore] = [later?.children.length ?? null, earlier?.children.length ?? null];
    if (ofNow !== 0 && ofBefore !== 0) return descend(later, earlier, level);
    const undivided = ofNow === ofBefore || ofNow === null || ofBefore === null ? null : ofNow === 0 ? 'now' : 'before';
    return [{ ...pair, undivided }];
  });
}

function isDeepEnough({ now, before }: MatchedSides, level: AccountLevel): boolean {
  return (DEPTH[(now ?? before)!.level] ?? 0) >= DEPTH[level]!;
}

export function accountSide({ code, name, level, amount }: AccountNode): YearSide {
  return { code, name, level, unit: null, amount };
}

const byName = ({ level, name }: YearSide) => `${level} ${foldLabel(name)}`;
const byCode = ({ code }: YearSide) => code;

function pairSiblings(left: Unmatched): MatchedSides[] {
  return [
    ...takePairs(left, (side) => `${side.code} ${byName(side)}`, () => 'kept'),
    ...takePairs(left, byName, () => 'recoded'),
    ...takePairs(left, byCode, sameCode),
    ...unpaired(left),
  ];
}

/** Finds the partners that stand under another parent. */
function acrossParents(rows: readonly MatchedSides[]): MatchedSides[] {
  const all: Unmatched = { now: rows.flatMap(({ now }) => now ?? []), before: rows.flatMap(({ before }) => before ?? []) };
  const single = (standing: Standing) => rows.flatMap((row) => (row.standing === standing ? (row.now ?? row.before ?? []) : []));
  const left: Unmatched = { now: single('new'), before: single('gone') };
  return [
    ...rows.filter(({ standing }) => standing !== 'new' && standing !== 'gone'),
    ...takePairs(left, byCode, sameCode, all),
    ...takePairs(left, byName, () => 'recoded', all),
    ...unpaired(left),
  ];
}

function sameCode(now: YearSide, before: YearSide): Standing {
  return foldLabel(now.name) === foldLabel(before.name) ? 'kept' : 'renamed';
}
