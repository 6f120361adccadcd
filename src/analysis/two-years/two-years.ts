import type { AccountLevel } from '@/model/classification';
import type { BudgetDocument } from '@/model/document';
import type { Fen } from '@/model/money';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountNode, AccountTree } from '../account-tree';
import { functionCut } from '../cuts/function-cut';
import { unitCut } from '../cuts/unit-cut';
import { accountPairs, accountSide, levelsOf } from './account-pairs';
import { projectPairs, unitPairs, type AliasesOf } from './named-pairs';
import { bySize, sideOfDocument, yearsRow, type MatchedSides, type Standing, type YearOf, type YearSide, type YearsRow } from './years-row';

export const YEARS_CUTS = ['account', 'project', 'unit'] as const;
export const YEARS_SCOPES = ['all', 'generalPublic'] as const;
export const YEARS_LEVELS = ['subitem', 'item', 'class'] as const satisfies readonly AccountLevel[];

/** What a reader compares: 按 {by} 的 {level} 看 {scope}. Level and scope are of 科目 alone. */
export interface YearsChoice {
  by: (typeof YEARS_CUTS)[number];
  level: AccountLevel;
  scope: (typeof YEARS_SCOPES)[number];
}

/** Two documents of one department side by side, in one cut. */
export interface YearsTable {
  now: YearOf;
  before: YearOf;
  /** 合计 of both; null where neither prints one. */
  total: YearsRow | null;
  /** Ranked by size of change. */
  rows: readonly YearsRow[];
  counts: Readonly<Record<Standing | 'same', number>>;
  /** Change of the total less the changes of the rows. */
  rest: { fen: Fen; verdict: 'none' | 'tail' | 'beyond' } | null;
  /** Differences up to this many fen come from the coarser unit and are no change; 0 where both print one unit. */
  hidden: Fen;
  /** Whether the amounts are read from tables of different roles (支出预算总表 against 收支预算总表). */
  differentTables: boolean;
}

/** Years whose document does not print what is to be compared. */
export interface YearsMissing {
  missing: readonly number[];
}

/** The rows of both years in the cut of a choice, or whose document does not print them. */
export function twoYears(now: BudgetDocument, before: BudgetDocument, choice: YearsChoice): YearsTable | YearsMissing {
  const [later, earlier] = [treeFor(now, choice), treeFor(before, choice)];
  if (!later || !earlier) {
    return { missing: [...(earlier ? [] : [before.fiscalYear]), ...(later ? [] : [now.fiscalYear])] };
  }
  const hidden = hiddenBy(later, earlier);
  const row = (pair: MatchedSides): YearsRow =>
    yearsRow({ ...pair, before: pair.before && sideOfDocument(pair.before, before.id) }, hidden);
  const pairs = pairsOf(later.root, earlier.root, choice, now, before);
  const rows = pairs.map(row).sort(bySize);
  const total = totalOf(later.root, earlier.root, row);
  return {
    now: yearOf(now, later, choice),
    before: yearOf(before, earlier, choice),
    total,
    rows,
    counts: countsOf(rows),
    rest: total && restOf(total, later, earlier, pairs),
    hidden,
    differentTables: later.table.role !== earlier.table.role,
  };
}

/** The levels that both years print, and for the others which years do not; deepest first. */
export function yearsLevels(now: BudgetDocument, before: BudgetDocument, scope: YearsChoice['scope']): { level: AccountLevel; missing: readonly number[] }[] {
  const levels = [now, before].map((document) => {
    const tree = functionCut(document, scope, 'total');
    return { year: document.fiscalYear, levels: new Set<AccountLevel>(tree ? levelsOf(tree.root) : []) };
  });
  return YEARS_LEVELS.map((level) => ({
    level,
    missing: levels.flatMap((of) => (of.levels.has(level) ? [] : [of.year])).sort((one, other) => one - other),
  }));
}

function treeFor(document: BudgetDocument, { by, scope }: YearsChoice): AccountTree | null {
  if (by === 'account') return functionCut(document, scope, 'total');
  const tree = unitCut(document, by === 'unit' ? 'total' : 'project');
  // Units with what their projects cost together are no list of projects.
  return by === 'project' && tree && projectSides(tree.root).length === 0 ? null : tree;
}

