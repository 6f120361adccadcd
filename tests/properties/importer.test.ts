import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, expectedCells } from '../generator/expected-cells';
import { LAYOUTS, printNine, printTwelve } from '../generator/print-budget';
import { printVariant, VARIANTS, type VariantName } from '../generator/variants';
import { anyBudget } from './budget-arbitrary';
import { differences } from './differences';
import { importText, mustImport } from './import-bytes';
import { patience, runs } from './runs';

const PRINT = { twelve: printTwelve, nine: printNine } as const;

describe.each(LAYOUTS)('a budget printed in the layout of %s tables', patience, (layout) => {
  it('comes back with every cell in its place, and knows what it is about', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = importText(PRINT[layout](model));
        expect(differences(document, expectedCells(model, layout))).toEqual([]);
        expect(document).toMatchObject({
          department: model.department,
          fiscalYear: model.fiscalYear,
          amountUnit: layout === 'twelve' ? '万元' : '元',
        });
      }),
      runs(),
    );
  });
});

describe('a budget printed in the layout of twelve tables', patience, () => {
  it('comes back with its units, projects and indicators under their full names', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = importText(printTwelve(model));
        expect(document.units.map(({ name }) => name).sort()).toEqual([...model.units].sort());
        expect(document.projects.map(({ unit, name, programme }) => ({ unit, name, programme }))).toEqual(
          model.projects,
        );
        const table = document.tables.findIndex(({ role }) => role === 'T11') + 1;
        expect(document.indicators).toEqual(
          model.indicators.map((indicator, index) => ({ table, row: index + 1, ...indicator })),
        );
      }),
      runs(),
    );
  });
});

const VARIANT_NAMES = Object.keys(VARIANTS) as VariantName[];

describe.each(LAYOUTS)('%s tables printed another way', patience, (layout) => {
  it.each(VARIANT_NAMES)('say the same: %s', (name) => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const { bytes, sheets } = printVariant(model, layout, name);
        expect(differences(mustImport(bytes), cellsOf(sheets))).toEqual([]);
      }),
      runs(5),
    );
  });

  it('say the same in several ways at once', () => {
    // GB18030 has no two-byte code for the mark, and no editor writes both.
    const anyVariants = fc
      .subarray(VARIANT_NAMES, { minLength: 2, maxLength: 3 })
      .filter((names) => !(names.includes('GB18030') && names.includes('a byte order mark')));
    fc.assert(
      fc.property(anyBudget(), anyVariants, (model, names) => {
        const { bytes, sheets } = printVariant(model, layout, ...names);
        expect(differences(mustImport(bytes), cellsOf(sheets))).toEqual([]);
      }),
      runs(20),
    );
  });
});
