import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';

export interface StructureFocus {
  /** Canonical code; '' is the root. */
  code: string;
  /** Whether what is gathered under it is opened. */
  rest: boolean;
}

/** The focus that the address names: the path for a 类 or 款, `at` for a 项. The address owns it, nothing else. */
export function useStructureFocus(): ComputedRef<StructureFocus> {
  const route = useRoute();
  return computed(() => {
    const { at, rest } = route.query;
    const { class: top, item } = route.params;
    const code = [at, item, top].find((text) => typeof text === 'string' && text !== '');
    return { code: typeof code === 'string' ? code : '', rest: rest === '1' };
  });
}
