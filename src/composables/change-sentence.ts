import type { BridgeStep } from '@/analysis/change/bridge-steps';
import type { ScopeBridge } from '@/analysis/change/change-scopes';
import type { ChangeKey } from '@/locales/change';
import type { Amount } from '@/model/amount';
import { sumOf } from '@/model/amount';
import type { MessageParams } from '@/locales/messages';
import type { Sentence, SentencePart } from './sentence';

type Words = (key: ChangeKey, params?: MessageParams) => string;

/** What a sentence on bridges needs of the reader's language. */
export interface ChangeWords {
  words: Words;
  /** The name of a scope inside a sentence. */
  scope: (scope: ScopeBridge) => string;
  /** The same where a sentence begins. */
  title: (scope: ScopeBridge) => string;
  /** The base of a comparison. */
  base: (printed: string | null) => string;
  /** A count of reasons: 四. */
  count: (n: number) => string;
}

/** An amount without its sign, as a sentence with a verb of its own says it. */
export function sizeOf(amount: Amount): Amount {
  if (amount.fen >= 0) return amount;
  if (amount.kind !== 'derived') return { ...amount, fen: -amount.fen };
  const [first, second] = amount.operands;
  if (amount.operation === 'difference' && amount.operands.length === 2 && first && second) {
    return { ...amount, fen: -amount.fen, operands: [second, first] };
  }
  return sumOf(amount.operands.map(sizeOf)).fen === -amount.fen ? sumOf(amount.operands.map(sizeOf)) : { ...amount, fen: -amount.fen };
}

/**
 * The sentence that 同比 opens with: by how much each side moved against its own base, what the reasons add up to, and
 * what they leave. Where two sides are given one list of reasons it is told once.
 */
export function changeSentence(scopes: readonly ScopeBridge[], { words, scope, title, base, count }: ChangeWords): Sentence {
  const sides = leadingSides(scopes);
  const told = sides.filter(({ sameAs }) => !sides.some(({ key }) => key === sameAs));
  const params: Record<string, SentencePart> = {};
  const clauses = told.map((one, i) => {
    const twin = sides.find(({ sameAs }) => sameAs === one.key);
    const own = i === 0 ? title(one) : scope(one);
    params[`scope${i}`] = twin ? words('change.answer.both', { one: own, other: scope(twin) }) : own;
    params[`name${i}`] = twin ? words('change.answer.each', { one: scope(one), other: scope(twin) }) : scope(one);
    params[`base${i}`] = base(one.baseWords);
    params[`change${i}`] = { amount: sizeOf(one.change) };
    if (one.recomputed) params[`percent${i}`] = { share: one.recomputed, as: 'percent' };
    const kind = one.recomputed === null ? 'fromZero' : one.change.fen < 0 ? 'less' : 'more';
    return words(`change.answer.${kind}`, open(`scope${i}`, `base${i}`, `change${i}`, `percent${i}`, i));
  });
  const [first] = told;
  if (!first) return { message: words('change.answer.none'), params };
  const parts = [clauses.join(words('change.answer.join')), reasonClause(first, params, words, count)];
  const both = told.length > 1 && told.every((one) => listOf(one) === listOf(first));
  const left = restClause(both ? told : [first], params, words);
  const message = parts.filter((part) => part !== '').join(words('change.answer.then'));
  return { message: message + (left === '' ? '' : words('change.answer.join') + left) + words('change.answer.end'), params };
}

/** 收入 and 支出, else 财政拨款 on both sides, else the first that is told at all. */
function leadingSides(scopes: readonly ScopeBridge[]): ScopeBridge[] {
  for (const sides of [['income', 'spending'], ['fiscalIncome', 'fiscalSpending']]) {
    const found = sides.flatMap((side) => scopes.find(({ kind }) => kind === side) ?? []);
    if (found.length > 0) return found;
  }
  return scopes.slice(0, 1);
}

