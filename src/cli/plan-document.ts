import type { Catalog } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { failed, success, type Result } from '@/model/failure';
import { stableJson } from '@/publish/json';
import { documentId } from './document-id';
import type { Files } from './files';
import { validDocument, type ImportedBudget } from './imported-budget';
import { isSameName } from './source-name';
import { jsonBytes, readStoredDocument, sha256Of, type StoredDocument } from './stored-data';

/** One document, as it will stand in the data folder. */
export interface PlannedDocument {
  document: BudgetDocument;
  state: 'new' | 'revised' | 'replaced' | 'unchanged';
  /** The revision before, null where there is none or it cannot be read. */
  before: BudgetDocument | null;
  /** Name of the other file that it replaces; null where it replaces none. */
  replaces: string | null;
  /** Whether that file is a source, which now stands in sources/ unused. */
  leavesSource: boolean;
  /** Whether the file that stood there could not be read and is written anew. */
  wasBroken: boolean;
}

/** What of the rest decides about a document. */
export interface Circumstances {
  request: { id: string | null; folder: string; replace: boolean };
  /** With the documents planned so far. */
  catalog: Catalog;
  documents: readonly PlannedDocument[];
  files: Files;
}

/**
 * Settles under which id an imported document is kept, and as which revision: the same as before where nothing has
 * changed, else the next.
 * @returns `document.idInvalid`, `document.idTaken`, `document.sourceTaken`, `schema.newer` or `schema.invalid`
 */
export async function planDocument(
  imported: ImportedBudget,
  { request, catalog, documents, files }: Circumstances,
): Promise<Result<PlannedDocument>> {
  const id = documentId(imported, request.id, catalog);
  if (!id.ok) return id;
  // Two sources of one command for one document: the second would silently undo the first.
  const rival = documents.find(({ document }) => document.id === id.value);
  if (rival) return failed('document.idTaken', { id: id.value, other: rival.document.source.fileName });
  const { fileName } = imported.source;
  const owner = catalog.documents.find(
    (entry) => entry.id !== id.value && isSameName(entry.source.file, fileName),
  );
  // One source name is one document. A prefix would keep both, but then the file kept in sources/ is not called what
  // the user calls it, and importing it again from there would make another document.
  if (owner) return failed('document.sourceTaken', { file: fileName, id: owner.id });
  const stored = await readStoredDocument(request.folder, id.value, files);
  // Whatever else is asked for, a file that a later program wrote is not overwritten by an older one.
  if (stored.state === 'newer') return stored.failure;
  const taken = sourceBefore(stored, id.value, catalog);
  if (taken !== null && taken !== fileName && !request.replace) {
    return failed('document.idTaken', { id: id.value, other: taken });
  }
  return planRevision(imported, id.value, { stored, taken, catalog });
}

/** Name of the file that the id stands for so far; null where the id is free. */
function sourceBefore(stored: StoredDocument, id: string, catalog: Catalog): string | null {
  if (stored.state === 'read') return stored.document.source.fileName;
  const entry = catalog.documents.find((candidate) => candidate.id === id);
  return entry?.source.file ?? (stored.state === 'broken' ? `${id}.json` : null);
}

function planRevision(
  imported: ImportedBudget,
  id: string,
  { stored, taken, catalog }: { stored: StoredDocument; taken: string | null; catalog: Catalog },
): Result<PlannedDocument> {
  const entry = catalog.documents.find((candidate) => candidate.id === id);
  const before = stored.state === 'read' ? stored.document : null;
  const last = before?.revision ?? entry?.revision ?? 0;
  const same = last > 0 ? validDocument(imported, id, last) : null;
  if (same && !same.ok) return same;
  const rest = { before, replaces: null, leavesSource: false, wasBroken: stored.state === 'broken' };
  if (same && isStored(same.value, before, entry?.sha256)) {
    return success({ ...rest, document: same.value, state: 'unchanged' });
  }
  const document = validDocument(imported, id, last + 1);
  if (!document.ok) return document;
  if (taken !== null && taken !== imported.source.fileName) {
    return success({
      ...rest,
      document: document.value,
      state: 'replaced',
      replaces: taken,
      leavesSource: last > 0,
    });
  }
  return success({ ...rest, document: document.value, state: last === 0 ? 'new' : 'revised' });
}

/** Whether the document is what is stored; where its file is lost, the catalogue knows it by its hash. */
function isStored(
  document: BudgetDocument,
  before: BudgetDocument | null,
  sha256: string | undefined,
): boolean {
  return before ? stableJson(before) === stableJson(document) : sha256Of(jsonBytes(document)) === sha256;
}
