import { inject, provide, type InjectionKey } from 'vue';
import { useRoute } from 'vue-router';

const DOCUMENT_ID: InjectionKey<() => string> = Symbol('document id');

/** Says of which document the figures and links below speak, where the address names none: on the first page. */
export function provideDocumentId(id: () => string): void {
  provide(DOCUMENT_ID, id);
}

/** The id of the document that links lead into: the one said above, else that of the address. */
export function useDocumentId(): () => string {
  const route = useRoute();
  return inject(DOCUMENT_ID, () => String(route.params['document']), false);
}
