import { accountProse, type AccountProse } from '@/analysis/account-prose';
import type { BudgetDocument } from '@/model/document';

/** What the narrative says about a 科目. */
export function proseOf(document: BudgetDocument, code: string): AccountProse {
  return accountProse(document, code);
}
