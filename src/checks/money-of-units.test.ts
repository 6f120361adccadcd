import { describe, expect, it } from 'vitest';
import { aPrint } from '../../tests/support/a-print';
import { findingsOf, outcomeOf } from '../../tests/support/outcomes';
import { seedDocument } from '../../tests/support/seed-document';
import { withCell, withoutTables } from '../../tests/support/with-cell';
import type { BudgetDocument, TableRole } from '@/model/document';
import type { Place } from '@/model/place';

const seed = seedDocument();
/** 0.01 万元. */
const STEP = 10_000;

/** The cell of the seed in the row whose code, unit or label is this. */
function at(role: TableRole, name: RegExp, column: number): Place {
  const table = seed.tables.find((one) => one.role === role)!;
  const row = table.rows.findIndex(({ cells }) => cells.some((cell) => name.test(cell))) + 1;
  return { table: table.number, row, side: '', column };
}

const wan = (fen: number) => (fen / 1_000_000).toFixed(2);

describe('U-05, what units earn themselves', () => {
  // 鉴定中心 receives 8.00 of other income, which its one project uses: column 11 of T2, 单位资金 of T10.
  const received = at('T2', /职业技能鉴定中心/, 11);
  const short = (fen: number) => findingsOf('U-05', withCell(seed, received, wan(fen)));

  it('holds where projects use no more than there is', () => {
    expect(findingsOf('U-05', seed)).toEqual([]);
  });

  it('tells of a shortfall with both figures; within the rounding of its two figures it is a tail', () => {
    const own = (fen: number) => short(fen).filter(({ expected }) => expected?.kind === 'printed');
    expect(own(8_000_000 - STEP)).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(own(8_000_000 - 2 * STEP)).toMatchObject([{ kind: 'difference', severity: 'info', printed: { fen: 8_000_000 }, expected: { fen: 8_000_000 - 2 * STEP } }]);
  });

  it('takes what is left for basic expenditure: all units together, that which no fiscal table prints', () => {
    const total = at('T2', /^合计$/, 11);
    const found = findingsOf('U-05', withCell(seed, total, '86.65'));
    expect(found).toMatchObject([{ kind: 'difference', differenceFen: 10_000_000 }]);
  });

  it('does not apply without projects, nor where income is printed by 科目', () => {
    expect(outcomeOf('U-05', withoutTables(seed, 'T10'))).toMatchObject({ applies: false, reason: 'tableMissing', roles: ['T10'] });
    expect(outcomeOf('U-05', aPrint('nine', 'sh', 20))).toMatchObject({ applies: false });
  });
});

describe('X-14, 机关运行经费', () => {
  const claim = seed.claims.findIndex(({ fen, kind }) => kind === 'amount' && fen === 643_970_000);
  const saying = (fen: number, document: BudgetDocument = seed) =>
    findingsOf('X-14', { ...document, claims: document.claims.map((one, index) => (index === claim ? { ...one, fen } : one)) });

  it('is 公用 of 行政运行: a tail by one last digit, an error by two', () => {
    expect(saying(643_970_000)).toEqual([]);
    expect(saying(643_970_000 + STEP)).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(saying(643_970_000 + 2 * STEP)).toMatchObject([{ kind: 'difference', severity: 'error', printed: { kind: 'stated', claim }, expected: { fen: 643_970_000 } }]);
  });

  it('may take in another 项 whole, as that of a 参公 unit: all 公用 is 681.78', () => {
    expect(saying(681_780_000)).toEqual([]);
  });

  it('without 公用 by 项 is a share of all 公用, and a question where it is more', () => {
    const general = seed.tables.find(({ role }) => role === 'T5')!;
    const undivided: BudgetDocument = {
      ...seed,
      tables: seed.tables.map((table) => (table !== general ? table : { ...table, columns: table.columns.map((column) => ({ ...column, dimensions: { ...column.dimensions, part: undefined } })) })),
    };
    expect(saying(643_970_000, undivided)).toMatchObject([{ kind: 'share', severity: 'info', params: { percent: '94.5' } }]);
    expect(saying(681_780_000, undivided)).toEqual([]);
    expect(saying(681_780_000 + STEP, undivided)).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(saying(681_780_000 + 2 * STEP, undivided)).toMatchObject([{ kind: 'difference', severity: 'warning', expected: { fen: 681_780_000 } }]);
  });

  it('does not apply where nothing is said of it', () => {
    expect(outcomeOf('X-14', { ...seed, claims: [] })).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('X-13, 离休费 and 退休费', () => {
  const cell = at('T6', /^退休费$/, 1);
  const paid = (text: string) => findingsOf('X-13', withCell(seed, cell, text));

  it('are at most what their two 项 hold, and the rest is shown', () => {
    expect(paid('235.62')).toEqual([]);
    expect(paid('235.60')).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(paid('230.62')).toMatchObject([{ kind: 'remainder', severity: 'info', differenceFen: 5_000_000 }]);
    expect(paid('240.62')).toMatchObject([{ kind: 'difference', severity: 'info', differenceFen: -5_000_000 }]);
  });
});
