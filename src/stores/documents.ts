import { defineStore } from 'pinia';
import { computed, shallowReactive, shallowRef } from 'vue';
import type { CheckSummary } from '@/checks/summary';
import type { Catalog, CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { failed } from '@/model/failure';
import type * as FetchData from './fetch-data';
import type { Loaded, LoadFailure } from './fetch-data';

/** Data that a prerendered page carries. */
export interface InitialState {
  /** All of it on the first page; on a page about a document the entry of that one. */
  catalog: Catalog;
  documents: BudgetDocument[];
  /** Whether the documents, and the catalogue where there are any, hold only what the page shows. */
  excerpt: boolean;
  /** What is known of their checks, by document: the counts, and the findings that the page shows. */
  findings?: Readonly<Record<string, CheckSummary>>;
}

/** Whether a document, which may be an excerpt, has what a page needs. */
export type Holds = (document: BudgetDocument, entry: CatalogEntry | null) => boolean;

/** The catalogue and the documents at hand. It fetches and holds; `analysis` computes. */
export const useDocumentsStore = defineStore('documents', () => {
  const dataBase = shallowRef<URL | null>(null);
  const catalog = shallowRef<Catalog | null>(null);
  /** Whether the catalogue lists every document, and not only the one that a printed page is about. */
  const isCatalogWhole = shallowRef(false);
  const catalogFailure = shallowRef<LoadFailure | null>(null);
  const documents = shallowReactive(new Map<string, BudgetDocument>());
  const whole = shallowReactive(new Set<string>());
  const failures = shallowReactive(new Map<string, LoadFailure>());
  const pending = new Map<string, Promise<void>>();

  const entries = computed<readonly CatalogEntry[]>(() => catalog.value?.documents ?? []);

  function start(base: URL | null, initial: InitialState | null): void {
    dataBase.value = base;
    if (!initial) return;
    catalog.value = initial.catalog;
    isCatalogWhole.value = !initial.excerpt || initial.documents.length === 0;
    for (const document of initial.documents) {
      documents.set(document.id, document);
      if (!initial.excerpt) whole.add(document.id);
    }
  }

  function entryOf(id: string): CatalogEntry | null {
    return entries.value.find((entry) => entry.id === id) ?? null;
  }

  /** Whether a page that needs this much can be shown now. */
  function has(id: string, holds: Holds): boolean {
    const document = documents.get(id);
    return document !== undefined && (whole.has(id) || holds(document, entryOf(id)));
  }

  /** Whether all of it is at hand, and not only what the first page shows. */
  function isWhole(id: string): boolean {
    return whole.has(id);
  }

  /** One request at a time for one thing. */
  function once(key: string, load: () => Promise<void>): Promise<void> {
    const running = pending.get(key) ?? load().finally(() => pending.delete(key));
    pending.set(key, running);
    return running;
  }

  async function ensureCatalog(): Promise<void> {
    const base = dataBase.value;
    if (isCatalogWhole.value || !base) return;
    await once('catalog', async () => {
      const loaded = await fetching('catalog.json', ({ fetchCatalog }) => fetchCatalog(base));
      catalogFailure.value = loaded.ok ? null : loaded.failure;
      if (!loaded.ok) return;
      catalog.value = loaded.value;
      isCatalogWhole.value = true;
    });
  }

  /** Gets the document, unless what is held is enough. A failure is kept beside it. */
  async function ensureDocument(id: string, holds: Holds): Promise<void> {
    if (has(id, holds)) return;
    await once(id, async () => {
      if (!entryOf(id)) await ensureCatalog();
      const loaded = await load(id);
      if (loaded.ok) {
        documents.set(id, loaded.value);
        whole.add(id);
        failures.delete(id);
      } else failures.set(id, loaded.failure);
    });
  }

  async function load(id: string): Promise<Loaded<BudgetDocument>> {
    const entry = entryOf(id);
    const base = dataBase.value;
    if (entry && base) return fetching(entry.file, ({ fetchDocument }) => fetchDocument(base, entry));
    if (catalogFailure.value) return { ok: false, failure: catalogFailure.value };
    return failed('document.notFound', { id, known: entries.value.map((known) => known.id).join(' ') });
  }

  /** Asks again for what failed. */
  async function retry(id: string | null, holds: Holds): Promise<void> {
    if (id === null) return ensureCatalog();
    failures.delete(id);
    return ensureDocument(id, holds);
  }

  /** Path of a published file, for a link; null where there is no site to link to. */
  function fileLink(file: string): string | null {
    return dataBase.value && new URL(file, dataBase.value).pathname;
  }

  return {
    catalog,
    isCatalogWhole,
    catalogFailure,
    documents,
    failures,
    entries,
    start,
    entryOf,
    has,
    isWhole,
    ensureCatalog,
    ensureDocument,
    retry,
    fileLink,
  };
});

/** What fetches and checks is itself fetched when first needed: a printed page stands without it. */
async function fetching<T>(
  file: string,
  fetch: (code: typeof FetchData) => Promise<Loaded<T>>,
): Promise<Loaded<T>> {
  let code: typeof FetchData;
  try {
    code = await import('./fetch-data');
  } catch {
    return { ok: false, failure: { code: 'network', params: { file } } };
  }
  return fetch(code);
}
