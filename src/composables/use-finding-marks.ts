import { computed, type ComputedRef } from 'vue';
import type { Finding } from '@/checks/rule';
import { groupOf, type FindingGroup } from '@/locales/findings/finding-sentence';
import type { Amount } from '@/model/amount';
import { cellAddress, type Place } from '@/model/place';
import { useFindings } from './use-findings';

const WEIGHT: Readonly<Record<FindingGroup, number>> = { error: 3, warning: 2, info: 1, tail: 0 };

/** The cells of a table that findings point at, by their address, each with the weightiest. */
export function useFindingMarks(table: () => number): ComputedRef<ReadonlyMap<string, FindingGroup>> {
  const findings = useFindings();
  return computed(() => {
    const marks = new Map<string, FindingGroup>();
    for (const finding of findings.value ?? []) {
      const group = groupOf(finding);
      for (const place of pointedAt(finding)) {
        const address = cellAddress(place);
        const known = marks.get(address);
        if (place.table === table() && (!known || WEIGHT[known] < WEIGHT[group])) marks.set(address, group);
      }
    }
    return marks;
  });
}

/** The cell to look at, and the one that should print the same; of a sum not its terms. */
export function pointedAt({ places, printed, expected }: Finding): Place[] {
  const own = (amount: Amount | null) => (amount?.kind === 'printed' && amount.document === undefined ? [amount.place] : []);
  const figures = [...own(printed), ...own(expected)];
  return figures.length > 0 ? figures : places.slice(0, 1);
}
