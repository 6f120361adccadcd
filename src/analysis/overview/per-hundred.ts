import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountNode, AccountTree, SplitPart } from '../account-tree';
import { expenditureTree } from '../expenditure-tree';
import { ofAHundred } from '../of-a-hundred';
import { projectAmounts } from '../project-amounts';
import { shareOf, type Share } from '../share';

/** One thing that money is for. */
export type HundredSubject =
  | { kind: 'project'; name: string; unit: string }
  | { kind: 'class'; node: AccountNode }
  /** 基本支出, 事业单位经营支出… as the 支出预算总表 divides. */
  | { kind: 'part'; part: SplitPart }
  | { kind: 'otherProjects' | 'otherClasses'; count: number };

export interface HundredPart {
  subject: HundredSubject;
  /** Exact, of all expenditure. */
  share: Share;
  /** Whole 元; those of all parts add up to 100, by largest remainder. */
  hundred: number;
}

/** Of every 100 元 that are spent, what they are for. */
export interface PerHundred {
  by: 'project' | 'class';
  whole: Amount;
  /** Largest first, what is gathered last. */
  parts: readonly HundredPart[];
}

/** Named are at most so many of the largest, each with at least this share of the whole. */
const NAMED = 5;
const LEAST = 0.02;

interface Part {
  subject: HundredSubject;
  amount: Amount;
}

/**
 * What 100 元 of the expenditure are for: by projects and 基本支出 where the projects are printed and make up the
 * 项目支出, else by 类.
 * @returns null where there is no total, an amount lies below 0, or the parts miss the whole by more than rounding
 */
export function perHundred(document: BudgetDocument): PerHundred | null {
  const tree = expenditureTree(document);
  const whole = tree?.root.amount;
  if (!tree || !whole || whole.fen <= 0) return null;
  const half = lastDigitHalf(tree.unit, tree.decimals);
  const byProject = projectParts(document, tree, whole, half);
  if (byProject) return divided('project', whole, byProject);
  const byClass = classParts(tree, whole, half);
  return byClass && divided('class', whole, byClass);
}

function divided(by: PerHundred['by'], whole: Amount, parts: readonly Part[]): PerHundred {
  const hundreds = ofAHundred(parts.map(({ amount }) => amount.fen));
  return {
    by,
    whole,
    parts: parts.flatMap(({ subject, amount }, index) => {
      const share = shareOf(amount, whole);
      return share ? [{ subject, share, hundred: hundreds[index] ?? 0 }] : [];
    }),
  };
}

function projectParts(document: BudgetDocument, { root }: AccountTree, whole: Amount, half: number): Part[] | null {
  const printed = projectAmounts(document);
  const spending = root.split.find(({ part }) => part === 'project')?.amount;
  if (!printed || !spending) return null;
  const tolerance = Math.max(half, lastDigitHalf(printed.unit, printed.decimals));
  const projects = printed.projects.map(({ project: name, unit, amount }): Part => ({ subject: { kind: 'project', name, unit }, amount }));
  const others = restOfSplit(root.split);
  if (!makeUp(spending, projects, tolerance) || !makeUp(whole, [...others, { amount: spending }], half)) return null;
  return arranged(others, projects, whole, (count) => ({ kind: 'otherProjects', count }));
}

/** The other parts of the expenditure; 人员经费 and 公用经费 together are 基本支出. */
function restOfSplit(split: AccountNode['split']): Part[] {
  const amounts = (of: (part: SplitPart) => boolean) =>
    split.flatMap(({ part, amount }) => (amount && amount.fen !== 0 && of(part) ? [{ part, amount }] : []));
  const basic = amounts((part) => part === 'personnel' || part === 'operating');
  const [only] = basic;
  const rest = amounts((part) => part !== 'personnel' && part !== 'operating' && part !== 'project');
  return [
    ...(only ? [{ subject: { kind: 'part', part: 'basic' } as const, amount: basic.length === 1 ? only.amount : sumOf(basic.map(({ amount }) => amount)) }] : []),
    ...rest.map(({ part, amount }) => ({ subject: { kind: 'part', part } as const, amount })),
  ];
}

function classParts({ root }: AccountTree, whole: Amount, half: number): Part[] | null {
  const classes = root.children.flatMap((node): Part[] => (node.amount ? [{ subject: { kind: 'class', node }, amount: node.amount }] : []));
  if (!makeUp(whole, classes, half)) return null;
  return arranged([], classes, whole, (count) => ({ kind: 'otherClasses', count }));
}

/** The largest by name, in order with what stands beside them; the many small ones gathered at the end. */
function arranged(beside: readonly Part[], many: readonly Part[], whole: Amount, gathered: (count: number) => HundredSubject): Part[] | null {
  if ([...beside, ...many].some(({ amount }) => amount.fen < 0)) return null;
  const paid = many.filter(({ amount }) => amount.fen > 0);
  const large = paid.filter(({ amount }, index) => index < NAMED && amount.fen >= whole.fen * LEAST);
  // One that would be gathered alone is called by its name.
  const named = paid.length - large.length === 1 ? paid : large;
  const small = paid.slice(named.length);
  const parts = [...named, ...beside].sort((one, other) => other.amount.fen - one.amount.fen);
  const rest = small.length === 0 ? [] : [{ subject: gathered(small.length), amount: sumOf(small.map(({ amount }) => amount)) }];
  return [...parts, ...rest];
}

function makeUp(whole: Amount, parts: readonly { amount: Amount }[], half: number): boolean {
  const amounts = parts.map(({ amount }) => amount);
  return parts.length > 0 && isRoundingTail(differenceOf(whole, ...amounts).fen, parts.length, half);
}
