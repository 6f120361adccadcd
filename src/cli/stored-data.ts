import { createHash } from 'node:crypto';
import path from 'node:path';
import { glanceOf } from '@/analysis/glance';
import { CATALOG_VERSION, type Catalog } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { failed, success, type Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { readCatalog, readDocument } from '@/model/read-document';
import { catalogEntry, withEntry } from '@/publish/catalog';
import { stableJson } from '@/publish/json';
import { readWithin, reasonOf, type Files } from './files';

export const CATALOG_FILE = 'catalog.json';

export interface StoredCatalog {
  catalog: Catalog;
  /** Hash of the catalogue's file, null where there is none. */
  sha256: string | null;
  /** How many documents a missing catalogue was rebuilt from; null where there was a catalogue. */
  rebuiltFrom: number | null;
  /** Files that look like documents and are none; only looked for where the catalogue is missing. */
  unreadable: string[];
  /** Listed documents whose file is not there. */
  missing: { id: string; file: string }[];
}

/**
 * The catalogue of a data folder. Where there is none, it is rebuilt from the documents in the folder; an empty or
 * missing folder gives an empty one. A damaged catalogue is refused, not rebuilt: it may hold what a person wrote.
 * @returns `catalog.unreadable` with the reason, or `schema.newer`
 */
export async function readStoredCatalog(folder: string, files: Files): Promise<Result<StoredCatalog>> {
  const file = path.join(folder, CATALOG_FILE);
  const listed = await listFolder(folder, files);
  if (!listed.ok) return failed('catalog.unreadable', { ...listed.failure.params, file });
  const names = listed.value;
  if (!names.includes(CATALOG_FILE)) return success(await rebuiltCatalog(folder, names, files));
  const bytes = await readWithin(files, file, file, LIMITS.jsonBytes);
  if (!bytes.ok) return failed('catalog.unreadable', { ...bytes.failure.params, file });
  const read = readCatalog(textOf(bytes.value), file);
  if (!read.ok && read.failure.code === 'schema.newer') return read;
  if (!read.ok) {
    const { path: where, problem } = read.failure.params;
    return failed('catalog.unreadable', { file, reason: 'catalogBroken', detail: where || problem || '' });
  }
  const missing = read.value.documents.filter((entry) => !names.includes(entry.file));
  return success({
    catalog: read.value,
    sha256: sha256Of(bytes.value),
    rebuiltFrom: null,
    unreadable: [],
    missing: missing.map((entry) => ({ id: entry.id, file: entry.file })),
  });
}

/** Names in a folder; none where there is no such folder. One that may not be looked into is not an empty one. */
async function listFolder(folder: string, files: Files): Promise<Result<string[]>> {
  try {
    return success(await files.list(folder));
  } catch (error) {
    const reason = reasonOf(error);
    return isNothingThere(reason) ? success([]) : failed('file.unreadable', { file: folder, reason });
  }
}

function isNothingThere(reason: unknown): boolean {
  return reason === 'ENOENT' || reason === 'ENOTDIR';
}

/** Whether the catalogue's file still is the one that was read: another import may have come in between. */
export async function isCatalogCurrent(
  folder: string,
  stored: StoredCatalog,
  files: Files,
): Promise<boolean> {
  const bytes = await files.read(path.join(folder, CATALOG_FILE)).catch(() => null);
  return (bytes === null ? null : sha256Of(bytes)) === stored.sha256;
}

async function rebuiltCatalog(
  folder: string,
  names: readonly string[],
  files: Files,
): Promise<StoredCatalog> {
  let catalog: Catalog = { catalogVersion: CATALOG_VERSION, documents: [] };
  const unreadable: string[] = [];
  for (const name of names.filter((candidate) => candidate.endsWith('.json')).sort()) {
    const stored = await readStoredDocument(folder, name.slice(0, -'.json'.length), files);
    if (stored.state !== 'read') unreadable.push(name);
    else {
      const { document, sha256 } = stored;
      catalog = withEntry(catalog, catalogEntry(document, { name, sha256 }, glanceOf(document)));
    }
  }
  const count = catalog.documents.length;
  return { catalog, sha256: null, rebuiltFrom: count > 0 ? count : null, unreadable, missing: [] };
}

export type StoredDocument =
  | { state: 'none' }
  | { state: 'read'; document: BudgetDocument; sha256: string }
  /** Something stands there that is no document of this id. */
  | { state: 'broken' }
  /** A later program wrote it: this one must not replace it. */
  | { state: 'newer'; failure: Result<never> };

/** The document that stands in a data folder under an id. */
export async function readStoredDocument(folder: string, id: string, files: Files): Promise<StoredDocument> {
  const name = `${id}.json`;
  const file = path.join(folder, name);
  const bytes = await readWithin(files, file, name, LIMITS.jsonBytes);
  if (!bytes.ok) return { state: isNothingThere(bytes.failure.params['reason']) ? 'none' : 'broken' };
  const read = readDocument(textOf(bytes.value), name);
  if (read.ok && read.value.id === id) {
    return { state: 'read', document: read.value, sha256: sha256Of(bytes.value) };
  }
  if (!read.ok && read.failure.code === 'schema.newer') return { state: 'newer', failure: read };
  return { state: 'broken' };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A document or the catalogue as the bytes that are stored. */
export function jsonBytes(value: BudgetDocument | Catalog): Uint8Array {
  return new TextEncoder().encode(stableJson(value));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
