import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPrint } from '../../../tests/support/a-print';
import { aBudget } from '../../../tests/support/a-budget';
import { seedDocument } from '../../../tests/support/seed-document';
import { incomeMatrix, type MatrixCell } from './income-matrix';

const wan = (cell: MatrixCell | null | undefined) => (cell?.amount ? cell.amount.fen / 1e6 : null);

describe('收入 by unit and source', () => {
  const matrix = incomeMatrix(seedDocument())!;

  it('shows the printed cells of the first document, its roll-up row being no unit', () => {
    expect(matrix.sources.map(({ source, origin, total }) => [source, origin, wan(total)])).toEqual([
      ['generalPublicBudget', 'currentYear', 16460.76],
      ['governmentFund', 'currentYear', 800],
      ['otherIncome', 'currentYear', 76.65],
      ['generalPublicBudget', 'carryOver', 172.14],
    ]);
    expect(matrix.rows.map(({ cells, total }) => [...cells.map(wan), wan(total)])).toEqual([
      [10516.04, null, 37.7, 73.08, 10626.82],
      [5634.38, 800, 30.95, 99.05, 6564.39],
      [310.34, null, 8, null, 318.34],
    ]);
    expect([wan(matrix.total), matrix.table.number, matrix.most]).toEqual([17509.54, 2, 10_516_040_000]);
  });

  it('tells the tails of a hundredth, in rows and columns, and none where the sum is right', () => {
    expect(matrix.rows.map(({ tail }) => tail && [tail.verdict, tail.difference.fen])).toEqual([null, ['tail', 10_000], null]);
    expect(matrix.sources.map(({ tail }) => tail && [tail.verdict, tail.difference.fen])).toEqual([null, null, null, ['tail', 10_000]]);
    expect(matrix.tail?.difference.fen).toBe(-10_000);
  });

  it('keeps a blank blank, and names the sources without any amount', () => {
    expect(matrix.rows[0]?.cells[1]).toEqual({ amount: null, place: { table: 2, row: 5, side: '', column: 4 } });
    expect(matrix.blank).toHaveLength(10);
    expect(matrix.blank[0]).toMatchObject({ source: 'stateCapital', origin: 'currentYear' });
  });

  it('is not there where income is printed by 科目, or not at all', () => {
    expect(incomeMatrix(aPrint('nine', 'sh', 7))).toBeNull();
    expect(incomeMatrix(aBudget().withTotal(1).build())).toBeNull();
  });

  it('holds for generated documents of one unit and of many: every amount is a cell of the table', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 6 }), (seed, units) => {
        const document = aPrint('twelve', 'zj', seed, { units });
        const made = incomeMatrix(document)!;
        expect(made.rows).toHaveLength(units);
        for (const { cells } of made.rows) expect(cells).toHaveLength(made.sources.length);
        for (const { tail } of [...made.rows, ...made.sources]) expect(tail?.verdict ?? 'tail').toBe('tail');
      }),
      { numRuns: 8 },
    );
  });

  it('holds for forty units', () => {
    const document = seedDocument();
    const table = document.tables.find(({ role }) => role === 'T2')!;
    const row = table.rows[4]!;
    const named = (index: number) => ({ ...row, subjects: row.subjects.map((subject) => ({ ...subject, unit: `某单位${index}` })) });
    const many = { ...table, rows: [table.rows[0]!, ...Array.from({ length: 40 }, (_, index) => named(index))] };
    const made = incomeMatrix({ ...document, tables: document.tables.map((one) => (one === table ? many : one)) })!;
    expect(made.rows).toHaveLength(40);
    expect(made.sources[0]?.tail?.verdict).toBe('beyond');
  });
});
