import { differenceOf, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { StrikingFigure } from '@/model/glance';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import type { AccountTree, SplitPart } from './account-tree';
import { cutTree } from './cuts/cut-tree';
import { flatAmount } from './flat-amount';
import { nodeAt } from './focus';
import { ofAHundred } from './of-a-hundred';
import { projectAmounts, type ProjectAmount } from './project-amounts';

type Part = Omit<StrikingFigure['parts'][number], 'amount' | 'hundred'> & { amount: Amount };

/** A project that takes less than this of all expenditure strikes nobody; then the largest 类 is told. */
const STRIKING_SHARE = 0.1;

/**
 * Of every 100 元 of all expenditure, how much goes to one thing, and where the rest goes: the most telling statement
 * that the document allows. It is about the largest project where the table of projects adds up to the 项目支出 of
 * the 支出预算总表, 基本支出 is all the rest, and the project takes a tenth or more; else about the largest 类, where
 * the 类 add up to the total.
 * @returns null where neither can be said: no total, amounts below 0, parts that do not add up to the whole
 */
export function strikingFigure(document: BudgetDocument, tree: AccountTree): StrikingFigure | null {
  if (!tree.root.amount || tree.root.amount.fen <= 0) return null;
  return (
    figureOf('project', projectParts(document, tree)) ?? figureOf('class', classParts(tree))
  );
}

function figureOf(kind: StrikingFigure['kind'], parts: readonly Part[]): StrikingFigure | null {
  const hundreds = ofAHundred(parts.map(({ amount }) => amount.fen));
  const stored = parts.flatMap((part, index) => {
    const amount = flatAmount(part.amount);
    return amount ? [{ ...part, amount, hundred: hundreds[index] ?? 0 }] : [];
  });
  return parts.length > 0 && stored.length === parts.length ? { kind, parts: stored } : null;
}

/** The largest project, 基本支出, the other projects; empty where this cannot be told or would not strike. */
function projectParts(document: BudgetDocument, tree: AccountTree): Part[] {
  const { root } = tree;
  const printed = projectAmounts(document);
  const [largest, ...others] = printed?.projects ?? [];
  const projectSpending = partsOf(tree, 'project');
  if (!root.amount || !printed || !largest || !projectSpending) return [];
  if (largest.amount.fen < root.amount.fen * STRIKING_SHARE) return [];
  if ([largest, ...others].some(({ amount }) => amount.fen < 0)) return [];
  const amounts = printed.projects.map(({ amount }) => amount);
  const half = Math.max(lastDigitHalf(tree.unit, tree.decimals), lastDigitHalf(printed.unit, printed.decimals));
  if (!agree(projectSpending, amounts, half)) return [];
  const basic = partsOf(tree, 'personnel', 'operating', 'basic');
  if (!agree(root.amount, basic ? [basic, projectSpending] : [projectSpending], half)) return [];
  const total = printed.total && agree(printed.total, amounts, half) ? printed.total : null;
  const rest = total && largest.amount.kind === 'printed' ? differenceOf(total, largest.amount) : sumOf(amounts.slice(1));
  return [
    { role: 'project', name: largest.project, of: keyAmongUnits(document, largest), count: 1, amount: largest.amount },
    ...(basic && basic.fen > 0 ? [{ role: 'basic' as const, name: '', of: '', count: 1, amount: basic }] : []),
    ...othersOf('otherProjects', others.length, rest),
  ];
}

/** The key of a project where 支出结构 shows the units with all they spend; empty where it does not stand there. */
function keyAmongUnits(document: BudgetDocument, { unit, project }: ProjectAmount): string {
  const units = cutTree(document, { by: 'unit', scope: 'all', measure: 'total' });
  const key = `${unit}/${project}`;
  return units && nodeAt(units, key) ? key : '';
}

/** The two largest 类 and all others; empty where they do not make up the whole. */
function classParts({ root, unit, decimals }: AccountTree): Part[] {
  const classes = root.children.flatMap(({ level, code, name, amount }) =>
    level === 'class' && amount && amount.fen !== 0 ? [{ code, name, amount }] : [],
  );
  const amounts = classes.map(({ amount }) => amount);
  if (!root.amount || root.children.some(({ level }) => level !== 'class')) return [];
  if (amounts.some(({ fen }) => fen < 0) || !agree(root.amount, amounts, lastDigitHalf(unit, decimals))) return [];
  const named = classes.length === 3 ? 3 : 2;
  return [
    ...classes.slice(0, named).map(({ code, name, amount }) => ({ role: 'class' as const, name, of: code, count: 1, amount })),
    ...othersOf('otherClasses', classes.length - named, sumOf(amounts.slice(named))),
  ];
}

function othersOf(role: 'otherProjects' | 'otherClasses', count: number, amount: Amount): Part[] {
  return count > 0 ? [{ role, name: '', of: '', count, amount }] : [];
}

/** The printed parts of all expenditure together; null where none is printed. */
function partsOf({ root }: AccountTree, ...wanted: SplitPart[]): Amount | null {
  const amounts = root.split.flatMap(({ part, amount }) => (amount && wanted.includes(part) ? [amount] : []));
  const [only] = amounts;
  return amounts.length > 1 ? sumOf(amounts) : (only ?? null);
}

function agree(whole: Amount, parts: readonly Amount[], half: number): boolean {
  return parts.length > 0 && isRoundingTail(differenceOf(whole, ...parts).fen, parts.length, half);
}
