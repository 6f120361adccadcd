import { inject, watchEffect, type InjectionKey } from 'vue';
import { useRoute } from 'vue-router';
import { useDocumentsStore } from '@/stores/documents';
import { useTranslate } from './use-translate';

/** What stands about a page in the head of its HTML. */
export interface PageHead {
  title: string;
  description: string;
}

export const PAGE_HEAD: InjectionKey<PageHead> = Symbol('page head');

/** Says what the page is called, now and whenever that changes; of an invented document that it is one. */
export function usePageHead(head: () => PageHead): void {
  const shown = inject(PAGE_HEAD, null);
  const t = useTranslate();
  const route = useRoute();
  const documents = useDocumentsStore();
  const marked = (title: string): string => {
    const entry = documents.entryOf(String(route.params['document'] ?? ''));
    return entry?.fictional ? t('ui.document.fictional.title', { title }) : title;
  };
  watchEffect(() => {
    if (!shown) return;
    const { title, description } = head();
    Object.assign(shown, { title: marked(title), description });
  });
}
