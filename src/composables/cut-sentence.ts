import type { AccountNode } from '@/analysis/account-tree';
import { isUsualChoice } from './structure-choice';
import type { StructureAnswer } from '@/analysis/structure-answer';
import { sumOf, type Amount } from '@/model/amount';
import type { Share } from '@/analysis/share';
import { shareOf } from '@/stores/share';
import type { StructureKey } from '@/locales/structure';
import type { MessageParams } from '@/locales/messages';
import { nodeShareKind, type StructureView } from '@/stores/structure';
import type { Sentence, SentencePart } from './sentence';

type Words = (key: StructureKey, params?: MessageParams) => string;

/** Messages that follow on each other, and what is put into them. */
interface Clauses {
  keys: StructureKey[];
  params: Record<string, SentencePart>;
  /** Numbers and words that messages choose their form by. */
  n?: number;
}

/** Where the usual tree has its own sentence (structure-sentence.ts), this one is not asked. */
export function hasOwnSentence({ choice }: StructureView): boolean {
  return isUsualChoice(choice);
}

/**
 * The sentence of any other cut, scope or measure: at the root what most of the money is, below it what a node is of
 * its whole, which it names.
 * @param whole what the root is all of, in words
 * @param projects the printed 项目支出 of the document, for what 经济分类 does not cover; null where there is none
 */
export function cutSentence(view: StructureView, words: Words, whole: string, projects: Amount | null): Sentence {
  const { node } = view.answer;
  const { keys, params, n = 0 } = node.level === 'root' ? rootClauses(view, projects) : nodeClauses(view);
  return { message: keys.map((key) => words(key, { n })).join(''), params: { whole, ...params } };
}

function rootClauses(view: StructureView, projects: Amount | null): Clauses {
  switch (view.choice.by) {
    case 'function':
      return functionRoot(view.answer);
    case 'economic':
      return economicRoot(view, projects);
    case 'unit':
      return unitRoot(view);
    case 'source':
      return sourceRoot(view.answer);
  }
}

const WORTH_NAMING = 0.01;

function total({ amount }: AccountNode): SentencePart {
  return amount ? { amount } : '';
}

function bare(node: AccountNode): Clauses {
  return { keys: ['answer.branch.bare', 'answer.end'], params: { name: { account: node }, amount: total(node) } };
}

function functionRoot({ node, largest, within }: StructureAnswer): Clauses {
  if (!largest) return bare(node);
  const params: Clauses['params'] = {
    total: total(node),
    largest: { account: largest.node, short: true },
    hundred: { share: largest.share, as: 'hundred' },
  };
  const opening: StructureKey = largest.share.ratio === 1 ? 'answer.function.only' : 'answer.function';
  const [first, second] = within.filter(({ share }) => share.ratio >= WORTH_NAMING);
  if (!first) return { keys: [opening, 'answer.end'], params };
  Object.assign(params, { first: { account: first.node }, firstAmount: { amount: first.share.part } });
  if (!second) return { keys: [opening, 'answer.function.one'], params };
  Object.assign(params, { second: { account: second.node }, secondAmount: { amount: second.share.part } });
  return { keys: [opening, 'answer.function.two'], params };
}

function economicRoot({ answer: { node, largest }, choice, tree }: StructureView, projects: Amount | null): Clauses {
  if (!largest) return bare(node);
  const keys: StructureKey[] = ['answer.economic'];
  const params: Clauses['params'] = { total: total(node), largest: { account: largest.node, short: true }, share: { share: largest.share, as: 'percent' } };
  const items = tree.root.children.flatMap(({ children }) => children);
  const [item] = items.filter(({ amount }) => amount !== null).sort((one, other) => (other.amount?.fen ?? 0) - (one.amount?.fen ?? 0));
  if (item) {
    keys.push('answer.economic.item');
    Object.assign(params, { item: { account: item }, itemAmount: total(item) });
  }
  if (projects && choice.measure === 'total') {
    keys.push('answer.economic.rest');
    params['project'] = { amount: projects };
  }
  return { keys: [...keys, 'answer.end'], params };
}

