import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectLinks } from '@/analysis/project-links/project-links';
import { printTwelve } from '../generator/print-budget';
import { anyBudget } from './budget-arbitrary';
import { importText } from './import-bytes';
import { patience, runs } from './runs';

/**
 * The generator spreads projects over several 项 and names a few of them: far harder than what departments print. Of
 * what its ledger knows about a fifth is found; what counts is that nothing else is.
 */
describe('the projects of a 项, where the answer is known', () => {
  it(
    'are never linked wrongly, and every equation closes to the fen',
    () => {
      fc.assert(
        fc.property(anyBudget(), (model) => {
          const found = projectLinks(importText(printTwelve(model)));
          const known = new Set(model.entries.map(({ account, unit, project }) => `${account} ${unit} ${project}`));
          const wrong = (found?.links ?? []).filter(({ account, unit, project }) => !known.has(`${account} ${unit} ${project}`));
          expect(wrong).toEqual([]);
          for (const { printed, links } of found?.equations ?? []) expect(links.reduce((sum, { fen }) => sum + fen, 0)).toBe(printed.fen);
        }),
        runs(20),
      );
    },
    4 * patience.timeout,
  );
});
