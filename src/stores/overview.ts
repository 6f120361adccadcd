import type { AccountTree } from '@/analysis/account-tree';
import { overviewAnswer, type OverviewAnswer } from '@/analysis/overview/answer';
import { department, stateAssets, type Department } from '@/analysis/overview/department';
import { headlines, type Headlines } from '@/analysis/overview/headlines';
import { incomeMatrix, type IncomeMatrix } from '@/analysis/overview/income-matrix';
import { largestProjects, type LargestProjects } from '@/analysis/overview/largest-projects';
import { missing, type Missing } from '@/analysis/overview/missing';
import { perHundred, type PerHundred } from '@/analysis/overview/per-hundred';
import { threePublicItems, type ThreePublicItem } from '@/analysis/overview/three-public-items';
import { roundingTail, type Tail } from '@/analysis/rounding-tail';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import type { NarrativeCount } from '@/model/narrative';
import { treeOf } from './structure';

/** What the document says a project is for, in its own words. */
export interface ProjectUse {
  /** Index among the claims. */
  claim: number;
  text: string;
}

/** The tree of all expenditure by 功能分类, and what its 类 miss of the printed total. */
export interface StructureGlance {
  tree: AccountTree;
  tail: Tail | null;
}

/** Everything 总览 shows of one document, put together from the analyses. */
export interface OverviewView {
  answer: OverviewAnswer;
  headlines: Headlines;
  structure: StructureGlance | null;
  hundred: PerHundred | null;
  projects: LargestProjects | null;
  /** Of the largest project. */
  uses: readonly ProjectUse[];
  matrix: IncomeMatrix | null;
  department: Department;
  assets: readonly NarrativeCount[];
  threePublic: readonly ThreePublicItem[];
  /** Tables that are printed and say nothing. */
  emptyTables: readonly PrintedTable[];
  missing: readonly Missing[];
}

const views = new WeakMap<BudgetDocument, OverviewView>();

/** What there is to show, made once a document. */
export function overviewView(document: BudgetDocument): OverviewView {
  const known = views.get(document);
  if (known) return known;
  const tree = treeOf(document);
  const told = headlines(document);
  const projects = largestProjects(document);
  const view: OverviewView = {
    answer: overviewAnswer(document, told),
    headlines: told,
    structure: tree && { tree, tail: roundingTail(tree, tree.root) },
    hundred: perHundred(document),
    projects,
    uses: usesOfLargest(document, projects),
    matrix: incomeMatrix(document),
    department: department(document),
    assets: stateAssets(document),
    threePublic: threePublicItems(document),
    emptyTables: document.tables.filter(({ state }) => state === 'empty'),
    missing: missing(document),
  };
  views.set(document, view);
  return view;
}

function usesOfLargest({ uses, paragraphs }: BudgetDocument, projects: LargestProjects | null): ProjectUse[] {
  const [largest] = projects?.projects ?? [];
  if (!largest) return [];
  const naming = uses.filter(({ projects: named }) =>
    named.some(({ name, unit }) => name === largest.name && (largest.unit === null || unit === largest.unit)),
  );
  // A sentence about it alone says more than one that lists it among others.
  const alone = naming.filter(({ projects: named }) => named.length === 1);
  return (alone.length > 0 ? alone : naming).slice(0, 1).flatMap(({ claim, paragraph, span }) => {
    const text = paragraphs[paragraph]?.text.slice(...span) ?? '';
    return text === '' ? [] : [{ claim, text }];
  });
}
