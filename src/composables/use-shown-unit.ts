import { computed, type ComputedRef } from 'vue';
import { useRoute, type RouteLocationNormalizedLoaded } from 'vue-router';
import { defaultUnit, displayUnitOf, shownUnit, UNITS_OF, type DisplayUnit } from '@/locales/format';
import type { AmountUnit } from '@/model/amount-unit';
import type { BudgetDocument, PrintedTable } from '@/model/document';
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
 * The unit of the page that is open. 原表 and “三公” show the unit their table prints (some print 元, and this one in
 * 万元); every other page the document's. In English it is million yuan, but for 原表 and 核查.
 */
export function useShownUnit(): ComputedRef<ShownUnit> {
  const route = useRoute();
  const settings = useSettingsStore();
  const documents = useDocumentsStore();

  function printedUnit(): { unit: AmountUnit; asPrinted: boolean } {
    const id = String(route.params['document'] ?? '');
    const document = documents.documents.get(id);
    const table = document && tableOfPage(document);
    const unit = table?.unit ?? documents.entryOf(id)?.amountUnit ?? document?.amountUnit ?? '万元';
    // A 尾差 is a last printed digit: what is checked is shown as printed, in every language.
    return { unit, asPrinted: route.meta.page === 'tables' || route.meta.page === 'checks' };
  }

  /** The printed table that a page speaks of before all others: its unit is the page's. */
  function tableOfPage(document: BudgetDocument): PrintedTable | null {
    if (route.meta.page === 'tables') return tableToShow(document, tableNumber(route));
    return route.meta.page === 'threePublic' ? (document.tables.find(({ role, unit }) => role === 'T7' && unit !== null) ?? null) : null;
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
