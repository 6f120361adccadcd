import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { parseCellAddress, type Place } from '@/model/place';

export interface SelectedCell {
  /** The place that the address names in this table; null for none, and for what is no address of a cell. */
  place: ComputedRef<Place | null>;
  /** What the address says, for a sentence when there is no such cell. */
  asked: ComputedRef<string | null>;
  release: () => void;
}

/** The cell that the address selects. The address owns the selection. */
export function useSelectedCell(table: () => number): SelectedCell {
  const route = useRoute();
  const router = useRouter();
  const asked = computed(() => (typeof route.query['cell'] === 'string' ? route.query['cell'] : null));
  return {
    asked,
    place: computed(() => {
      const found = asked.value === null ? null : parseCellAddress(asked.value);
      return found && { table: table(), ...found };
    }),
    release: () => {
      const query = { ...route.query };
      delete query['cell'];
      void router.replace({ query });
    },
  };
}
