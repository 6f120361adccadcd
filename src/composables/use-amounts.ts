import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import { displayUnitOf, formatAmount, type AmountForm, type DisplayUnit } from '@/locales/format';
import type { AmountUnit } from '@/model/amount-unit';
import type { Fen } from '@/model/money';
import { useSettingsStore } from '@/stores/settings';
import { useShownUnit } from './use-shown-unit';
import { useTranslate } from './use-translate';

/** How the amounts on a page are printed: their unit and the most decimals of their table. */
export type PrintedForm = AmountForm['printed'];

export interface Amounts {
  unit: ComputedRef<DisplayUnit>;
  /** The unit in words, for a head: 万元, ¥ million. */
  unitName: ComputedRef<string>;
  /** The digits of an amount. */
  text: (fen: Fen, where?: AmountForm['where']) => string;
  /** The digits for a file that a program reads: no grouping, and a minus that is one. */
  plain: (fen: Fen) => string;
  /** With its unit, for a sentence: 1,234.50 万元, ¥12.35 million. */
  withUnit: (fen: Fen) => string;
}

const PRINTED: InjectionKey<Readonly<Ref<PrintedForm>>> = Symbol('printed form');

export function providePrintedForm(form: Readonly<Ref<PrintedForm>>): void {
  provide(PRINTED, form);
}

/**
 * Amounts as the page shows them.
 * @param own how they are printed, for the component that says so to those below it
 */
export function useAmounts(own?: Readonly<Ref<PrintedForm>>): Amounts {
  const t = useTranslate();
  const settings = useSettingsStore();
  const shown = useShownUnit();
  const printed = own ?? inject(PRINTED, null);
  const unit = computed(() => shown.value.unit);

  function form(where: AmountForm['where']): AmountForm {
    const usual: PrintedForm = { unit: '万元', decimals: 2 };
    return { unit: unit.value, printed: printed?.value ?? usual, where };
  }

  const text: Amounts['text'] = (fen, where = 'table') =>
    formatAmount(fen, form(settings.locale === 'en' ? where : 'table'));

  return {
    unit,
    unitName: computed(() => t(`ui.unit.${unit.value}`)),
    text,
    plain: (fen) => text(fen).replaceAll(',', '').replace('−', '-'),
    withUnit: (fen) => {
      // A minus stands before the sign of the currency.
      const digits = text(fen, 'sentence');
      const sign = digits.startsWith('−') ? '−' : '';
      return sign + t(`ui.amount.${unit.value}`, { amount: digits.slice(sign.length) });
    },
  };
}

/** The printed unit in words of the page's language. */
export function usePrintedUnitName(): (unit: AmountUnit) => string {
  const t = useTranslate();
  return (unit) => t(`ui.unit.${displayUnitOf(unit)}`);
}
