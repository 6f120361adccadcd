import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { CATALOG_VERSION, type Catalog } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { readCatalog } from '@/model/read-document';
import { glanceOf } from '@/analysis/glance';
import { catalogEntry as entryWith, withEntry, withoutEntry } from './catalog';
import { stableJson } from './json';

const EMPTY: Catalog = { catalogVersion: CATALOG_VERSION, documents: [] };
const file = { name: 'a.json', sha256: 'a'.repeat(64) };
const catalogEntry = (document: BudgetDocument, published: typeof file) =>
  entryWith(document, published, glanceOf(document));

function entryOf(id: string, department: string, fiscalYear: number, region: string | null = null) {
  const document = aBudget().named({ id, department, fiscalYear }).withTotal({ total: 1 }).build();
  return catalogEntry({ ...document, region }, file);
}

describe('the entry of a document', () => {
  it('names the document, its file by hash, its source and its printed total', () => {
    const document = aBudget()
      .withItem('208', '社会保障', { total: 9.28 })
      .withTotal({ total: 9.3, personnel: 9.3 })
      .build();
    expect(catalogEntry(document, file)).toMatchObject({
      id: document.id,
      expenditureFen: 9_300_000,
      tables: 1,
      file: 'a.json',
      sha256: file.sha256,
      source: { file: 'budget.txt', sha256: '0'.repeat(64) },
    });
  });

  it('takes the total of expenditure from the two-sided overview where there is no other table', () => {
    const document = aBudget().inTables('T1').withTotal({ total: 4 }).build();
    expect(catalogEntry(document, file).expenditureFen).toBe(4_000_000);
  });

  it('has no total where none is printed, which is not 0', () => {
    expect(
      catalogEntry(aBudget().withItem('208', '社会保障', { total: 1 }).build(), file).expenditureFen,
    ).toBeNull();
    expect(catalogEntry(aBudget().withTotal({ total: '' }).build(), file).expenditureFen).toBeNull();
    expect(catalogEntry(aBudget().withTotal({ total: '0.00' }).build(), file).expenditureFen).toBe(0);
  });
});

describe('the catalogue', () => {
  const entries = [
    entryOf('d', '某局', 2024),
    entryOf('c', '某局', 2025, '乙市'),
    entryOf('b', '某局', 2024, '乙市'),
    entryOf('a', '某院', 2024, '丙市'),
    entryOf('e', '另局', 2025, '乙市'),
  ];
  const sorted = ['a', 'e', 'b', 'c', 'd'];
  const ids = (catalog: Catalog) => catalog.documents.map(({ id }) => id);

  it('is sorted by region, department and year, however it grew', () => {
    expect(ids(entries.reduce(withEntry, EMPTY))).toEqual(sorted);
    expect(ids([...entries].reverse().reduce(withEntry, EMPTY))).toEqual(sorted);
  });

  it('has one entry an id: a new one takes the place of the old', () => {
    const catalog = withEntry(entries.reduce(withEntry, EMPTY), { ...entries[2]!, revision: 2 });
    expect(ids(catalog)).toEqual(sorted);
    expect(catalog.documents[2]!.revision).toBe(2);
  });

  it('loses an entry and keeps the others', () => {
    const catalog = entries.reduce(withEntry, EMPTY);
    expect(ids(withoutEntry(catalog, 'b'))).toEqual(['a', 'e', 'c', 'd']);
    expect(withoutEntry(catalog, 'nowhere')).toEqual(catalog);
  });

  it('crosses its border', () => {
    const catalog = entries.reduce(withEntry, EMPTY);
    expect(readCatalog(stableJson(catalog), 'catalog.json')).toEqual({ ok: true, value: catalog });
  });

  it('still reads what was written before an entry had a glance', () => {
    const catalog = entries.reduce(withEntry, EMPTY);
    const old = { ...catalog, documents: catalog.documents.map(({ glance: _glance, ...entry }) => entry) };
    expect(readCatalog(JSON.stringify(old), 'catalog.json')).toEqual({
      ok: true,
      value: { ...catalog, documents: catalog.documents.map((entry) => ({ ...entry, glance: null })) },
    });
  });

  it('refuses a glance with an amount that has no place', () => {
    const [entry] = entries;
    const broken = { ...entry, glance: { ...entry!.glance, whole: { kind: 'printed', fen: 1 } } };
    expect(readCatalog(JSON.stringify({ ...EMPTY, documents: [broken] }), 'catalog.json')).toMatchObject({
      ok: false,
      failure: { code: 'schema.invalid' },
    });
  });
});
