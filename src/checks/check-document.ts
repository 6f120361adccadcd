import type { BudgetDocument } from '@/model/document';
import type { Finding, Outcome, Rule } from './rule';
import { RULES } from './rules';

/** What came of one rule. */
export interface RuleResult {
  rule: Rule;
  outcome: Outcome;
}

export interface CheckReport {
  results: readonly RuleResult[];
  /** Of all rules, errors first, then in the order of the rules. */
  findings: readonly Finding[];
}

const ORDER: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

export interface CheckOptions {
  rules?: readonly Rule[];
  /** The other documents at hand. Without them rules that compare documents do not apply. */
  others?: readonly BudgetDocument[];
}

/** All rules on one document. A rule that does not apply says why; it is never passed. */
export function checkDocument(document: BudgetDocument, { rules = RULES, others = [] }: CheckOptions = {}): CheckReport {
  const results = rules.map((rule) => ({ rule, outcome: rule.check(document, others) }));
  const findings = results.flatMap(({ outcome }) => (outcome.applies ? outcome.findings : []));
  return { results, findings: [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]) };
}
