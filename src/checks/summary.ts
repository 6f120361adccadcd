import type { CheckReport } from './check-document';
import type { Finding, InapplicableReason, Rule, Severity, Tolerance } from './rule';

/** How many findings of each severity; every 尾差 apart, since it is none of them. */
export type FindingCounts = Readonly<Record<Severity | 'tail', number>>;

/** What came of one rule, for the list of what holds and what does not apply. */
export interface RuleStanding {
  id: string;
  statement: Rule['statement'];
  tolerance: Tolerance;
  /** How often it compared; null where it does not apply. */
  compared: number | null;
  /** Why it does not apply. */
  reason: InapplicableReason | null;
  /** Roles of the tables it would need, where it does not apply. */
  roles: readonly string[];
}

/** What is known of the checks of one document. JSON-serialisable: prerendered pages and the worker carry it. */
export interface CheckSummary {
  counts: FindingCounts;
  /** Errors first, then in the order of the rules; on a prerendered page only those that it shows. */
  findings: readonly Finding[];
  /** Of all rules; empty on a prerendered page that does not list them. */
  rules: readonly RuleStanding[];
  /** Whether all findings and rules are here. */
  complete: boolean;
}

/** A report as plain data, all of it. */
export function checkSummary({ results, findings }: CheckReport): CheckSummary {
  const counts = { error: 0, warning: 0, info: 0, tail: 0 };
  for (const { kind, severity } of findings) counts[kind === 'tail' ? 'tail' : severity] += 1;
  return { counts, findings, rules: results.map(standingOf), complete: true };
}

function standingOf({ rule: { id, statement, tolerance }, outcome }: CheckReport['results'][number]): RuleStanding {
  const rule = { id, statement, tolerance };
  return outcome.applies
    ? { ...rule, compared: outcome.compared, reason: null, roles: [] }
    : { ...rule, compared: null, reason: outcome.reason, roles: outcome.roles };
}

/** The pages of a document, a table by its number. */
export type FindingsPage =
  | { page: 'tables'; table: number }
  | { page: 'checks' | 'overview' | 'structure' | 'change' | 'threePublic' | 'text' | 'glossary' | 'about' };

/**
 * With only the findings that one page shows, so that a prerendered page stays small: of a table those of its cells,
 * of the narrative those of its sentences, elsewhere no 尾差. The counts stay those of the document.
 */
export function summaryFor(summary: CheckSummary, page: FindingsPage): CheckSummary {
  if (page.page === 'checks') return summary;
  return { ...summary, findings: summary.findings.filter((finding) => isShownOn(finding, page)), rules: [], complete: false };
}

function isShownOn({ kind, places, claims }: Finding, page: FindingsPage): boolean {
  switch (page.page) {
    case 'checks':
      return true;
    case 'tables':
      return kind === 'tail' ? places[0]?.table === page.table : places.some(({ table }) => table === page.table);
    case 'text':
      return claims.length > 0;
    case 'change':
    case 'overview':
    case 'structure':
    case 'threePublic':
      return kind !== 'tail';
    case 'glossary':
    case 'about':
      return false;
  }
}
