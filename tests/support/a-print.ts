import type { BudgetDocument } from '@/model/document';
import { generateBudget, type BudgetOptions } from '../generator/generate-budget';
import { printWithProse, sheetsOf, type Layout } from '../generator/print-budget';
import type { Manner } from '../generator/prose/print-prose';
import { importText } from '../properties/import-bytes';

/** An invented budget, printed in a layout and read back as the command reads it. */
export function aPrint(layout: Layout, manner: Manner, seed: number, options: BudgetOptions = {}): BudgetDocument {
  const model = generateBudget(seed, options);
  return importText(printWithProse(model, sheetsOf(model, layout), manner).text);
}
