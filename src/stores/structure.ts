import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { carriedFocus } from '@/analysis/cuts/carried-focus';
import { coverageOf, type Coverage } from '@/analysis/cuts/coverage';
import { cutOffers, reasonOfChoice, type CutOffers, type OfferReason } from '@/analysis/cuts/cut-offers';
import { cutTree } from '@/analysis/cuts/cut-tree';
import { blankSources } from '@/analysis/cuts/source-cut';
import { basicDoubt, type BasicDoubt } from '@/analysis/cuts/basic-of-units';
import { CUTS, USUAL_CHOICE, type CutChoice } from '@/analysis/cut';
import { chainFrom, nodeAt, pathTo, pictureNode } from '@/analysis/focus';
import { incomeMatrix, type IncomeMatrix } from '@/analysis/overview/income-matrix';
import { roundingTail, type Tail } from '@/analysis/rounding-tail';
import { nodeShare, type Share } from '@/analysis/share';
import { structureAnswer, type StructureAnswer } from '@/analysis/structure-answer';
import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';

/** What the root of a choice is all of, by which its shares are named. */
export type Whole = Exclude<CutChoice['measure'], 'total'> | Exclude<CutChoice['scope'], 'all'> | 'total' | 'income';

/** Everything 支出结构 shows for one focus of one document, put together from the analyses. */
export interface StructureView {
  choice: CutChoice;
  whole: Whole;
  tree: AccountTree;
  /** How much of all expenditure the tree covers; null where that is no base of it. */
  coverage: Coverage | null;
  /** The node that the address names and this tree does not have: it is of another cut. */
  dropped: AccountNode | null;
  node: AccountNode;
  /** From the root to the focus, both with it. */
  path: readonly AccountNode[];
  parent: AccountNode | null;
  answer: StructureAnswer;
  ofRoot: Share | null;
  ofParent: Share | null;
  tail: Tail | null;
  /** The node whose children the table lists: the focus, or for a focus without any, what it stands in. */
  listed: AccountNode;
  /** Codes whose rows are open at first: the largest of each level, the way to the focus, and its chain. */
  open: ReadonlySet<string>;
}

const trees = new WeakMap<BudgetDocument, Map<string, AccountTree | null>>();
const offers = new WeakMap<BudgetDocument, Map<string, CutOffers>>();

function once<T>(made: WeakMap<BudgetDocument, Map<string, T>>, document: BudgetDocument, { by, scope, measure }: CutChoice, make: () => T): T {
  const ofDocument = made.get(document) ?? new Map<string, T>();
  made.set(document, ofDocument);
  const key = `${by} ${scope} ${measure}`;
  const known = ofDocument.get(key);
  if (known !== undefined) return known;
  const value = make();
  ofDocument.set(key, value);
  return value;
}

/** The tree of a choice, made once; null where no table prints one. */
export function treeOf(document: BudgetDocument, choice: CutChoice = USUAL_CHOICE): AccountTree | null {
  return once(trees, document, choice, () => cutTree(document, choice));
}

/** What the document has to offer around a choice, made once. */
export function offersOf(document: BudgetDocument, choice: CutChoice): CutOffers {
  return once(offers, document, choice, () => cutOffers(document, choice));
}

/** Why the document does not have what is asked for. */
export function reasonAgainst(document: BudgetDocument, choice: CutChoice): OfferReason | null {
  return reasonOfChoice(document, choice);
}

/** Names of the sources that the table of a tree has a place for and leaves blank. */
export function blankSourcesOf(document: BudgetDocument, tree: AccountTree): readonly string[] {
  return blankSources(document, tree);
}

/** What speaks against calling what units spend besides their projects 基本支出; null where nothing does. */
export function doubtAboutBasic(document: BudgetDocument): BasicDoubt | null {
  return basicDoubt(document);
}

/** 项目支出 as the whole document prints it, where a tree leaves out no more and no less; else null. */
export function restAsPrinted(document: BudgetDocument, { tree, coverage }: StructureView): Amount | null {
  const all = treeOf(document);
  const projects = all?.root.split.find(({ part }) => part === 'project')?.amount;
  if (!all || !projects || !coverage) return null;
  return isRoundingTail(projects.fen - coverage.rest.fen, 2, Math.max(lastDigitHalf(tree.unit, tree.decimals), lastDigitHalf(all.unit, all.decimals))) ? projects : null;
}

/** 收入 by unit and source; null where no table prints it. */
export function incomeMatrixOf(document: BudgetDocument): IncomeMatrix | null {
  return incomeMatrix(document);
}

/** 机关运行经费 as printed in a table, else as the narrative states it first; null where neither does. */
export function agencyExpenses({ figures, claims, paragraphs, sections }: BudgetDocument): { fen: number; claim: number | null; section: number | null } | null {
  const printed = figures.find(({ item, period }) => item === 'agencyOperating' && period === undefined);
  if (printed) return { fen: printed.fen, claim: null, section: null };
  const sectionOf = (paragraph: number) => paragraphs[paragraph]?.section ?? null;
  const claim = claims.findIndex(({ kind, paragraph }) => kind === 'amount' && sections[sectionOf(paragraph) ?? -1]?.role === 'agencyOperating');
  const stated = claims[claim];
  return stated ? { fen: stated.fen, claim, section: sectionOf(stated.paragraph) } : null;
}

