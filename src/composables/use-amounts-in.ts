import { formatAmount, shownUnit } from '@/locales/format';
import { translate, type Locale } from '@/locales/messages';
import type { Fen } from '@/model/money';
import { useAmounts, type PrintedForm } from './use-amounts';

/**
 * Amounts with their unit in either language, whatever the page speaks, for texts that leave it: in the unit that is
 * shown where Chinese has it, in English in millions.
 */
export function useAmountsIn(): (locale: Locale, printed: PrintedForm) => (fen: Fen) => string {
  const amounts = useAmounts();
  return (locale, printed) => {
    // English texts count in millions, whatever the page shows.
    const unit = shownUnit(locale === 'en' ? null : amounts.unit.value, locale, printed.unit);
    const where = locale === 'en' ? 'sentence' : 'table';
    return (fen) => translate(locale, `ui.amount.${unit}`, { amount: formatAmount(fen, { unit, printed, where }) });
  };
}
