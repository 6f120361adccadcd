import { computed, onBeforeUnmount, onMounted, watch } from 'vue';
import { useRoute } from 'vue-router';
import { useDocumentsStore } from '@/stores/documents';
import { companionsOf, useFindingsStore } from '@/stores/findings';
import { whenIdle } from './when-idle';

/**
 * Checks the document of the route off the main thread: when all of it is at hand, the browser idle, and the page no
 * printed one, which carries the findings that it shows. Leaving the document stops it.
 */
export function useBackgroundChecks(): void {
  const route = useRoute();
  const documents = useDocumentsStore();
  const findings = useFindingsStore();
  const printed = route.path;

  /** The document to check; null where there is none, or nothing is left to find. */
  const wanted = computed(() => {
    const id = route.params['document'];
    if (typeof id !== 'string' || !documents.isWhole(id) || findings.failed.has(id)) return null;
    const known = findings.known.get(id);
    return known && (known.complete || route.path === printed) ? null : id;
  });
  let running: AbortController | null = null;

  onMounted(() =>
    watch(
      wanted,
      (id) => {
        running?.abort();
        running = null;
        if (id === null) return;
        const own = (running = new AbortController());
        whenIdle(() => void check(id, own.signal));
      },
      { immediate: true },
    ),
  );
  onBeforeUnmount(() => running?.abort());

  async function check(id: string, signal: AbortSignal): Promise<void> {
    const companions = await fetchCompanions(id, signal);
    const document = documents.documents.get(id);
    if (signal.aborted || !document) return;
    try {
      // Fetched when first needed: no page stands on it.
      const { checkInWorker } = await import('./check-in-worker');
      findings.settle(id, await checkInWorker({ document, others: companions }, signal));
    } catch {
      if (!signal.aborted) findings.settle(id, null);
    }
  }

  /** The documents that rules compare this one with. What cannot be fetched makes a rule not applicable, no more. */
  async function fetchCompanions(id: string, signal: AbortSignal) {
    await documents.ensureCatalog();
    const own = documents.entryOf(id);
    if (!own || signal.aborted) return [];
    const ids = companionsOf(own, documents.entries).map((entry) => entry.id);
    await Promise.all(ids.map((other) => documents.ensureDocument(other, () => false)));
    return ids.flatMap((other) => (documents.isWhole(other) ? (documents.documents.get(other) ?? []) : []));
  }
}
