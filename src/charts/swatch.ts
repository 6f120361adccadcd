import type { AccountTree } from '@/analysis/account-tree';
import { nodeAt } from '@/analysis/focus';
import { branchRank, DERIVED_TINT, hatchColour, inkMix, isHatched, type InkColours } from './ink';
import { classColour, mixed, type ColourScheme } from './palette';

/** Paper and inks of both themes: a printed page holds its marks in both. */
export const SCHEME_COLOURS: Readonly<Record<ColourScheme, InkColours>> = {
  light: { paper: '#fbfaf6', ink: '#1d1b18', ink3: '#6c675d', rest: '#8a857b' },
  dark: { paper: '#171614', ink: '#ece7dc', ink3: '#938d82', rest: '#8f897e' },
};

/** Paler with every level below the first. */
const TINTS = [1, 0.7, 0.46] as const;

export interface SwatchColour {
  fill: string;
  /** Colour of the lines over a derived amount; null where there are none. */
  hatch: string | null;
}

/**
 * The colour that stands beside a node in lists: its class's own, or in another cut than 功能分类 the ink of its branch.
 * @param tree null for 科目 of the 功能分类 by their code alone
 * @param depth levels below the first that is listed, from 0
 */
export function swatchColour(tree: AccountTree | null, code: string, depth: number, scheme: ColourScheme): SwatchColour {
  const colours = SCHEME_COLOURS[scheme];
  const tint = TINTS[Math.min(depth, TINTS.length - 1)] ?? 1;
  if (!tree || tree.by === 'function') {
    return { fill: mixed(classColour(code, scheme), colours.paper, tint), hatch: null };
  }
  const node = nodeAt(tree, code);
  const rank = branchRank(tree, code);
  if (!node || rank === null) return { fill: mixed(colours.ink, colours.paper, tint), hatch: null };
  if (!isHatched(tree.by, node)) return { fill: inkMix(rank, tint, colours), hatch: null };
  return { fill: inkMix(rank, DERIVED_TINT, colours), hatch: hatchColour(colours) };
}
