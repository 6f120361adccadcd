import { inject, provide, type InjectionKey, type Ref } from 'vue';

const ROOT_NAME: InjectionKey<Readonly<Ref<string>>> = Symbol('root name');

/** Says what the root of the tree is called on this page: 全部支出, or what the cut is all of. */
export function provideRootName(name: Readonly<Ref<string>>): void {
  provide(ROOT_NAME, name);
}

/** What the root is called; null where nobody says. */
export function useRootName(): Readonly<Ref<string>> | null {
  return inject(ROOT_NAME, null);
}
