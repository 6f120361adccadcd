import type { AccountNode } from '@/analysis/account-tree';
import type { OverviewAnswer } from '@/analysis/overview/answer';
import type { LargeProject } from '@/analysis/overview/largest-projects';
import type { StatedChange } from '@/analysis/overview/stated-change';
import type { OverviewKey } from '@/locales/overview';
import type { Sentence, SentencePart } from './sentence';

type Words = (key: OverviewKey, params?: Record<string, string | number>) => string;

/**
 * The sentence that 总览 opens with: how much, how much more or less than what, and what takes most of it. 收入 and
 * 支出 each name their own base; what the text does not state is said not to be stated.
 * @param words messages in the reader's language, their parameters left open
 * @param base the base of a comparison in the reader's language
 */
export function overviewSentence(answer: OverviewAnswer, words: Words, base: (printed: string | null) => string): Sentence {
  const { income, spending, balanced } = answer;
  const params: Record<string, SentencePart> = { year: String(answer.year) };
  if (!income && !spending) return { message: words('overview.answer.none'), params };
  if (income) params['income'] = { amount: income };
  if (spending) params['spending'] = { amount: spending };
  const opening = balanced ? 'balanced' : income && spending ? 'both' : income ? 'income' : 'spending';
  const clauses = [words(`overview.answer.${opening}`), ...changeClauses(answer, params, words, base)];
  clauses.push(...destinationClauses(answer, params, words));
  return { message: clauses.join('') + words('overview.answer.end'), params };
}

function changeClauses(
  { income, spending, incomeChange, spendingChange }: OverviewAnswer,
  params: Record<string, SentencePart>,
  words: Words,
  base: (printed: string | null) => string,
): string[] {
  const sides = [
    { side: 'income', printed: income, change: incomeChange },
    { side: 'spending', printed: spending, change: spendingChange },
  ] as const;
  const printed = sides.filter((side) => side.printed !== null);
  if (printed.every(({ change }) => change.state === 'notStated')) return [words('overview.answer.notStated')];
  return printed.map(({ side, change }) => {
    const kind = kindOf(change);
    if (change.state === 'changed') {
      const { fen, claim } = change.change;
      params[`${side}Change`] = { amount: { kind: 'stated', fen: Math.abs(fen), claim } };
    }
    if (change.state !== 'notStated') params[`${side}Base`] = base(change.base);
    return words(`overview.answer.${side}.${kind}`);
  });
}

function kindOf(change: StatedChange): 'more' | 'less' | 'fromZero' | 'unchanged' | 'notStated' {
  if (change.state !== 'changed') return change.state;
  if (change.percent === 'fromZero') return 'fromZero';
  return change.change.fen < 0 ? 'less' : 'more';
}

function destinationClauses(
  { projectShare, largestProject, largestClass }: OverviewAnswer,
  params: Record<string, SentencePart>,
  words: Words,
): string[] {
  const clauses: string[] = [];
  if (projectShare) {
    params['projectShare'] = { share: projectShare, as: 'percent' };
    clauses.push(words('overview.answer.projects'));
  }
  const separator = words(clauses.length === 0 ? 'overview.answer.then' : 'overview.answer.and');
  if (largestProject) {
    params['largest'] = { account: projectNode(largestProject.project) };
    params['largestShare'] = { share: largestProject.share, as: 'percent' };
    clauses.push(separator + words(clauses.length === 0 ? 'overview.answer.largestAlone' : 'overview.answer.largestProject'));
  } else if (largestClass) {
    params['largest'] = { account: largestClass.node, short: true };
    params['largestShare'] = { share: largestClass.share, as: 'percent' };
    clauses.push(separator + words('overview.answer.largestClass'));
  }
  return clauses;
}

/** A project as a node, so that its name stands in a sentence as other printed names do. */
export function projectNode({ name, unit, amount }: LargeProject): AccountNode {
  const place = amount.kind === 'printed' ? amount.place : null;
  return { code: `${unit ?? ''}/${name}`, name, level: 'project', amount, place, inferred: false, split: [], children: [] };
}
