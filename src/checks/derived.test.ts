import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf } from '../../tests/support/outcomes';
import { seedDocument } from '../../tests/support/seed-document';
import { withCell, withoutTables } from '../../tests/support/with-cell';
import type { TableRole } from '@/model/document';
import { cellAt, placeKey } from '@/model/figures';
import type { Place } from '@/model/place';
import type { Severity } from './rule';

/** Rules that compare sums with sums: one of their cells is moved digit by digit over the edge of what rounding allows. */

const seed = seedDocument();
/** 0.01 万元. */
const STEP = 10_000;

function at(role: TableRole, isRow: (label: string) => boolean, column: number, side = ''): Place {
  const table = seed.tables.find((one) => one.role === role)!;
  const row = table.rows.findIndex(({ subjects }) => subjects.some((subject) => subject.side === side && isRow(subject.account ?? subject.name))) + 1;
  return { table: table.number, row, side, column };
}

const CASES: readonly { rule: string; severity: Severity; cell: Place; needs: TableRole }[] = [
  { rule: 'X-05', severity: 'error', cell: at('T8', (label) => label === '合计', 1), needs: 'T4' },
  { rule: 'X-06', severity: 'error', cell: at('T4', (label) => label === '208', 1, '支出'), needs: 'T4' },
  { rule: 'X-07', severity: 'error', cell: at('T1', (label) => label.includes('本年支出合计'), 1, '支出'), needs: 'T4' },
  { rule: 'X-09', severity: 'error', cell: at('T3', (label) => label === '2080101', 2), needs: 'T5' },
  { rule: 'X-13', severity: 'warning', cell: at('T6', (label) => label === '30113', 1), needs: 'T6' },
  { rule: 'U-04', severity: 'warning', cell: at('T2', (label) => label.includes('养老保险服务中心'), 1), needs: 'T10' },
];

describe('a rule on sums of sums', () => {
  it.each(CASES)('$rule takes a difference for a tail up to its tolerance and not beyond', ({ rule, severity, cell }) => {
    const reading = cellAt(seed, cell)!.reading;
    const before = 'fen' in reading ? reading.fen : 0;
    const kinds = new Set<string>();
    let widestTail = 0;
    let least = Infinity;
    for (let steps = 0; steps <= 40; steps += 1) {
      const text = ((before + steps * STEP) / 1_000_000).toFixed(2);
      const own = findingsOf(rule, withCell(seed, cell, text)).find(({ places }) => places.some((place) => placeKey(place) === placeKey(cell)));
      kinds.add(own?.kind ?? 'holds');
      if (!own) continue;
      const isWithin = 2 * Math.abs(own.differenceFen) <= own.allowedHalfFen;
      expect([own.kind, own.severity]).toEqual(isWithin ? ['tail', 'info'] : ['difference', severity]);
      expect([own.printed, own.expected]).not.toContain(null);
      if (isWithin) widestTail = Math.max(widestTail, Math.abs(own.differenceFen));
      else least = Math.min(least, Math.abs(own.differenceFen));
    }
    expect([...kinds].sort()).toEqual(['difference', 'holds', 'tail']);
    expect(least - widestTail).toBe(STEP);
  });

  it.each(CASES)('$rule does not apply without its table, and is not passed', ({ rule, needs }) => {
    expect(outcomeOf(rule, withoutTables(seed, needs))).toMatchObject({ applies: false, reason: 'tableMissing' });
  });
});

describe('X-15, “三公” against basic expenditure', () => {
  const reception = at('T7', (label) => label === '合计', 6);
  const printing = (text: string) => findingsOf('X-15', withCell(seed, reception, text));

  it('is silent where projects pay the rest, and tells of an item that is less than its part', () => {
    expect(printing('12.85')).toEqual([]);
    expect(printing('6.85')).toEqual([]);
    expect(printing('6.84')).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(printing('6.83')).toMatchObject([{ kind: 'difference', severity: 'info', printed: { fen: 6_830_000 }, expected: { fen: 6_850_000 } }]);
  });

  it('does not apply without its tables', () => {
    expect(outcomeOf('X-15', withoutTables(seed, 'T7'))).toMatchObject({ applies: false, reason: 'tableMissing', roles: ['T7'] });
  });
});

describe('a figure printed in two units', () => {
  it('holds when the finer rounds to the coarser, and is no tail', () => {
    const overview = seed.tables.find(({ role }) => role === 'T1')!;
    const row = overview.rows.findIndex(({ subjects }) => subjects.some(({ kind, side }) => kind === 'total' && side === '收入')) + 1;
    const total = { table: overview.number, row, side: '收入', column: 1 };
    const finer = (text: string) => {
      const moved = withCell(seed, total, text);
      return findingsOf('X-01', moved).filter(({ places }) => places.some((place) => placeKey(place) === placeKey(total)));
    };
    expect(overview.unit).toBe('万元');
    expect(finer('17509.5449')).toEqual([]);
    expect(finer('17509.5451')).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(finer('17509.5501')).toMatchObject([{ kind: 'difference', severity: 'error' }]);
  });
});