function pairsOf(now: AccountNode, before: AccountNode, { by, level }: YearsChoice, later: BudgetDocument, earlier: BudgetDocument): MatchedSides[] {
  if (by === 'account') return accountPairs(now, before, level);
  const aliases = { now: aliasesOf(later), before: aliasesOf(earlier) };
  const units = (root: AccountNode) => root.children.filter((node) => node.level === 'unit').map((node) => ({ ...accountSide(node), unit: null }));
  const matched = unitPairs({ now: units(now), before: units(before) }, aliases);
  if (by === 'unit') return matched;
  const unitNow = new Map(matched.flatMap((pair) => (pair.now && pair.before ? [[pair.before.code, pair.now.code] as const] : [])));
  unitNow.set('', '');
  return projectPairs({ now: projectSides(now), before: projectSides(before) }, unitNow, aliases);
}

/** The projects under their units, and those that stand under none. */
function projectSides(root: AccountNode): YearSide[] {
  return root.children.flatMap((node) =>
    node.level === 'unit' ? node.children.map((project) => ({ ...accountSide(project), unit: node.code })) : [{ ...accountSide(node), unit: '' }],
  );
}

function aliasesOf({ units, projects }: BudgetDocument): AliasesOf {
  const known = new Map<string, readonly string[]>([
    ...units.map(({ name, aliases }) => [name, aliases] as const),
    ...projects.map(({ unit, name, aliases }) => [`${unit}/${name}`, aliases] as const),
  ]);
  return ({ code }) => known.get(code) ?? [];
}

function totalOf(now: AccountNode, before: AccountNode, row: (pair: MatchedSides) => YearsRow): YearsRow | null {
  if (!now.amount && !before.amount) return null;
  return row({ standing: 'kept', now: accountSide(now), before: accountSide(before) });
}

function yearOf({ id, fiscalYear }: BudgetDocument, { table, others, unit, decimals }: AccountTree, { by }: YearsChoice): YearOf {
  // Of a unit the total alone is compared, not what is under it.
  return { document: id, year: fiscalYear, tables: by === 'unit' ? [table] : [table, ...others], unit, decimals };
}

/** Half a last digit of the coarser unit, where the two years print different ones (Te of RULES.md). */
function hiddenBy(now: AccountTree, before: AccountTree): Fen {
  const [one, other] = [now, before].map(({ unit, decimals }) => lastDigitHalf(unit, decimals));
  return one === other || now.unit === before.unit ? 0 : Math.floor(Math.max(one ?? 0, other ?? 0) / 2);
}

function countsOf(rows: readonly YearsRow[]): YearsTable['counts'] {
  const counts = { kept: 0, renamed: 0, recoded: 0, moved: 0, cut: 0, new: 0, gone: 0, same: 0 };
  for (const { standing, movement } of rows) {
    counts[standing] += 1;
    if (movement === 'same') counts.same += 1;
  }
  return counts;
}

/** What the rows of each year leave of its printed total is rounding, or it is not. */
function restOf(total: YearsRow, now: AccountTree, before: AccountTree, pairs: readonly MatchedSides[]): YearsTable['rest'] {
  const later = ownRest(now, pairs.flatMap((pair) => pair.now?.amount?.fen ?? []));
  const earlier = ownRest(before, pairs.flatMap((pair) => pair.before?.amount?.fen ?? []));
  const fen = total.changeFen - pairs.reduce((sum, pair) => sum + (pair.now?.amount?.fen ?? 0) - (pair.before?.amount?.fen ?? 0), 0);
  const isTail = later.isTail && earlier.isTail;
  return { fen, verdict: fen === 0 && isTail ? 'none' : isTail ? 'tail' : 'beyond' };
}

function ownRest({ root, unit, decimals }: AccountTree, terms: readonly Fen[]): { isTail: boolean } {
  const difference = (root.amount?.fen ?? 0) - terms.reduce((sum, fen) => sum + fen, 0);
  return { isTail: isRoundingTail(difference, terms.length, lastDigitHalf(unit, decimals)) };
}
