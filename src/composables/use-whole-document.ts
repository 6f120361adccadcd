import { computed, type ComputedRef } from 'vue';
import { useDocumentsStore } from '@/stores/documents';
import { holdsTables } from '@/stores/holds';
import { useDocument } from './use-document';

export interface WholeDocument {
  /** Whether all tables are at hand, and not only what the printed page shows. */
  isWhole: ComputedRef<boolean>;
  failed: ComputedRef<boolean>;
  /** Gets what is missing. */
  fetch: () => void;
}

/** The rest of the document that the page is about, for what only all of its tables can say. */
export function useWholeDocument(): WholeDocument {
  const documents = useDocumentsStore();
  const document = useDocument();
  return {
    isWhole: computed(() => documents.has(document.value.id, holdsTables)),
    failed: computed(() => documents.failures.has(document.value.id)),
    fetch: () => void documents.retry(document.value.id, holdsTables),
  };
}
