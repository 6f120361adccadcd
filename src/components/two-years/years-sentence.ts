import type { YearsTable } from '@/analysis/two-years/two-years';
import type { YearsRow } from '@/analysis/two-years/years-row';
import type { Sentence, SentencePart } from '@/composables/sentence';
import type { TwoYearsKey } from '@/locales/two-years';
import { restOfChange, shareOfChange, sizeOfChange } from '@/stores/two-years';
import { nodeOfSide, shownSide } from './use-years-words';

/** What two years come to: the total and its change, the largest movement, and all others together. */
export function yearsSentence(
  { total, rows }: YearsTable,
  words: (key: TwoYearsKey) => string,
  named: Readonly<Record<'year' | 'beforeYear' | 'kind' | 'what', string>>,
): Sentence {
  const params: Record<string, SentencePart> = { ...named };
  const clauses = [words(opening(total, params))];
  const [top] = rows;
  if (top && top.movement !== 'same') clauses.push(...largest(total, top, params, words));
  return { message: clauses.join('') + words('years.answer.end'), params };
}

function opening(total: YearsRow | null, params: Record<string, SentencePart>): TwoYearsKey {
  const now = total?.now?.amount;
  if (!total || !now) return 'years.answer.noTotal';
  params['now'] = { amount: now };
  if (total.movement === 'same') return 'years.answer.same';
  const size = sizeOfChange(total);
  const share = shareOfChange(total);
  if (!share || !size) return 'years.answer.new';
  params['change'] = { amount: size };
  params['percent'] = { share, as: 'percent' };
  return `years.answer.${total.movement}`;
}

function largest(total: YearsRow | null, top: YearsRow, params: Record<string, SentencePart>, words: (key: TwoYearsKey) => string): string[] {
  const size = sizeOfChange(top);
  if (!size || top.movement === 'same') return [];
  params['name'] = { account: nodeOfSide(shownSide(top)) };
  params['amount'] = { amount: size };
  const how = top.standing === 'new' || top.standing === 'gone' ? top.standing : top.movement;
  const rest = total && restOfChange(total, top);
  if (rest) params['rest'] = { amount: rest.amount };
  return [words(`years.answer.top.${how}`), ...(rest && rest.movement !== 'same' ? [words(`years.answer.rest.${rest.movement}`)] : [])];
}
