import { computed, type ComputedRef } from 'vue';
import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { useDocumentsStore } from '@/stores/documents';
import type { LoadFailure } from '@/stores/fetch-data';
import { historyAtHand, HOLDS_OF_YEAR, otherYears, type HistoryPage } from '@/stores/history';
import { useDocument } from './use-document';

/**
 * The documents of the same department as the one that the page is about, one a year, ascending, that one among them,
 * as far as they are at hand: on a printed page excerpts, with all that the page reads of them.
 */
export function useHistory(page: HistoryPage = 'change'): ComputedRef<readonly BudgetDocument[]> {
  const documents = useDocumentsStore();
  const document = useDocument();
  return computed(() => {
    const known = otherYears(documents.entries, document.value.id).flatMap(({ id }) => {
      const other = documents.documents.get(id);
      return other && documents.has(id, HOLDS_OF_YEAR[page]) ? [other] : [];
    });
    return historyAtHand(document.value, known);
  });
}

/** What of another year is not at hand, and how to get it. */
export interface HistoryState {
  /** Years that the catalogue has, ascending, the one of the page among them. */
  years: ComputedRef<readonly CatalogEntry[]>;
  /** Whether every year that the page reads is at hand: for 同比 the one before, for “三公” all. */
  isWhole: ComputedRef<boolean>;
  /** Those that could not be fetched, each with why. */
  failures: ComputedRef<readonly { entry: CatalogEntry; failure: LoadFailure }[]>;
  /**
   * Gets the years that the page reads and that are not at hand; what failed before is asked for again. To be called when the browser is
   * idle and what needs them is in sight; the page tells the failures.
   */
  ensure: () => Promise<void>;
}

export function useHistoryState(page: HistoryPage = 'change'): HistoryState {
  const documents = useDocumentsStore();
  const document = useDocument();
  const others = computed(() => otherYears(documents.entries, document.value.id));
  const own = computed(() => documents.entryOf(document.value.id));
  const read = computed(() => (page === 'change' ? others.value.filter(({ fiscalYear }) => fiscalYear === document.value.fiscalYear - 1) : others.value));
  return {
    years: computed(() => [...others.value, ...(own.value ? [own.value] : [])].sort((one, other) => one.fiscalYear - other.fiscalYear)),
    isWhole: computed(() => read.value.every(({ id }) => documents.has(id, HOLDS_OF_YEAR[page]))),
    failures: computed(() =>
      others.value.flatMap((entry) => {
        const failure = documents.failures.get(entry.id);
        return failure ? [{ entry, failure }] : [];
      }),
    ),
    ensure: async () => {
      await Promise.all(read.value.map(({ id }) => documents.retry(id, HOLDS_OF_YEAR[page])));
    },
  };
}
