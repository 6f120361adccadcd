import { defaultUnit, displayUnitOf, formatAmount } from '@/locales/format';
import { translate, type Locale } from '@/locales/messages';
import type { Fen } from '@/model/money';
import { useAmounts, type PrintedForm } from './use-amounts';

/**
 * Amounts with their unit in either language, whatever the page speaks, for texts that leave it: in the unit that is
 * shown where the language has it, else in the language's own.
 */
export function useAmountsIn(): (locale: Locale, printed: PrintedForm) => (fen: Fen) => string {
  const amounts = useAmounts();
  return (locale, printed) => {
    const shown = amounts.unit.value;
    const unit = locale === 'en' ? defaultUnit('en', printed.unit) : shown === 'million' ? displayUnitOf(printed.unit) : shown;
    const where = locale === 'en' ? 'sentence' : 'table';
    return (fen) => translate(locale, `ui.amount.${unit}`, { amount: formatAmount(fen, { unit, printed, where }) });
  };
}
