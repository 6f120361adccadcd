import fc from 'fast-check';
import type { BudgetModel } from '../generator/budget-model';
import { generateBudget } from '../generator/generate-budget';

/** Any budget: a failing one shrinks to fewer units and 类, and prints the seed that makes it. */
export function anyBudget(): fc.Arbitrary<BudgetModel> {
  return fc
    .record({
      seed: fc.nat(),
      units: fc.integer({ min: 1, max: 6 }),
      classes: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 8 }) },
        fc.integer({ min: 1, max: 30 }),
      ),
    })
    .map(({ seed, ...options }) => {
      const model = generateBudget(seed, options);
      // fast-check prints a counterexample by this, and a whole ledger helps nobody.
      return Object.defineProperty(model, fc.toStringMethod, {
        value: () => `generateBudget(${seed}, ${JSON.stringify(options)})`,
      });
    });
}
