import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import type { Cut } from '@/analysis/cut';
import { pathTo } from '@/analysis/focus';
import type { ChartTokens } from './chart-tokens';
import { mixed, schemeFor } from './palette';

/**
 * Cuts other than 功能分类 are drawn in ink (design language, §6): three depths for what lies below the root, mixes of
 * them outside. Colours mean 科目, so that no unit or source borrows one.
 */

export type InkColours = Pick<ChartTokens, 'paper' | 'ink' | 'ink3' | 'rest'>;

type Tone = 'ink' | 'ink3' | 'rest';

/**
 * The tone of the branch with that rank below the root: the largest alone is the darkest, the others take turns. So
 * neighbours differ, also the last and the first.
 */
function toneOf(rank: number): Tone {
  if (rank === 0) return 'ink';
  return rank % 2 === 1 ? 'ink3' : 'rest';
}

/** Full ink would weigh more than any class: the largest is a little lighter. */
const LARGEST = 0.88;
/** On dark paper ink3 and rest are one: there the depth between is a mix of ink itself. */
const BETWEEN_ON_DARK = 0.66;

/** A mix of the branch's tone and paper, `tint` of it from 0 to 1. */
export function inkMix(rank: number, tint: number, colours: InkColours): string {
  const tone = toneOf(rank);
  const { ink, paper } = colours;
  if (tone === 'ink') return mixed(ink, paper, LARGEST * tint);
  if (tone === 'ink3' && schemeFor(paper) === 'dark') return mixed(ink, paper, BETWEEN_ON_DARK * tint);
  return mixed(colours[tone], paper, tint);
}

/** Rank of the branch below the root that a node lies in, by the order of the tree; null at the root. */
export function branchRank(tree: AccountTree, code: string): number | null {
  const [root, top] = pathTo(tree, code);
  return root && top ? root.children.indexOf(top) : null;
}

/** How much of its tone a derived amount keeps under its hatching. */
export const DERIVED_TINT = 0.26;

/** 推算 is hatched and light in ink cuts: a unit's 基本支出. In 功能分类 every 科目 keeps its colour. */
export function isHatched(by: Cut, { level, amount }: AccountNode): boolean {
  return by !== 'function' && level !== 'root' && amount?.kind === 'derived';
}

/** The lines of hatching, darker than what they lie on. */
export function hatchColour({ ink, paper }: InkColours): string {
  return mixed(ink, paper, 0.4);
}