/** The parameters of one clause under their own numbers. */
function open(scope: string, base: string, change: string, percent: string, i: number): Record<string, string> {
  return { scope: `{${scope}}`, base: `{${base}}`, change: `{${change}}`, percent: `{${percent}}`, i: String(i) };
}

function listOf({ steps }: ScopeBridge): string {
  return steps.map(({ kind, amount }) => `${kind}${amount?.fen ?? ''}`).join(' ');
}

function reasonClause({ steps }: ScopeBridge, params: Record<string, SentencePart>, words: Words, count: (n: number) => string): string {
  if (steps.length === 0) return words('change.answer.noReasons');
  const down = steps.filter(({ amount }) => amount !== null && amount.fen < 0);
  const up = steps.filter(({ amount }) => amount !== null && amount.fen > 0);
  if (down.length + up.length === 0) return words(steps.length === 1 ? 'change.answer.unquantified.one' : 'change.answer.unquantified', { count: count(steps.length) });
  const said = [
    ['down', down],
    ['up', up],
  ] as const;
  return said
    .filter(([, list]) => list.length > 0)
    .map(([way, list]) => {
      params[way] = { amount: sizeOf(together(list)) };
      return words(way === 'up' && down.length > 0 ? 'change.answer.up.after' : `change.answer.${way}`, { count: count(list.length), n: list.length, amount: `{${way}}` });
    })
    .join(words('change.answer.join'));
}

/** What the reasons leave, of each side; what kind of rest it is, said once where it is the same. */
function restClause(told: readonly ScopeBridge[], params: Record<string, SentencePart>, words: Words): string {
  const left = told.flatMap(({ rest, steps }, i) => {
    if ((rest.kind !== 'unexplained' && rest.kind !== 'unquantified') || !rest.amount || !steps.some(({ amount }) => amount !== null)) return [];
    params[`rest${i}`] = { amount: sizeOf(rest.amount) };
    return [{ kind: rest.kind, text: words('change.answer.rest', { scope: `{name${i}}`, rest: `{rest${i}}` }) }];
  });
  return left
    .map(({ kind, text }, i) => (left[i + 1]?.kind === kind ? text : text + words(`change.answer.rest.${kind}`)))
    .join(words('change.answer.and'));
}

/** All amounts of some reasons, with their formula. */
export function together(steps: readonly BridgeStep[]): Amount {
  const amounts = steps.flatMap(({ amount }) => (amount ? [amount] : []));
  const [only] = amounts;
  return amounts.length === 1 && only ? only : sumOf(amounts);
}

/** How far the reasons of a scope reach: their sum, its part of the change, what is left, and all of them without signs. */
export function coverageSentence(told: ScopeBridge, { words, count }: ChangeWords): Sentence {
  const { steps, reasons, covered, coverage, rest, gross, withoutLevels } = told;
  const quantified = steps.filter(({ amount }) => amount !== null).length;
  const n = { n: steps.length, count: count(steps.length) };
  if (steps.length === 0) return { message: words('change.coverage.none'), params: {} };
  if (!reasons || !covered) return { message: words(steps.length === 1 ? 'change.coverage.unquantified.one' : 'change.coverage.unquantified', n), params: {} };
  const params: Record<string, SentencePart> = { reasons: { amount: reasons }, share: { share: covered, as: 'percent' } };
  let message = words('change.coverage.sum', { n: quantified, count: count(quantified), word: words(`change.word.${coverage}`) });
  if (rest.amount) params['rest'] = { amount: rest.amount };
  message += words(`change.coverage.rest.${rest.kind}`, { none: count(steps.length - quantified), n: steps.length - quantified });
  if (withoutLevels) {
    params['levels'] = { amount: withoutLevels.levels };
    params['withoutShare'] = { share: withoutLevels.covered, as: 'percent' };
    params['withoutRest'] = { amount: withoutLevels.rest };
    message += words('change.coverage.levels');
  }
  if (gross && gross.fen !== Math.abs(reasons.fen)) {
    params['gross'] = { amount: gross };
    message += words('change.coverage.gross');
  }
  return { message, params };
}
