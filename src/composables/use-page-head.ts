import { inject, watchEffect, type InjectionKey } from 'vue';

/** What stands about a page in the head of its HTML. */
export interface PageHead {
  title: string;
  description: string;
}

export const PAGE_HEAD: InjectionKey<PageHead> = Symbol('page head');

/** Says what the page is called, now and whenever that changes. */
export function usePageHead(head: () => PageHead): void {
  const shown = inject(PAGE_HEAD, null);
  watchEffect(() => {
    if (shown) Object.assign(shown, head());
  });
}
