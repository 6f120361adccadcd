import type { BudgetDocument } from '@/model/document';
import { aBudget, type BudgetBuilder } from './a-budget';

/** Two years of one department, each filled by its own function: the later one first. */
export function aPair(now: (budget: BudgetBuilder) => BudgetBuilder, before: (budget: BudgetBuilder) => BudgetBuilder): [now: BudgetDocument, before: BudgetDocument] {
  return [
    now(aBudget().named({ id: 'testville-office-2024', fiscalYear: 2024 })).build(),
    before(aBudget().named({ id: 'testville-office-2023', fiscalYear: 2023 })).build(),
  ];
}
