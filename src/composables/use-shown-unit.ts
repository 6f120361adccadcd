import { computed, type ComputedRef } from 'vue';
import { useRoute, type RouteLocationNormalizedLoaded } from 'vue-router';
import { defaultUnit, displayUnitOf, shownUnit, UNITS_OF, type DisplayUnit } from '@/locales/format';
import type { AmountUnit } from '@/model/amount-unit';
import { tableToShow } from '@/stores/holds';
import { useDocumentsStore } from '@/stores/documents';
import { useSettingsStore } from '@/stores/settings';

export interface ShownUnit {
  /** What amounts are shown in on this page. */
  unit: DisplayUnit;
  /** What they are shown in where nothing is asked for: then the address says nothing. */
  usual: DisplayUnit;
  options: readonly DisplayUnit[];
  /** The reader asked for another unit than the usual one. */
  chosen: boolean;
}

/**
 * The unit of the page that is open. 原表 shows the unit its table prints; every other page the document's, or in
 * English million yuan.
 */
export function useShownUnit(): ComputedRef<ShownUnit> {
  const route = useRoute();
  const settings = useSettingsStore();
  const documents = useDocumentsStore();

  function printedUnit(): { unit: AmountUnit; asPrinted: boolean } {
    const id = String(route.params['document'] ?? '');
    const document = documents.documents.get(id);
    const table = route.meta.page === 'tables' && document ? tableToShow(document, tableNumber(route)) : null;
    const unit = table?.unit ?? documents.entryOf(id)?.amountUnit ?? document?.amountUnit ?? '万元';
    return { unit, asPrinted: route.meta.page === 'tables' };
  }

  return computed(() => {
    const { locale } = settings;
    const { unit: printed, asPrinted } = printedUnit();
    const asked = route.query['unit'];
    const usual = asPrinted ? displayUnitOf(printed) : defaultUnit(locale, printed);
    const shown = shownUnit(asked, locale, printed);
    const isAsked = asked === shown && UNITS_OF[locale].includes(shown);
    const unit = isAsked ? shown : usual;
    return { unit, usual, options: UNITS_OF[locale], chosen: unit !== usual };
  });
}

/** The number of the table that the address names; null for 原表 itself. */
export function tableNumber(route: RouteLocationNormalizedLoaded): number | null {
  const text = route.params['table'];
  return typeof text === 'string' && text !== '' ? Number(text) : null;
}
