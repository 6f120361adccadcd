import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

export interface SelectedClaim {
  /** Index among the claims that the address names; null for none, and for what is no index. */
  index: ComputedRef<number | null>;
  /** What the address says, for a sentence where there is no such amount. */
  asked: ComputedRef<string | null>;
  release: () => void;
}

/** The amount of the narrative that the address marks. The address owns the selection. */
export function useSelectedClaim(): SelectedClaim {
  const route = useRoute();
  const router = useRouter();
  const asked = computed(() => (typeof route.query['claim'] === 'string' ? route.query['claim'] : null));
  return {
    asked,
    index: computed(() => (asked.value !== null && /^\d{1,6}$/.test(asked.value) ? Number(asked.value) : null)),
    release: () => {
      const query = { ...route.query };
      delete query['claim'];
      void router.replace({ query, hash: route.hash });
    },
  };
}
