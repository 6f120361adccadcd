import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { glanceOf } from '@/analysis/glance';
import { catalogEntry } from '@/publish/catalog';
import { doubledYears, historyAtHand, HOLDS_OF_YEAR, otherYears, previousIn } from './history';

const budget = (id: string, fiscalYear: number, department = '甲市水务局') =>
  aBudget().named({ id, fiscalYear, department }).withTotal(1).withItem('213', '农林水支出', 1).build();
const entryOf = (document: ReturnType<typeof budget>) => catalogEntry(document, { name: `${document.id}.json`, sha256: '0'.repeat(64) }, glanceOf(document));

const own = budget('b', 2024);
const others = [budget('a', 2023), budget('c', 2025), budget('x', 2023, '乙市水务局')];
const entries = [own, ...others].map(entryOf);

describe('the other years of a department', () => {
  it('are known from the catalogue, before any of them is at hand', () => {
    expect(otherYears(entries, 'b').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(otherYears(entries, 'x')).toEqual([]);
    expect(otherYears(entries, 'nowhere')).toEqual([]);
  });

  it('are told where a year has several documents', () => {
    const again = entryOf(budget('a2', 2023));
    expect(doubledYears([...entries, again], 'b')).toEqual([2023]);
    expect(otherYears([...entries, again], 'b').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(doubledYears(entries, 'b')).toEqual([]);
  });

  it('join with the document as far as they are at hand', () => {
    expect(historyAtHand(own, []).map(({ id }) => id)).toEqual(['b']);
    const history = historyAtHand(own, others);
    expect(history.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(previousIn(history, own)?.id).toBe('a');
  });
});

describe('what a page needs of another year', () => {
  it('is there in a whole document, and not in one whose rows are left out', () => {
    const entry = entryOf(own);
    const empty = { ...own, tables: own.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: [] })) })) };
    expect(HOLDS_OF_YEAR.change(own, entry)).toBe(true);
    expect(HOLDS_OF_YEAR.change(empty, entry)).toBe(false);
    expect(HOLDS_OF_YEAR.change(own, { ...entry, tables: entry.tables + 1 })).toBe(false);
    expect(HOLDS_OF_YEAR.threePublic(own, entry)).toBe(true);
  });
});
