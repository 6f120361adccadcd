import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { readCatalog } from '@/model/read-document';
import { excerptFor, type PageKind } from '@/publish/excerpt';
import { aPrint } from '../../tests/support/a-print';
import { seedDocument } from '../../tests/support/seed-document';
import { flowView } from './flow';
import { holdsOverview } from './holds';
import { overviewView } from './overview';

const seed = seedDocument();
const catalog = readCatalog(readFileSync('data/catalog.json', 'utf8'), 'catalog.json');
if (!catalog.ok) throw new Error('The data in the repository cannot be read');
const entry = catalog.value.documents.find(({ id }) => id === seed.id)!;
const entryOf = (document: BudgetDocument): CatalogEntry => ({ ...entry, id: document.id, tables: document.tables.length });

const OTHERS: readonly PageKind[] = [
  { page: 'structure' },
  { page: 'tables', table: 3 },
  { page: 'text' },
  { page: 'glossary' },
  { page: 'about' },
];
const DOCUMENTS = {
  'the first document': seed,
  'one of twelve tables': aPrint('twelve', 'gx', 5),
  'one of nine tables in 元': aPrint('nine', 'sh', 7),
  'one without a narrative': { ...aPrint('nine', 'js', 11), sections: [], paragraphs: [], claims: [], reasons: [], uses: [], glossary: [], counts: [], remarks: [] },
};

describe('holding what 总览 shows', () => {
  it('is true of the whole document and of its own excerpt, and of no other', () => {
    expect(holdsOverview(seed, entry)).toBe(true);
    expect(holdsOverview(excerptFor(seed, { page: 'overview' }), entry)).toBe(true);
    for (const kind of OTHERS) expect([kind.page, holdsOverview(excerptFor(seed, kind), entry)]).toEqual([kind.page, false]);
  });

  it.each(Object.entries(DOCUMENTS))('%s: its excerpt shows what the whole document shows', (_, document) => {
    const excerpt = excerptFor(document, { page: 'overview' });
    expect(holdsOverview(excerpt, entryOf(document))).toBe(true);
    const { emptyTables, ...view } = overviewView(excerpt);
    const { emptyTables: empty, ...whole } = overviewView(document);
    expect(view).toEqual(whole);
    expect(emptyTables.map(({ number, title }) => [number, title])).toEqual(empty.map(({ number, title }) => [number, title]));
    expect(flowView(excerpt)).toEqual(flowView(document));
    const { duties, organisation } = view.department;
    for (const index of [...(duties?.paragraphs ?? []), ...(organisation?.paragraphs ?? [])]) {
      expect(excerpt.paragraphs[index]).toEqual(document.paragraphs[index]);
    }
  });

  it('keeps the words around every amount that is shown, so that it can be quoted', () => {
    const excerpt = excerptFor(seed, { page: 'overview' });
    for (const claim of [2, 14, 29, 76, 83, 84, 87, 88, 90]) {
      const { paragraph } = seed.claims[claim]!;
      expect([claim, excerpt.paragraphs[paragraph]?.text]).toEqual([claim, seed.paragraphs[paragraph]?.text]);
    }
  });

  it('is less than three fifths of the document', () => {
    const size = (document: BudgetDocument) => JSON.stringify(document).length;
    expect(size(excerptFor(seed, { page: 'overview' }))).toBeLessThan(0.6 * size(seed));
  });
});
