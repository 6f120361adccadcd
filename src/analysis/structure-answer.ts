import { sumOf, type Amount } from '@/model/amount';
import type { AccountNode, AccountTree, SplitPart } from './account-tree';
import { nodeAt, pathTo, pictureNode } from './focus';
import { shareOf, type Share } from './share';

/** A child with its share of the amount it is a part of. */
export interface ChildShare {
  node: AccountNode;
  share: Share;
}

/** The facts of the sentence that 支出结构 opens with, for one focus. Data only: words are the page's. */
export interface StructureAnswer {
  node: AccountNode;
  /** The end of the chain the focus stands on: its children are what the sentence speaks of. */
  picture: AccountNode;
  ofRoot: Share | null;
  ofParent: Share | null;
  /** Printed rows below the picture: its children, and all nodes by level. Blank ones are counted. */
  children: number;
  below: { classes: number; items: number; subitems: number };
  /** Children with an amount above 0, largest first. */
  largest: ChildShare | null;
  second: ChildShare | null;
  /** The two largest together, where there are more than two. */
  largestTwo: Share | null;
  /** All but the largest, where there are at least two. */
  others: { count: number; share: Share } | null;
  /** The two largest nodes where the largest child branches in turn: what most of the money goes to. */
  within: readonly ChildShare[];
  /** The printed parts that have an amount, with their share of the focus. */
  split: readonly { part: SplitPart; share: Share }[];
  /** 项目支出 ÷ 基本支出 (人员 + 公用 where it is divided); null where either is blank or 0. */
  projectToBasic: Share | null;
}

/**
 * What there is to say about a focus: shares name their wholes, sums keep their operands.
 * @returns null for a code the tree does not have
 */
export function structureAnswer(tree: AccountTree, code: string): StructureAnswer | null {
  const node = nodeAt(tree, code);
  if (!node) return null;
  const picture = pictureNode(node);
  const parent = pathTo(tree, code).at(-2) ?? null;
  const children = childShares(picture);
  const [largest = null, second = null, ...rest] = children;
  const others = children.slice(1).map(({ share }) => share.part);
  const othersShare = others.length > 0 ? shareOf(sumOf(others), picture.amount) : null;
  return {
    node,
    picture,
    ofRoot: parent && shareOf(node.amount, tree.root.amount),
    ofParent: parent && shareOf(node.amount, parent.amount),
    children: picture.children.length,
    below: countBelow(picture),
    largest,
    second,
    largestTwo:
      largest && second && rest.length > 0
        ? shareOf(sumOf([largest.share.part, second.share.part]), picture.amount)
        : null,
    others: othersShare && { count: others.length, share: othersShare },
    within: largest ? childShares(pictureNode(largest.node), tree.root.amount).slice(0, 2) : [],
    split: splitShares(node),
    projectToBasic: projectToBasic(node),
  };
}

function childShares(node: AccountNode, whole: Amount | null = node.amount): ChildShare[] {
  return node.children.flatMap((child) => {
    const share = child.amount && child.amount.fen > 0 ? shareOf(child.amount, whole) : null;
    return share ? [{ node: child, share }] : [];
  });
}

function splitShares(node: AccountNode): { part: SplitPart; share: Share }[] {
  return node.split.flatMap(({ part, amount }) => {
    const share = amount && amount.fen !== 0 ? shareOf(amount, node.amount) : null;
    return share ? [{ part, share }] : [];
  });
}

function projectToBasic(node: AccountNode): Share | null {
  const amountsOf = (...wanted: SplitPart[]): Amount[] =>
    node.split.flatMap(({ part, amount }) => (amount && wanted.includes(part) ? [amount] : []));
  const basic = amountsOf('personnel', 'operating', 'basic');
  const [project] = amountsOf('project');
  const [only] = basic;
  if (!project || !only || project.fen === 0) return null;
  return shareOf(project, basic.length === 1 ? only : sumOf(basic));
}

function countBelow(node: AccountNode): StructureAnswer['below'] {
  const below = { classes: 0, items: 0, subitems: 0 };
  const open = [...node.children];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.level === 'class') below.classes += 1;
    else if (next.level === 'item') below.items += 1;
    else below.subitems += 1;
    for (const child of next.children) open.push(child);
  }
  return below;
}
