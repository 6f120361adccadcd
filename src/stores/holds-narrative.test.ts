import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog, readDocument } from '@/model/read-document';
import { excerptFor, type PageKind } from '@/publish/excerpt';
import { holdsAbout, holdsGlossary, holdsText } from './holds-narrative';

const file = 'data/jiaxing-hrss-2024.json';
const read = readDocument(readFileSync(file, 'utf8'), file);
const catalog = readCatalog(readFileSync('data/catalog.json', 'utf8'), 'catalog.json');
if (!read.ok || !catalog.ok) throw new Error('The data in the repository cannot be read');
const seed = read.value;
const entry = catalog.value.documents.find(({ id }) => id === seed.id) ?? null;

const HOLDS = { text: holdsText, glossary: holdsGlossary, about: holdsAbout };
const KINDS: readonly PageKind[] = [
  { page: 'structure' },
  { page: 'tables', table: 3 },
  { page: 'text' },
  { page: 'glossary' },
  { page: 'about' },
];

describe('holding what a page on the narrative shows', () => {
  it.each(Object.entries(HOLDS))('%s: in the whole document and in its own excerpt, in no other', (page, holds) => {
    expect(holds(seed, entry)).toBe(true);
    for (const kind of KINDS) expect([kind.page, holds(excerptFor(seed, kind), entry)]).toEqual([kind.page, kind.page === page]);
  });
});
