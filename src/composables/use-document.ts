import { computed, inject, provide, shallowRef, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import { useRoute } from 'vue-router';
import type { BudgetDocument } from '@/model/document';
import { useDocumentsStore, type Holds } from '@/stores/documents';
import type { LoadFailure } from '@/stores/fetch-data';

export type DocumentState =
  | { state: 'ready'; document: BudgetDocument }
  | { state: 'loading' }
  | { state: 'failed'; failure: LoadFailure; retry: () => void };

/** The document of the route, as far as a page needs it. What is missing is fetched by the router (src/app.ts). */
export function useDocumentOfRoute(holds: Holds): ComputedRef<DocumentState> {
  const route = useRoute();
  const documents = useDocumentsStore();
  return computed<DocumentState>(() => {
    const id = String(route.params['document']);
    const document = documents.documents.get(id);
    if (document && documents.has(id, holds)) return { state: 'ready', document };
    const failure = documents.failures.get(id);
    if (failure) return { state: 'failed', failure, retry: () => void documents.retry(id, holds) };
    return { state: 'loading' };
  });
}

const DOCUMENT: InjectionKey<Readonly<Ref<BudgetDocument>>> = Symbol('document');

/** Hands the document to what stands below. */
export function provideDocument(document: Readonly<Ref<BudgetDocument>>): void {
  provide(DOCUMENT, document);
}

/** The document that the page is about. */
export function useDocument(): Readonly<Ref<BudgetDocument>> {
  const document = inject(DOCUMENT);
  if (!document) throw new Error('No document was provided');
  return document;
}

/** The same where a page may stand without one, as the first page does. */
export function useDocumentOrNone(): Readonly<Ref<BudgetDocument | null>> {
  return inject<Readonly<Ref<BudgetDocument | null>>>(DOCUMENT, NO_DOCUMENT);
}

const NO_DOCUMENT: Readonly<Ref<null>> = shallowRef(null);

/** The document with that id as far as it is at hand; the one of the page where no id is said. */
export function useDocumentNamed(): (id: string | undefined) => BudgetDocument | null {
  const own = useDocumentOrNone();
  const documents = useDocumentsStore();
  return (id) => (id === undefined || id === own.value?.id ? own.value : (documents.documents.get(id) ?? null));
}

/** The document that the page is about; null on a page of none, or of several. */
export function useDocumentIfAny(): Readonly<Ref<BudgetDocument>> | null {
  return inject(DOCUMENT, null);
}
