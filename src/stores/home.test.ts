import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { glanceOf } from '@/analysis/glance';
import type { CatalogEntry } from '@/model/catalog';
import { catalogEntry } from '@/publish/catalog';
import { groupedEntries, largestOf, newestStruck, realAndFictional } from './home';

const file = { name: 'a.json', sha256: 'a'.repeat(64) };

function entryOf(id: string, fiscalYear: number, amounts: readonly number[], region: string | null = '甲市'): CatalogEntry {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const budget = aBudget().named({ id, department: `${id}局`, fiscalYear }).withTotal(total);
  amounts.forEach((amount, index) => budget.withItem(String(201 + index), `第${index + 1}类支出`, amount));
  const document = { ...budget.build(), region };
  return catalogEntry(document, file, glanceOf(document));
}

describe('the newest document with something striking', () => {
  it('is of the latest year, and of several the one that spends most', () => {
    const entries = [entryOf('a', 2023, [99]), entryOf('b', 2024, [5, 4]), entryOf('c', 2024, [7, 1])];
    const struck = newestStruck(entries);
    expect(struck?.entry.id).toBe('b');
    expect(struck?.parts.map(({ name, hundred, share }) => [name, hundred, share?.ratio.toFixed(3)])).toEqual([
      ['第1类支出', 56, '0.556'],
      ['第2类支出', 44, '0.444'],
    ]);
  });

  it('passes over documents without one, and entries from before there were any', () => {
    const blank = aBudget().named({ id: 'd', fiscalYear: 2025 }).withTotal(1).build();
    const silent = catalogEntry(blank, file, glanceOf(blank));
    const old = { ...entryOf('e', 2025, [1]), glance: null };
    expect(newestStruck([silent, old, entryOf('a', 2023, [9])])?.entry.id).toBe('a');
    expect(newestStruck([silent, old])).toBeNull();
    expect(newestStruck([])).toBeNull();
  });
});

describe('invented documents', () => {
  it('are listed apart, so that a newer one never stands for a real one', () => {
    const invented = { ...entryOf('x', 2030, [9]), fictional: true };
    const { real, fictional } = realAndFictional([invented, entryOf('a', 2023, [1])]);
    expect([real, fictional].map((entries) => entries.map(({ id }) => id))).toEqual([['a'], ['x']]);
    expect(newestStruck(real)?.entry.id).toBe('a');
  });
});

describe('the documents', () => {
  it('stand by region, department and year, the newest first, those without a region last', () => {
    const entries = [
      entryOf('c', 2024, [1], null),
      entryOf('b', 2023, [1], '乙市'),
      { ...entryOf('b', 2025, [1], '乙市'), id: 'b2' },
      entryOf('a', 2024, [1], '甲市'),
    ];
    const shown = groupedEntries(entries).map(({ region, departments }) => [
      region,
      departments.map(({ name, documents }) => [name, documents.map(({ fiscalYear }) => fiscalYear)]),
    ]);
    expect(shown).toEqual([
      ['乙市', [['b局', [2025, 2023]]]],
      ['甲市', [['a局', [2024]]]],
      [null, [['c局', [2024]]]],
    ]);
  });

  it('name the two largest of their 类 with shares of the printed total, and count the others', () => {
    const { named, others } = largestOf(entryOf('a', 2024, [6, 3, 1]).glance!);
    expect(named.map(({ code, share }) => [code, share.ratio])).toEqual([
      ['201', 0.6],
      ['202', 0.3],
    ]);
    expect(others).toBe(1);
    expect(largestOf(entryOf('a', 2024, [0]).glance!)).toEqual({ named: [], others: 0 });
  });
});
