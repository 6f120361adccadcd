import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '@/checks/check-document';
import type { Finding } from '@/checks/rule';
import { RULES } from '@/checks/rules';
import type { BudgetDocument } from '@/model/document';
import { cellAddress, type Place } from '@/model/place';
import { LAYOUTS, printNine, printTwelve, type Layout } from '../generator/print-budget';
import type { BudgetModel } from '../generator/budget-model';
import { anyBudget } from './budget-arbitrary';
import { importText } from './import-bytes';
import { patience, runs } from './runs';

function imported(model: BudgetModel, layout: Layout): BudgetDocument {
  return importText(layout === 'twelve' ? printTwelve(model) : printNine(model));
}

function faults(document: BudgetDocument): string[] {
  return checkDocument(document, { rules: ofTables })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, places }: Finding) => `${rule} ${places.slice(0, 2).map(addressed).join(' ')}`);
}

function addressed(place: Place): string {
  return `${place.table}/${cellAddress(place)}`;
}

// The generator invents what its prose says of the year before, mistakes among it: Y-rules have tests of their own.
const ofTables = RULES.filter(({ id }) => !id.startsWith('Y-'));

describe('a document whose tables add up', () => {
  it.each(LAYOUTS)(
    'has no error and no warning, in the layout of %s',
    (layout) => {
      fc.assert(
        fc.property(anyBudget(), (model) => {
          expect(faults(imported(model, layout))).toEqual([]);
        }),
        runs(30),
      );
    },
    4 * patience.timeout,
  );
});

describe('the rules', () => {
  it('have each an id of their own and a statement in both languages', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { statement } of RULES) expect([statement['zh-CN'], statement.en]).not.toContain('');
  });
});
