import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { cellView } from './cells';
import { holdsStructure, holdsTable, tableToShow } from './holds';
import { excerptFor } from '@/publish/excerpt';
import type { CatalogEntry } from '@/model/catalog';

const document = aBudget()
  .inTables('T1', 'T3')
  .withTotal({ total: 9, personnel: 4, project: 5 })
  .withItem('208', '社会保障和就业支出', { total: 9, personnel: 4, project: 5 })
  .build();
const entry = { tables: 2 } as CatalogEntry;

describe('cellView', () => {
  it('leads back to the node that shows the figure, its amount or a part of it', () => {
    const used = (column: number) =>
      cellView(document, { table: 2, row: 2, side: '', column })?.usedAs.map(({ code }) => code);
    expect(used(1)).toEqual(['', '208']);
    expect(used(2)).toEqual(['', '208']);
  });

  it('says nothing of a use where the figure has none, and of a blank that it is one', () => {
    expect(cellView(document, { table: 1, row: 1, side: '收入', column: 1 })?.usedAs).toEqual([]);
    const blank = cellView(document, { table: 2, row: 2, side: '', column: 3 });
    expect(blank?.cell.reading).toEqual({ state: 'blank' });
    expect(blank?.usedAs).toEqual([]);
  });

  it('is null for a cell that is not there', () => {
    expect(cellView(document, { table: 2, row: 99, side: '', column: 1 })).toBeNull();
    expect(cellView(document, { table: 9, row: 1, side: '', column: 1 })).toBeNull();
  });
});

describe('what an excerpt holds', () => {
  const structure = excerptFor({ ...document, tables: document.tables }, { page: 'structure' });
  const first = excerptFor(document, { page: 'tables', table: 1 });

  it('is enough for the page it was made for, and for no other', () => {
    expect(holdsStructure(structure)).toBe(true);
    expect(holdsStructure(first)).toBe(false);
    expect(holdsTable(first, entry, 1)).toBe(true);
    expect(holdsTable(first, entry, null)).toBe(true);
    expect(holdsTable(first, entry, 2)).toBe(false);
  });

  it('is not enough for 原表 where tables are missing from the list', () => {
    expect(holdsTable(structure, { tables: 12 } as CatalogEntry, 1)).toBe(false);
    expect(holdsTable(structure, null, 1)).toBe(false);
  });

  it('shows the first table where none is asked for', () => {
    expect(tableToShow(document, null)?.number).toBe(1);
    expect(tableToShow(document, 7)).toBeNull();
  });
});