function unitRoot({ answer: { node, largest, second }, whole }: StructureView): Clauses {
  if (!largest) return bare(node);
  const isOnly = !second;
  const isIncome = whole === 'income';
  const keys: StructureKey[] = [isOnly ? (isIncome ? 'answer.unit.onlyIncome' : 'answer.unit.only') : isIncome ? 'answer.unit.income' : 'answer.unit'];
  const params: Clauses['params'] = { total: total(node), largest: { account: largest.node, short: true }, share: { share: largest.share, as: 'percent' } };
  const [project] = projectsOf(largest.node);
  const ofUnit = project ? shareOf(project.amount, largest.node.amount) : null;
  if (project && ofUnit) {
    keys.push(ofUnit.ratio > 0.5 ? 'answer.unit.project' : 'answer.unit.most');
    Object.assign(params, { project: { account: project }, projectAmount: total(project) });
  }
  let n = 0;
  if (second) {
    keys.push(isIncome ? 'answer.unit.secondIncome' : 'answer.unit.second');
    Object.assign(params, { second: { account: second.node, short: true }, secondShare: { share: second.share, as: 'percent' } });
    const projects = projectsOf(second.node);
    n = projects.length;
    if (n > 1) {
      keys.push('answer.unit.secondProjects');
      params['onProjects'] = { amount: sumOf(projects.flatMap(({ amount }) => amount ?? [])) };
    }
  }
  return { keys: [...keys, 'answer.end'], params: { ...params, n: String(n) }, n };
}

function projectsOf({ children }: AccountNode): AccountNode[] {
  return children.filter(({ level, amount }) => level === 'project' && amount !== null);
}

function sourceRoot({ node, largest, second }: StructureAnswer): Clauses {
  if (!largest) return bare(node);
  const params: Clauses['params'] = { total: total(node), largest: { account: largest.node, short: true }, share: { share: largest.share, as: 'percent' } };
  if (!second) return { keys: ['answer.source.only', 'answer.end'], params };
  Object.assign(params, { second: { account: second.node }, secondAmount: { amount: second.share.part } });
  const keys: StructureKey[] = ['answer.source', 'answer.source.second'];
  const [third, ...more] = node.children.slice(2).filter(({ amount }) => amount !== null && amount.fen > 0);
  if (third && more.length === 0) {
    keys.push('answer.source.third');
    Object.assign(params, { third: { account: third }, thirdAmount: total(third) });
  } else if (third) {
    keys.push('answer.source.others');
    params['others'] = { amount: sumOf([third, ...more].flatMap(({ amount }) => amount ?? [])) };
  }
  return { keys: [...keys, 'answer.end'], params, n: more.length + 1 };
}

function nodeClauses(view: StructureView): Clauses {
  const { node, picture, largest } = view.answer;
  const params: Clauses['params'] = { name: { account: node }, amount: total(node) };
  if (node.amount === null) return { keys: ['answer.blank'], params };
  if (picture.children.length === 0) return leafClauses(view, params);
  const keys: StructureKey[] = [view.ofRoot ? 'answer.branch' : 'answer.branch.bare'];
  if (view.ofRoot) params['share'] = percent(view.ofRoot);
  if (largest && largest.share.ratio < 1) {
    keys.push('answer.branch.largest');
    Object.assign(params, { largest: { account: largest.node }, largestShare: percent(largest.share) });
  }
  const n = projectsOf(picture).length;
  if (n > 1) {
    keys.push('answer.branch.projects');
    params['n'] = String(n);
  }
  return { keys: [...keys, 'answer.end'], params, n };
}

function leafClauses({ answer: { node }, parent, ofParent, ofRoot }: StructureView, params: Clauses['params']): Clauses {
  const keys: StructureKey[] = ['answer.branch.bare'];
  const isBelow = parent !== null && parent.level !== 'root';
  if (isBelow) params['parent'] = { account: parent, short: true };
  if (isBelow && node.level === 'basic') keys[0] = 'answer.leaf.basic';
  if (isBelow && parent.level === 'source') keys[0] = 'answer.leaf.ofSource';
  const kind = nodeShareKind({ parent, ofParent });
  if (kind && ofParent) {
    keys.push(`answer.leaf.of.${kind}`);
    params['parentShare'] = percent(ofParent);
  }
  if (ofRoot) {
    keys.push('answer.leaf.ofWhole');
    params['share'] = percent(ofRoot);
  }
  return { keys: [...keys, 'answer.end'], params };
}

function percent(share: Share): SentencePart {
  return { share, as: 'percent' };
}