/** What the amounts of a choice are shares of, as far as the choice alone says. */
export function wholeOf({ by, scope, measure }: CutChoice): Whole {
  if (by === 'source') return 'income';
  if (measure !== 'total') return measure;
  if (by === 'economic') return 'basic';
  return by === 'function' && scope !== 'all' ? scope : 'total';
}

/**
 * What there is to show of a choice for the code that the address names. A code of another cut is dropped for the root,
 * and kept in the address: going back to its cut finds it again.
 * @returns null where the document does not have the choice, or nothing has the code
 */
export function structureViewOf(document: BudgetDocument, choice: CutChoice, code: string): StructureView | null {
  const tree = treeOf(document, choice);
  if (!tree?.root.amount) return null;
  const dropped = nodeAt(tree, code) ? null : droppedNode(document, choice, tree, code);
  const view = structureView(tree, dropped ? '' : code, choice);
  const coverage = coverageOf(document, tree);
  return view && { ...view, coverage, dropped, whole: isIncome(document, tree, coverage) ? 'income' : view.whole };
}

/** Whether units stand there with what they receive, and that is not what is spent. */
function isIncome(document: BudgetDocument, tree: AccountTree, coverage: Coverage | null): boolean {
  return tree.by === 'unit' && tree.table.role === 'T2' && coverage === null && treeOf(document)?.root.amount !== null;
}

function droppedNode(document: BudgetDocument, choice: CutChoice, tree: AccountTree, code: string): AccountNode | null {
  const others = [{ ...choice, scope: 'all', measure: 'total' }, ...CUTS.map((by) => ({ ...USUAL_CHOICE, by }))] as const;
  for (const other of [...others, { ...USUAL_CHOICE, by: 'unit', measure: 'project' } as const]) {
    const from = treeOf(document, other);
    const dropped = from && carriedFocus(from, tree, code).dropped;
    if (dropped) return dropped;
  }
  return null;
}

/** What there is to show for a code; null where the tree has no such node. */
export function structureView(tree: AccountTree, code: string, choice: CutChoice = USUAL_CHOICE): StructureView | null {
  const node = nodeAt(tree, code);
  const answer = structureAnswer(tree, code);
  if (!node || !answer) return null;
  const path = pathTo(tree, code);
  const parent = path.at(-2) ?? null;
  const listed = listedNode(node, path);
  return {
    choice,
    whole: wholeOf(choice),
    tree,
    coverage: null,
    dropped: null,
    node,
    path,
    parent,
    answer,
    ofRoot: parent && nodeShare(node, tree.root),
    ofParent: parent && nodeShare(node, parent),
    tail: tailOf(tree, pictureNode(node)),
    listed,
    open: new Set([...largestBelow(listed), ...[...path, ...chainFrom(node)].map((shown) => shown.code)]),
  };
}

/** The difference between a printed amount and its children, unless there is none. */
export function tailOf(tree: AccountTree, node: AccountNode): Tail | null {
  const tail = roundingTail(tree, node);
  return tail?.verdict === 'none' ? null : tail;
}

/** A leaf, or a chain down to one, is listed among its siblings: at their common parent. */
function listedNode(node: AccountNode, path: readonly AccountNode[]): AccountNode {
  if (pictureNode(node).children.length > 0) return node;
  return path.findLast((above) => above !== node && pictureNode(above) !== pictureNode(node)) ?? node;
}

function largestBelow(node: AccountNode): string[] {
  const codes: string[] = [];
  for (let [child] = node.children; child; [child] = child.children) {
    codes.push(child.code);
  }
  return codes;
}

/** The way from the root to a code, both with it; empty for an unknown one. */
export function wayTo(tree: AccountTree, code: string): readonly AccountNode[] {
  return pathTo(tree, code);
}

/** The node of a code, or null where the tree has none. */
export function nodeOf(tree: AccountTree, code: string): AccountNode | null {
  return nodeAt(tree, code);
}

/** The share of a node in the root of its tree; null where either is blank or the whole is 0. */
export function shareIn(tree: AccountTree, node: AccountNode): Share | null {
  return nodeShare(node, tree.root);
}

/** Kinds of a level above the focus that is a whole worth naming beside the root. */
export type ParentKind = 'class' | 'item' | 'unit' | 'source';

/** The level above the focus, where it is no root and the focus is not all of it. */
export function nodeShareKind({ parent, ofParent }: Pick<StructureView, 'parent' | 'ofParent'>): ParentKind | null {
  if (!ofParent || !parent || ofParent.part.fen === ofParent.whole.fen) return null;
  const { level } = parent;
  return level === 'class' || level === 'item' || level === 'unit' || level === 'source' ? level : null;
}
