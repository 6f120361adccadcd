import type { BudgetDocument, TableRole } from '@/model/document';
import { gridsOf } from './grid';
import type { Finding, Outcome } from './rule';

/** What a rule found, while it compares. */
export class Tally {
  private compared = 0;
  private readonly findings: Finding[] = [];

  /** Counts a comparison and keeps what it found. */
  add(finding: Finding | null): void {
    this.compared += 1;
    if (finding) this.findings.push(finding);
  }

  /** The same; undefined is no comparison. */
  addSome(finding: Finding | null | undefined): void {
    if (finding !== undefined) this.add(finding);
  }

  /** The outcome; without a comparison the rule does not apply, and says why. */
  outcome(document: BudgetDocument, roles: readonly TableRole[]): Outcome {
    if (this.compared > 0) return { applies: true, compared: this.compared, findings: this.findings };
    return inapplicable(document, roles);
  }
}

/** The outcome of a rule on the narrative: without a comparison it does not apply. */
export function outcomeOf(compared: number, findings: readonly Finding[]): Outcome {
  return compared === 0 ? { applies: false, reason: 'nothingToCompare', roles: [] } : { applies: true, compared, findings };
}

/** Why tables of these roles give nothing to compare: they are not there, hold no figures, or not these. */
export function inapplicable(document: BudgetDocument, roles: readonly TableRole[]): Outcome {
  const missing = roles.filter((role) => !document.tables.some((table) => table.role === role));
  if (missing.length > 0) return { applies: false, reason: 'tableMissing', roles: missing };
  const empty = roles.filter((role) => gridsOf(document, role).length === 0);
  if (empty.length > 0) return { applies: false, reason: 'tableEmpty', roles: empty };
  return { applies: false, reason: 'nothingToCompare', roles };
}
