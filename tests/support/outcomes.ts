import type { Finding, Outcome } from '@/checks/rule';
import { RULES } from '@/checks/rules';
import type { BudgetDocument } from '@/model/document';

/** What one rule says of a document. */
export function outcomeOf(id: string, document: BudgetDocument, others: readonly BudgetDocument[] = []): Outcome {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule.check(document, others);
}

/** Its findings; throws where it does not apply, so that no test passes for want of figures. */
export function findingsOf(id: string, document: BudgetDocument, others: readonly BudgetDocument[] = []): readonly Finding[] {
  const outcome = outcomeOf(id, document, others);
  if (!outcome.applies) throw new Error(`${id} does not apply: ${outcome.reason}`);
  return outcome.findings;
}
