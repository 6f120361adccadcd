import path from 'node:path';
import type { BudgetDocument } from '@/model/document';
import { CATALOG_VERSION } from '@/model/catalog';
import type { Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { documentId } from './document-id';
import { readWithin, type Files } from './files';
import { readBudget, validDocument } from './imported-budget';
import { openDocument } from './open-document';
import { CATALOG_FILE, readStoredDocument, sha256Of } from './stored-data';

/**
 * A document to check: its JSON by path, its id in the data folder, or a source that is imported on the fly and kept
 * nowhere. A path wins where there is such a file.
 * @returns what {@link openDocument} or the importer finds wrong
 */
export async function openDocumentOrSource(named: string, from: string, data: string, files: Files): Promise<Result<BudgetDocument>> {
  const file = path.resolve(from, named);
  const isSource = !/\.json$/i.test(named) && (await isFile(file, files));
  return isSource ? importSource(file, named, files) : openDocument(named, from, data, files);
}

async function importSource(file: string, named: string, files: Files): Promise<Result<BudgetDocument>> {
  const bytes = await readWithin(files, file, named, LIMITS.fileBytes);
  if (!bytes.ok) return bytes;
  const imported = readBudget(bytes.value, { name: path.basename(file), sha256: sha256Of(bytes.value) });
  if (!imported.ok) return imported;
  const id = documentId(imported.value, null, { catalogVersion: CATALOG_VERSION, documents: [] });
  return id.ok ? validDocument(imported.value, id.value, 1) : id;
}

async function isFile(file: string, files: Files): Promise<boolean> {
  return files.stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Every document of a data folder that can be read, by id. What cannot be read is compared with nothing. */
export async function storedDocuments(folder: string, files: Files): Promise<BudgetDocument[]> {
  const names = await files.list(folder).catch((): string[] => []);
  const ids = names.filter((name) => name.endsWith('.json') && name !== CATALOG_FILE).map((name) => name.slice(0, -'.json'.length));
  const documents: BudgetDocument[] = [];
  for (const id of ids.sort()) {
    const stored = await readStoredDocument(folder, id, files);
    if (stored.state === 'read') documents.push(stored.document);
  }
  return documents;
}
