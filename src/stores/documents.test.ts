import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { CatalogEntry } from '@/model/catalog';
import { useDocumentsStore } from './documents';

const document = aBudget().withTotal(9).withItem('208', '社会保障和就业支出', 9).named({ id: 'x-2024' }).build();
const entry: CatalogEntry = {
  id: 'x-2024',
  department: document.department,
  region: null,
  fiscalYear: 2024,
  kind: 'departmentBudget',
  amountUnit: '万元',
  expenditureFen: 9_000_000,
  tables: 1,
  indicators: 0,
  revision: 1,
  file: 'x-2024.json',
  sha256: 'a'.repeat(64),
  source: { file: 'sources/x.txt', sha256: 'b'.repeat(64) },
  glance: null,
};
const catalog = { catalogVersion: 1 as const, documents: [entry] };
const base = new URL('https://example.test/site/data/');
const never = () => false;

type Answer = { status?: number; body?: unknown } | 'refused';

/** A server that answers by the name of the file; the calls it got are kept. */
function serve(files: Record<string, Answer>) {
  const asked = vi.fn((address: URL, options: RequestInit = {}) => {
    void options;
    const answer = files[address.pathname.split('/').at(-1) ?? ''] ?? { status: 404 };
    if (answer === 'refused') return Promise.reject(new TypeError('Failed to fetch'));
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
    return Promise.resolve(new Response(body, { status: answer.status ?? 200 }));
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

describe('the documents at hand', () => {
  beforeEach(() => setActivePinia(createPinia()));
  afterEach(() => vi.unstubAllGlobals());

  function started() {
    const documents = useDocumentsStore();
    documents.start(base, null);
    return documents;
  }

  it('asks for the catalogue without cache, and for a document by its hash, once for all who wait', async () => {
    const asked = serve({ 'catalog.json': { body: catalog }, 'x-2024.json': { body: document } });
    const documents = started();
    await Promise.all([documents.ensureDocument('x-2024', never), documents.ensureDocument('x-2024', never)]);
    expect(documents.documents.get('x-2024')).toEqual(document);
    expect(asked.mock.calls.map(([address, options]) => [address.href, options?.cache])).toEqual([
      ['https://example.test/site/data/catalog.json', 'no-store'],
      [`https://example.test/site/data/x-2024.json?${'a'.repeat(16)}`, undefined],
    ]);
  });

  it('is content with an excerpt that has what the page needs, and fetches the whole where it has not', async () => {
    const asked = serve({ 'x-2024.json': { body: document } });
    const documents = useDocumentsStore();
    documents.start(base, { catalog, documents: [{ ...document, tables: [] }], excerpt: true });
    await documents.ensureDocument('x-2024', () => true);
    expect(asked).not.toHaveBeenCalled();
    await documents.ensureDocument('x-2024', ({ tables }) => tables.length > 0);
    expect(documents.documents.get('x-2024')?.tables).toHaveLength(1);
    await documents.ensureDocument('x-2024', never);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('knows of the document a printed page is about, and asks for the whole catalogue when others are asked for', async () => {
    const others = { ...catalog, documents: [entry, { ...entry, id: 'y-2024', file: 'y-2024.json' }] };
    const asked = serve({ 'catalog.json': { body: others }, 'x-2024.json': { body: document } });
    const documents = useDocumentsStore();
    documents.start(base, { catalog, documents: [document], excerpt: true });
    await documents.ensureDocument('x-2024', never);
    expect(asked.mock.calls.map(([address]) => address.pathname)).toEqual(['/site/data/x-2024.json']);
    expect(documents.isCatalogWhole).toBe(false);
    await documents.ensureCatalog();
    await documents.ensureCatalog();
    expect(documents.entries.map(({ id }) => id)).toEqual(['x-2024', 'y-2024']);
    expect(documents.isCatalogWhole).toBe(true);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('takes the catalogue that the first page carries for whole', async () => {
    const asked = serve({});
    const documents = useDocumentsStore();
    documents.start(base, { catalog, documents: [], excerpt: true });
    await documents.ensureCatalog();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each<[string, Record<string, Answer>, string]>([
    ['a file that is missing', { 'catalog.json': { body: catalog } }, 'catalog.entryMissing'],
    ['a file that is no JSON', { 'catalog.json': { body: catalog }, 'x-2024.json': { body: '<html>' } }, 'schema.invalid'],
    [
      'a newer version',
      { 'catalog.json': { body: catalog }, 'x-2024.json': { body: { schemaVersion: 99 } } },
      'schema.newer',
    ],
    ['no network', { 'catalog.json': { body: catalog }, 'x-2024.json': 'refused' }, 'network'],
    ['a catalogue that fails', { 'catalog.json': { status: 500 } }, 'catalog.unreadable'],
    ['an id that is not listed', { 'catalog.json': { body: { ...catalog, documents: [] } } }, 'document.notFound'],
  ])('keeps the reason of %s', async (_what, files, code) => {
    serve(files);
    const documents = started();
    await documents.ensureDocument('x-2024', never);
    expect(documents.failures.get('x-2024')?.code).toBe(code);
    expect(documents.documents.size).toBe(0);
  });

  it('asks again on demand, and forgets the failure', async () => {
    serve({ 'catalog.json': 'refused' });
    const documents = started();
    await documents.ensureDocument('x-2024', never);
    expect(documents.catalogFailure?.code).toBe('network');
    serve({ 'catalog.json': { body: catalog }, 'x-2024.json': { body: document } });
    await documents.retry('x-2024', never);
    expect(documents.failures.size).toBe(0);
    expect(documents.documents.has('x-2024')).toBe(true);
  });

  it('links to published files by path', () => {
    expect(started().fileLink('sources/x y.txt')).toBe('/site/data/sources/x%20y.txt');
  });
});
