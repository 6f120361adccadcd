import type { Catalog, CatalogEntry } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { failed, type Failure, type Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { readCatalog, readDocument } from '@/model/read-document';

/** What can go wrong between the page and its data: all that can at a border, and that nothing came back. */
export type LoadFailure = Failure | { code: 'network'; params: { file: string } };
export type Loaded<T> = { ok: true; value: T } | { ok: false; failure: LoadFailure };

const CATALOG_FILE = 'catalog.json';
/** Digits of a file's hash that stand in its address, so that a changed file is another address. */
const HASH_DIGITS = 16;

/** The catalogue, never from a cache. */
export async function fetchCatalog(base: URL): Promise<Loaded<Catalog>> {
  const text = await fetchText(new URL(CATALOG_FILE, base), CATALOG_FILE, { cache: 'no-store' }, (status) =>
    failed('catalog.unreadable', { file: CATALOG_FILE, reason: `HTTP ${status}` }),
  );
  return text.ok ? readCatalog(text.value, CATALOG_FILE) : text;
}

/** The document of an entry, by its hash. */
export async function fetchDocument(base: URL, entry: CatalogEntry): Promise<Loaded<BudgetDocument>> {
  const { id, file } = entry;
  const address = new URL(file, base);
  address.search = entry.sha256.slice(0, HASH_DIGITS);
  const text = await fetchText(address, file, {}, () => failed('catalog.entryMissing', { id, file }));
  return text.ok ? readDocument(text.value, file) : text;
}

async function fetchText(
  address: URL,
  file: string,
  options: RequestInit,
  onStatus: (status: number) => Result<never>,
): Promise<Loaded<string>> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) return onStatus(response.status);
    const text = await response.text();
    if (text.length > LIMITS.jsonBytes) {
      return failed('file.tooLarge', { file, bytes: text.length, limit: LIMITS.jsonBytes });
    }
    return { ok: true, value: text };
  } catch {
    return { ok: false, failure: { code: 'network', params: { file } } };
  }
}
