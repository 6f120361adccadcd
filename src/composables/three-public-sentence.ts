import type { AnswerChange, ThreePublicAnswer } from '@/analysis/three-public/answer';
import type { Amount } from '@/model/amount';
import type { ThreePublicKey } from '@/locales/three-public';
import { shareOf } from '@/stores/three-public';
import type { Sentence, SentencePart } from './sentence';

type Words = (key: ThreePublicKey, params?: Record<string, string | number>) => string;

/**
 * The sentence that “三公” opens with: how much, what takes it, how much more or less than what, and whether the reasons
 * say it. A blank cell, an empty table and a printed 0 are each said in their own words.
 * @param words messages in the reader's language, their parameters left open
 * @param base the base of a comparison in the reader's language
 * @param count a count in words of the reader's language
 */
export function threePublicSentence(
  answer: ThreePublicAnswer,
  words: Words,
  base: (printed: string | null) => string,
  count: (n: number) => string,
): Sentence {
  const params: Record<string, SentencePart> = { year: String(answer.year) };
  if (answer.amount) params['amount'] = { amount: answer.amount };
  const clauses = [words(openingOf(answer))];
  if (answer.amount) clauses.push(...mainClause(answer, params, words), ...changeClause(answer.change, params, words, base), ...reasonClause(answer, words, count));
  return { message: clauses.join('') + words('threePublic.answer.end'), params };
}

function openingOf({ printed, amount }: ThreePublicAnswer): ThreePublicKey {
  switch (printed.state) {
    case 'amount':
      return 'threePublic.answer.amount';
    case 'zero':
      return 'threePublic.answer.zero';
    case 'blank':
      return amount ? 'threePublic.answer.blankStated' : 'threePublic.answer.blank';
    case 'emptyTable':
      return amount ? 'threePublic.answer.emptyTableStated' : 'threePublic.answer.emptyTable';
    case 'notPrinted':
      return amount ? 'threePublic.answer.stated' : 'threePublic.answer.notPrinted';
    case 'unread':
      return 'threePublic.answer.unread';
  }
}

function mainClause({ main }: ThreePublicAnswer, params: Record<string, SentencePart>, words: Words): string[] {
  if (!main) return [];
  // A name begins with a capital only where a sentence does.
  const name = words(`threePublic.line.${main.item}`);
  params['item'] = name.charAt(0).toLowerCase() + name.slice(1);
  params['share'] = { share: main.share, as: 'percent' };
  return [words(main.all ? 'threePublic.answer.all' : 'threePublic.answer.largest')];
}

function changeClause(change: AnswerChange, params: Record<string, SentencePart>, words: Words, base: (printed: string | null) => string): string[] {
  if (change.state === 'notStated') return [words('threePublic.answer.notStated')];
  if (change.state === 'computed') {
    params['base'] = words('threePublic.answer.year', { year: change.year });
    return [amountClause(change.change, change.before, params, words)];
  }
  params['base'] = base(change.base);
  if (change.state === 'unchanged') return [words('threePublic.answer.unchanged')];
  return [amountClause(change.change, change.before, params, words)];
}

function amountClause(change: Amount, before: Amount, params: Record<string, SentencePart>, words: Words): string {
  if (change.fen === 0) return words('threePublic.answer.unchanged');
  const share = shareOf(unsigned(change), before);
  if (!share) return words('threePublic.answer.fromZero');
  params['change'] = { amount: unsigned(change) };
  params['percent'] = { share, as: 'percent' };
  return words(change.fen < 0 ? 'threePublic.answer.less' : 'threePublic.answer.more');
}

/** The words say the direction. */
function unsigned(change: Amount): Amount {
  if (change.fen >= 0) return change;
  if (change.kind !== 'derived') return { ...change, fen: -change.fen };
  // Last year less this year: the same two figures the other way round.
  return { ...change, fen: -change.fen, operands: [...change.operands].reverse() };
}

function reasonClause({ reasons }: ThreePublicAnswer, words: Words, count: (n: number) => string): string[] {
  if (reasons?.state === 'none') return [words('threePublic.answer.noReason')];
  if (reasons?.state !== 'unquantified') return [];
  if (reasons.count === 1) return [words('threePublic.answer.unquantified.one')];
  return [words('threePublic.answer.unquantified', { count: count(reasons.count) })];
}
