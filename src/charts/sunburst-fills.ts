import type { AccountTree, SplitPart } from '@/analysis/account-tree';
import type { ChartTokens } from './chart-tokens';
import { branchRank, DERIVED_TINT, inkMix, isHatched } from './ink';
import { classColour, mixed } from './palette';
import type { Slice } from './sunburst-slices';
import type { SunburstWindow } from './sunburst-window';

/** How much of the class colour a slice has, by its rank among its siblings (design language, §3, tints). */
const FIRST_RING_IN_CLASS = [0.92, 0.66, 0.8, 0.56, 0.72] as const;
const BELOW_CLASS = [0.7, 0.54, 0.63, 0.47, 0.58] as const;
const FURTHER = [0.62, 0.46, 0.54] as const;
const LIGHTEST = 0.46;
const DARK_LIFT = 1.12;

/** Ink for what is not a 科目: the parts of an amount. Three depths, and mixes of them for what is rare. */
const PART_INK: Readonly<Record<SplitPart, readonly [tone: 'ink' | 'ink3' | 'rest', share: number]>> = {
  personnel: ['ink', 1],
  operating: ['ink3', 1],
  basic: ['ink', 1],
  project: ['rest', 1],
  operatingBusiness: ['ink3', 0.7],
  remittanceUp: ['rest', 0.75],
  subsidyDown: ['rest', 0.6],
  reserve: ['rest', 0.45],
};

/** The fill of every arc of a window by its id. */
export function sunburstFills(window: SunburstWindow, tokens: ChartTokens): ReadonlyMap<string, string> {
  const atRoot = window.picture.level === 'root';
  const tints = new Map<Slice | null, { tint: number; depth: number }>();
  const fills = new Map<string, string>();
  for (const { id, slice, parent } of window.arcs) {
    const above = tints.get(parent);
    const depth = above ? above.depth + 1 : 0;
    const tint = (above?.tint ?? 1) * tintStep(slice, depth, atRoot);
    tints.set(slice, { tint, depth });
    fills.set(id, fillOf(slice, depth > 0 && tokens.scheme === 'dark' ? tint * DARK_LIFT : tint, window.tree, tokens));
  }
  return fills;
}

function tintStep({ kind, rank }: Slice, depth: number, atRoot: boolean): number {
  if (kind === 'rest') return LIGHTEST;
  if (depth === 0) return atRoot ? 1 : byRank(FIRST_RING_IN_CLASS, rank);
  return byRank(depth === 1 && atRoot ? BELOW_CLASS : FURTHER, rank);
}

function byRank(steps: readonly number[], rank: number): number {
  return steps[rank % steps.length] ?? 1;
}

/** The arcs of a window that are hatched: derived amounts of cuts in ink. */
export function hatchedArcs({ tree, arcs }: SunburstWindow): ReadonlySet<string> {
  return new Set(arcs.filter(({ slice }) => isDerived(slice, tree)).map(({ id }) => id));
}

/** A chain is what its first node prints. */
export function isDerived({ kind, nodes: [first] }: Slice, { by }: AccountTree): boolean {
  return kind === 'account' && first !== undefined && isHatched(by, first);
}

export function fillOf(slice: Slice, tint: number, tree: AccountTree, tokens: ChartTokens): string {
  if (slice.kind === 'part' && slice.part) {
    const [tone, share] = PART_INK[slice.part];
    return mixed(tokens[tone], tokens.paper, share);
  }
  if (tree.by !== 'function') {
    // What is gathered below the root is of no branch: paler than the palest of them.
    const rank = branchRank(tree, slice.code);
    if (rank === null) return mixed(tokens.rest, tokens.paper, slice.kind === 'rest' ? LIGHTEST : tint);
    return inkMix(rank, isDerived(slice, tree) ? DERIVED_TINT : tint, tokens);
  }
  if (slice.kind === 'rest' && slice.code === '') return tokens.rest;
  return mixed(classColour(slice.code, tokens.scheme), tokens.paper, tint);
}
