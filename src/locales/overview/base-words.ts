import type { Locale } from '../messages';
import { translateOverview } from './index';

const BASES = [
  [/^(?:上年|去年)(?:度)?(?:预算)?执行数?$/u, 'overview.base.outturn'],
  [/^(?:上年|去年)(?:度)?预算数?$/u, 'overview.base.budget'],
  [/^(?:上年|去年)(?:度)?$/u, 'overview.base.lastYear'],
] as const;
const OF_A_YEAR = [
  [/^(\d{4})年(?:度)?(?:预算)?执行数?$/u, 'overview.base.outturnOf'],
  [/^(\d{4})年(?:度)?预算数?$/u, 'overview.base.budgetOf'],
] as const;

/**
 * The base of a comparison in the reader's language. In Chinese it stands as printed, blanks apart; a base that is not
 * named says so.
 */
export function baseWords(locale: Locale, printed: string | null): string {
  const words = (printed ?? '').replace(/\s/g, '');
  if (words === '') return translateOverview(locale, 'overview.base.unnamed');
  if (locale === 'zh-CN') return words;
  const known = BASES.find(([pattern]) => pattern.test(words));
  if (known) return translateOverview(locale, known[1]);
  for (const [pattern, key] of OF_A_YEAR) {
    const year = pattern.exec(words)?.[1];
    if (year !== undefined) return translateOverview(locale, key, { year });
  }
  return translateOverview(locale, 'overview.base.other', { words });
}
