import { computed, type ComputedRef } from 'vue';
import type { Finding } from '@/checks/rule';
import { useFindings } from '@/composables/use-findings';

/** More stand on the page of the checks. */
const MOST = 12;
const CIRCLED_ONE = '①'.codePointAt(0) ?? 0;

export interface TextNotes {
  /** Errors and questions about the narrative, in the order of the text, each with its sign. */
  notes: readonly { mark: string; finding: Finding }[];
  /** The signs of an amount, by its index among the claims. */
  marks: ReadonlyMap<number, string>;
}

/** The notes on the narrative of a document: numbered, so that an amount and its note find each other. */
export function useTextNotes(document: () => string): ComputedRef<TextNotes> {
  const findings = useFindings(document);
  return computed(() => {
    const asked = (findings.value ?? []).filter(({ severity, claims }) => severity !== 'info' && claims.length > 0);
    const inOrder = [...asked].sort((one, other) => (one.claims[0] ?? 0) - (other.claims[0] ?? 0)).slice(0, MOST);
    const notes = inOrder.map((finding, index) => ({ finding, mark: String.fromCodePoint(CIRCLED_ONE + index) }));
    const marks = new Map<number, string>();
    for (const { finding, mark } of notes) {
      for (const claim of pointed(finding)) marks.set(claim, (marks.get(claim) ?? '') + mark);
    }
    return { notes, marks };
  });
}

/** Of a percentage the change that bears it; of what compares several amounts all of them. */
function pointed({ kind, claims }: Finding): readonly number[] {
  return ['percent', 'coverage', 'withoutReason', 'direction'].includes(kind) ? claims.slice(0, 1) : claims;
}
