import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableRole } from '@/model/document';
import { sumFen } from '@/model/money';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { expectedCells, type ExpectedCell } from '../generator/expected-cells';
import { generateBudget } from '../generator/generate-budget';
import { LAYOUTS, type Layout, printNine, printTwelve } from '../generator/print-budget';
import { anyBudget } from './budget-arbitrary';
import { runs } from './runs';

/** Cells of one table in one column, blank ones left out, as RULES count a blank among figures as 0. */
function column(cells: readonly ExpectedCell[], role: TableRole, number: number): ExpectedCell[] {
  return cells.filter((cell) => cell.role === role && cell.place.column === number && cell.fen !== null);
}

function isTail(layout: Layout, total: ExpectedCell | undefined, parts: readonly ExpectedCell[]): boolean {
  const decimals = Math.max(0, ...[total, ...parts].map((cell) => cell?.raw.split('.')[1]?.length ?? 0));
  const unit = layout === 'twelve' ? '万元' : '元';
  const difference = (total?.fen ?? 0) - sumFen(parts.map(({ fen }) => fen ?? 0));
  return isRoundingTail(difference, parts.length, lastDigitHalf(unit, decimals));
}

describe('a generated budget', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(printTwelve(generateBudget(seed))).toBe(printTwelve(generateBudget(seed)));
        expect(printNine(generateBudget(seed))).toBe(printNine(generateBudget(seed)));
      }),
      runs(10),
    );
  });

  it.each(LAYOUTS)(
    'adds up within rounding tails at every level of 支出预算总表, in the layout of %s',
    (layout) => {
      fc.assert(
        fc.property(anyBudget(), fc.integer({ min: 1, max: 3 }), (model, number) => {
          const cells = column(expectedCells(model, layout), 'T3', number);
          const accounts = cells.filter(({ subject }) => subject.kind === 'account');
          const under = (code: string): ExpectedCell[] =>
            accounts.filter(({ subject }) => {
              const account = subject.account ?? '';
              return account.startsWith(code) && account.length === (code.length || 1) + 2;
            });
          const total = cells.find(({ subject }) => subject.kind === 'total');
          expect(isTail(layout, total, under(''))).toBe(true);
          for (const cell of accounts.filter(({ subject }) => (subject.account ?? '').length < 7)) {
            expect(isTail(layout, cell, under(cell.subject.account!))).toBe(true);
          }
        }),
        runs(25),
      );
    },
  );

  it('prints one amount for one 科目 in 收支预算总表 and 支出预算总表', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const cells = expectedCells(model, 'twelve');
        const inT1 = cells.filter(({ role, place }) => role === 'T1' && place.side === '支出');
        for (const { subject, fen } of column(cells, 'T3', 1).filter(
          ({ subject }) => subject.kind === 'account',
        )) {
          expect(inT1.find((cell) => cell.subject.account === subject.account)?.fen).toBe(fen);
        }
      }),
      runs(25),
    );
  });

  it('shows rounding tails, printed zeros, blanks and 款 and 项 of one name now and then', () => {
    const seen = { tails: 0, zeros: 0, blanks: 0, twins: 0 };
    for (let seed = 1; seed <= 40; seed += 1) {
      const model = generateBudget(seed);
      const cells = expectedCells(model, 'twelve');
      const classes = column(cells, 'T3', 1).filter(({ subject }) => subject.account?.length === 3);
      const total = column(cells, 'T3', 1).find(({ subject }) => subject.kind === 'total');
      if (total?.fen !== sumFen(classes.map(({ fen }) => fen ?? 0))) seen.tails += 1;
      if (cells.some(({ state }) => state === 'zero')) seen.zeros += 1;
      if (cells.some(({ state }) => state === 'blank')) seen.blanks += 1;
      const isTwin = ({ code, name }: { code: string; name: string }): boolean =>
        code.length === 7 &&
        model.accounts.some((item) => item.code === code.slice(0, 5) && item.name === name);
      if (model.accounts.some(isTwin)) seen.twins += 1;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});
