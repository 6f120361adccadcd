import { inject, provide, shallowRef, type InjectionKey, type Ref } from 'vue';

/** Signs of notes by the index of the claim that they stand at. */
export type ClaimMarks = ReadonlyMap<number, string>;

const MARKS: InjectionKey<Readonly<Ref<ClaimMarks>>> = Symbol('marks of claims');
const NONE: Readonly<Ref<ClaimMarks>> = shallowRef(new Map());

/** Says which amounts of the narrative below have notes. */
export function provideClaimMarks(marks: Readonly<Ref<ClaimMarks>>): void {
  provide(MARKS, marks);
}

export function useClaimMarks(): Readonly<Ref<ClaimMarks>> {
  return inject(MARKS, NONE);
}
