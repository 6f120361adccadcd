import { inject, nextTick, onMounted, ref, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useDocumentsStore } from '@/stores/documents';
import { useSettingsStore } from '@/stores/settings';
import { useBackgroundChecks } from './use-background-checks';
import { PAGE_HEAD } from './use-page-head';
import { whenIdle } from './when-idle';

/** What needs a window: the head of the page, theme and language of its root, where the keyboard stands after a move. */
export function useInBrowser(): { text: Readonly<Ref<string>>; focusHeading: () => void } {
  const head = inject(PAGE_HEAD);
  const route = useRoute();
  const router = useRouter();
  const settings = useSettingsStore();
  const documents = useDocumentsStore();
  const text = ref('');

  useBackgroundChecks();

  function focusHeading(): void {
    (document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main'))?.focus();
  }

  /**
   * A new page is announced and takes the keyboard to its title. A new state of the same page takes it only where it
   * was lost with a row that is gone: to the place that the page is at now.
   */
  async function arrive(isNewPage: boolean): Promise<void> {
    await nextTick();
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (isNewPage) text.value = document.title;
    if (!isNewPage && !lost) return;
    const place = isNewPage ? null : document.querySelector<HTMLElement>('main [aria-current="location"]');
    (place ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  }

  onMounted(() => {
    settings.followSystem();
    watch(
      () => settings.locale,
      (locale) => (document.documentElement.lang = locale),
      { immediate: true },
    );
    if (head) {
      watch(
        head,
        ({ title, description }) => {
          document.title = title;
          document.querySelector('meta[name="description"]')?.setAttribute('content', description);
        },
        { immediate: true },
      );
    }
    router.afterEach((to, from, failure) => {
      if (failure) return;
      const isNewPage = to.meta.page !== from.meta.page || to.params['document'] !== from.params['document'];
      void arrive(isNewPage || (to.meta.page === 'tables' && to.path !== from.path));
    });
    // A printed page carries an excerpt: the rest comes when there is nothing else to do.
    whenIdle(() => {
      const id = route.params['document'];
      if (typeof id === 'string' && documents.documents.has(id)) void documents.ensureDocument(id, () => false);
    });
  });

  return { text, focusHeading };
}
