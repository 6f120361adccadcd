import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';
import type { CheckSummary } from '@/checks/summary';

export { companionsOf } from '@/analysis/history/companions';

/** Findings by document. They come with a prerendered page or from the worker; nothing is computed here. */
export const useFindingsStore = defineStore('findings', () => {
  const known = shallowReactive(new Map<string, CheckSummary>());
  /** Documents whose checks could not be run. */
  const failed = shallowReactive(new Set<string>());

  /** Takes over what a prerendered page carries. */
  function start(initial: Readonly<Record<string, CheckSummary>>): void {
    for (const [id, summary] of Object.entries(initial)) known.set(id, summary);
  }

  function settle(id: string, summary: CheckSummary | null): void {
    if (!summary) failed.add(id);
    else {
      known.set(id, summary);
      failed.delete(id);
    }
  }

  /** Lets a document be checked again. */
  function retry(id: string): void {
    failed.delete(id);
  }

  return { known, failed, start, settle, retry };
});
