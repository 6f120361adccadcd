import type { AccountNode, SplitPart } from '@/analysis/account-tree';
import type { Share } from '@/analysis/share';
import type { StructureAnswer } from '@/analysis/structure-answer';
import type { MessageKey } from '@/locales/messages';
import type { Sentence, SentencePart } from './sentence';

type Words = (key: MessageKey, params?: Record<string, string | number>) => string;

/**
 * The sentence that 支出结构 opens with, for a focus: where the money of the whole goes, how a 类 or 款 is divided,
 * what a 项 is made of.
 * @param parent the node above the focus: the whole that the share of a 项 names
 * @param words messages in the reader's language, for the words that are put into the sentence
 * @param count a count as it is written before a measure word
 */
export function structureSentence(
  answer: StructureAnswer,
  parent: AccountNode | null,
  words: Words,
  count: (n: number) => string,
): Sentence {
  const { keys, params, n = 0 } = clauses(answer, parent, words, count);
  return { message: keys.map((key) => words(key, { n })).join(''), params };
}

/** Messages that follow on each other, what is put into them, and the number that chooses between one and many. */
interface Clauses {
  keys: readonly MessageKey[];
  params: Sentence['params'];
  n?: number;
}

function clauses(answer: StructureAnswer, parent: AccountNode | null, words: Words, count: (n: number) => string): Clauses {
  const { node, picture } = answer;
  if (node.amount === null) return { keys: ['ui.answer.blank'], params: { name: { account: node } } };
  if (node.level === 'root') return rootSentence(answer, node);
  if (picture.children.length > 0) return branchSentence(answer, words, count);
  return leafSentence(answer, parent, words);
}

/** A second destination below this share of the whole is left to the table. */
const WORTH_NAMING = 0.01;

function rootSentence({ largest, within, others, node }: StructureAnswer, root: AccountNode): Clauses {
  const total = root.amount ? { amount: root.amount } : '';
  if (!largest) return { keys: ['ui.answer.total'], params: { total } };
  const params: Record<string, SentencePart> = {
    total,
    largest: { account: largest.node, short: true },
    hundred: { share: largest.share, as: 'hundred' },
  };
  const opening: MessageKey = node.children.length === 1 ? 'ui.answer.root.only' : 'ui.answer.root.largest';
  const [first, second] = within;
  if (first && (!second || second.share.ratio < WORTH_NAMING)) {
    Object.assign(params, named('first', first));
    return { keys: [opening, 'ui.answer.root.one'], params };
  }
  if (first && second) {
    Object.assign(params, named('first', first), named('second', second));
    return { keys: [opening, 'ui.answer.root.two'], params };
  }
  if (others) {
    params['others'] = { share: others.share, as: 'hundred' };
    return { keys: [opening, 'ui.answer.root.others'], params };
  }
  return { keys: [opening, 'ui.answer.end'], params };
}

function named(key: string, { node, share }: { node: AccountNode; share: Share }): Record<string, SentencePart> {
  return { [key]: { account: node }, [`${key}Amount`]: { amount: share.part } };
}

function branchSentence(answer: StructureAnswer, words: Words, count: (n: number) => string): Clauses {
  const { node, picture, largest, largestTwo, children } = answer;
  const below = picture.children[0]?.level ?? 'subitem';
  const params: Record<string, SentencePart> = {
    name: { account: node },
    amount: node.amount ? { amount: node.amount } : '',
    count: count(children),
    level: words(`ui.level.${below}`, { n: children }),
  };
  const keys: MessageKey[] = ['ui.answer.branch'];
  if (largestTwo) {
    params['share'] = { share: largestTwo, as: 'percent' };
    keys.push('ui.answer.branch.two');
  } else if (largest) {
    params['share'] = { share: largest.share, as: 'percent' };
    params['largest'] = { account: largest.node };
    keys.push('ui.answer.branch.largest');
  }
  return { keys: [...keys, purposeClause(answer, params, words)], params, n: children };
}

/** The last clause of a branch: project against the rest, or that all of it is for one purpose. */
function purposeClause(answer: StructureAnswer, params: Record<string, SentencePart>, words: Words): MessageKey {
  const { projectToBasic: ratio, split } = answer;
  const basic: MessageKey = split.some(({ part }) => part === 'basic') ? 'ui.purpose.basic' : 'ui.purpose.divided';
  if (ratio && ratio.ratio >= 1) {
    Object.assign(params, { times: { share: ratio, as: 'times' }, basic: words(basic) });
    return 'ui.answer.branch.projects';
  }
  if (ratio) {
    const inverse: Share = { part: ratio.whole, whole: ratio.part, ratio: 1 / ratio.ratio };
    Object.assign(params, { times: { share: inverse, as: 'times' }, basic: words(basic) });
    return 'ui.answer.branch.basic';
  }
  const [only, second] = split;
  if (only && !second) {
    params['part'] = words(partKey(only.part));
    return 'ui.answer.branch.onePart';
  }
  return 'ui.answer.end';
}

function leafSentence(answer: StructureAnswer, parent: AccountNode | null, words: Words): Clauses {
  const { node, ofParent, ofRoot, split } = answer;
  const params: Record<string, SentencePart> = {
    name: { account: node },
    amount: node.amount ? { amount: node.amount } : '',
  };
  const keys: MessageKey[] = ['ui.answer.leaf'];
  // A chain's share of its own link says nothing: the share of the whole does.
  const meaningful = ofParent && ofParent.part.fen !== ofParent.whole.fen;
  const share = meaningful ? ofParent : ofRoot;
  if (share) {
    params['share'] = { share, as: 'percent' };
    keys.push(meaningful ? wholeKey(parent) : 'ui.answer.leaf.ofRoot');
  }
  const [first, second, third] = split;
  if (first && !second) {
    params['part'] = words(partKey(first.part));
    keys.push('ui.answer.leaf.onePart');
  } else if (first && second) {
    Object.assign(params, {
      part: words(partKey(first.part)),
      partAmount: { amount: first.share.part },
      secondPart: words(partKey(second.part)),
      secondPartAmount: { amount: second.share.part },
    });
    if (third) {
      Object.assign(params, { thirdPart: words(partKey(third.part)), thirdPartAmount: { amount: third.share.part } });
    }
    keys.push(third ? 'ui.answer.leaf.threeParts' : 'ui.answer.leaf.twoParts');
  } else keys.push('ui.answer.end');
  return { keys, params };
}

function wholeKey(parent: AccountNode | null): MessageKey {
  if (parent?.level === 'item') return 'ui.answer.leaf.ofItem';
  return parent?.level === 'class' ? 'ui.answer.leaf.ofClass' : 'ui.answer.leaf.ofRoot';
}

function partKey(part: SplitPart): MessageKey {
  return `chart.part.${part}`;
}
