import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';
import type { Finding, InapplicableReason, Severity, Tolerance } from '@/checks/rule';

/** How many findings of each severity; every 尾差 apart, since it is none of them. */
export type FindingCounts = Readonly<Record<Severity | 'tail', number>>;

/** What came of one rule, for the list of what holds and what does not apply. */
export interface RuleStanding {
  id: string;
  statement: Readonly<Record<'zh-CN' | 'en', string>>;
  tolerance: Tolerance;
  /** How often it compared; null where it does not apply. */
  compared: number | null;
  /** Why it does not apply. */
  reason: InapplicableReason | null;
  /** Roles of the tables that it speaks of, where it does not apply. */
  roles: readonly string[];
}

/** What is known of the checks of one document. JSON-serialisable: a prerendered page carries it. */
export interface KnownFindings {
  counts: FindingCounts;
  /** Errors first, then in the order of the rules; on a prerendered page only those that it shows. */
  findings: readonly Finding[];
  /** Of all rules; empty on a prerendered page that does not list them. */
  rules: readonly RuleStanding[];
  /** Whether all findings and rules are here. */
  complete: boolean;
}

/** Findings by document. They come with a prerendered page or from the worker; nothing is computed here. */
export const useFindingsStore = defineStore('findings', () => {
  const known = shallowReactive(new Map<string, KnownFindings>());

  function start(initial: Readonly<Record<string, KnownFindings>>): void {
    for (const [id, findings] of Object.entries(initial)) known.set(id, findings);
  }

  return { known, start };
});
