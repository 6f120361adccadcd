import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/checks/rules';
import { generateBudget } from '../generator/generate-budget';
import { anyBudget } from './budget-arbitrary';
import { ALL_PRINTS, faultless, faults, nothingLeft } from './faultless';
import { patience, runs } from './runs';

/** 300 documents in all; `npm run check:generated` reads 10,000. */
const EACH = Math.ceil(300 / ALL_PRINTS.length);

describe('a document without a fault', () => {
  it.each(ALL_PRINTS)(
    'has no error and no warning of any rule, in the layout of $layout and the manner of $manner',
    (print) => {
      fc.assert(
        fc.property(anyBudget(), fc.option(anyBudget().map(nothingLeft), { freq: 2 }), (model, previous) => {
          expect(faults(faultless(model, { ...print, previous }))).toEqual([]);
        }),
        runs(EACH),
      );
    },
    4 * patience.timeout,
  );

  it('has none beside the document of the year before, which prints what this one says of it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...ALL_PRINTS), (seed, other, print) => {
        const region = '云汀市';
        const before = nothingLeft(generateBudget(other, { fiscalYear: 2023, region }));
        const model = { ...generateBudget(seed, { fiscalYear: 2024, region }), department: before.department };
        const [earlier, now] = [faultless(before, { ...print, previous: null }), faultless(model, { ...print, previous: before })];
        expect(faults({ ...now, id: 'now' }, [{ ...earlier, id: 'before' }])).toEqual([]);
      }),
      runs(15),
    );
  }, 4 * patience.timeout);
});

describe('the rules', () => {
  it('have each an id of their own and a statement in both languages', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { statement } of RULES) expect([statement['zh-CN'], statement.en]).not.toContain('');
  });
});
