import type { ScopeBridge } from '@/analysis/change/change-scopes';
import type { Finding } from '@/checks/rule';

/** The finding that a printed percentage is not that of its own amounts; null where there is none. */
export function percentFinding({ claims }: ScopeBridge, findings: readonly Finding[]): Finding | null {
  return findings.find(({ rule, claims: [claim] }) => rule === 'Y-01' && claim === claims.change) ?? null;
}

/** Rules that speak of changes and their reasons. */
const OF_CHANGES = /^Y-/;

/** What the checks say of a scope: findings on its change or on an amount of its reasons. */
export function findingsOfScope({ claims, steps }: ScopeBridge, findings: readonly Finding[]): Finding[] {
  const own = new Set([claims.change, claims.current, ...steps.flatMap(({ claim }) => (claim === null ? [] : [claim]))]);
  return findings.filter(({ rule, claims: about }) => OF_CHANGES.test(rule) && about.some((claim) => own.has(claim)));
}

/** ①②③ for the findings that a page points at, in its order. */
export function findingMarks(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { id } of findings) if (!marks.has(id)) marks.set(id, String.fromCodePoint('①'.codePointAt(0)! + Math.min(marks.size, 19)));
  return marks;
}
