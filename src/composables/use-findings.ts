import { computed, type ComputedRef } from 'vue';
import type { Finding } from '@/checks/rule';
import type { CheckSummary } from '@/checks/summary';
import { placeKey } from '@/model/figures';
import type { Place } from '@/model/place';
import { useFindingsStore } from '@/stores/findings';
import { useDocumentOrNone } from './use-document';

/**
 * What is known of the checks of the document that the page is about; null where nothing is yet.
 * @param own the document, for the component that says so to those below it
 */
export function useCheckSummary(own?: () => string): ComputedRef<CheckSummary | null> {
  const document = useDocumentOrNone();
  const findings = useFindingsStore();
  return computed(() => {
    const id = own?.() ?? document.value?.id;
    return (id !== undefined && findings.known.get(id)) || null;
  });
}

/** The findings of the document that the page is about; null where they are not known yet. @param own as above */
export function useFindings(own?: () => string): ComputedRef<readonly Finding[] | null> {
  const summary = useCheckSummary(own);
  return computed(() => summary.value?.findings ?? null);
}

export interface FindingsAt {
  /** Those that concern a cell. */
  ofPlace: (place: Place) => readonly Finding[];
  /** Those that concern an amount of the narrative. */
  ofClaim: (claim: number) => readonly Finding[];
}

/** Joins findings to what they concern; none where they are not known yet. */
export function useFindingsAt(): FindingsAt {
  const findings = useFindings();
  const byPlace = computed(() => indexed(findings.value ?? [], ({ places }) => places.map(placeKey)));
  const byClaim = computed(() => indexed(findings.value ?? [], ({ claims }) => claims));
  return {
    ofPlace: (place) => byPlace.value.get(placeKey(place)) ?? [],
    ofClaim: (claim) => byClaim.value.get(claim) ?? [],
  };
}

function indexed<Key>(findings: readonly Finding[], keysOf: (finding: Finding) => readonly Key[]): ReadonlyMap<Key, readonly Finding[]> {
  const index = new Map<Key, Finding[]>();
  for (const finding of findings) {
    for (const key of new Set(keysOf(finding))) index.set(key, [...(index.get(key) ?? []), finding]);
  }
  return index;
}
