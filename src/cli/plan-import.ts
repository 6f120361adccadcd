import path from 'node:path';
import { glanceOf } from '@/analysis/glance';
import { failed, success, type Failure, type Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { catalogEntry, withEntry } from '@/publish/catalog';
import { readWithin, type Files } from './files';
import type { ImportedBudget, ReadBudget } from './imported-budget';
import { planDocument, type PlannedDocument } from './plan-document';
import { sourceName } from './source-name';
import { CATALOG_FILE, jsonBytes, readStoredCatalog, sha256Of, type StoredCatalog } from './stored-data';
import type { FileToWrite } from './write-together';

export interface SourceFile {
  path: string;
  /** The path as the user gave it, for messages. */
  given: string;
}

export interface ImportRequest {
  /** The sources, each once. */
  sources: readonly SourceFile[];
  /** The id asked for, only with one source. */
  id: string | null;
  /** The data folder. */
  folder: string;
  /** Whether a document of the same id from another file gives way. */
  replace: boolean;
}

export interface ImportPlan {
  documents: PlannedDocument[];
  /** Files that differ from what is there, the catalogue last; none where nothing changes. */
  writes: FileToWrite[];
  stored: StoredCatalog;
}

export interface Surroundings {
  files: Files;
  readBudget: ReadBudget;
  /** Told before each source is read. */
  onSource: (index: number, source: SourceFile) => void;
}

/**
 * Reads all sources and settles what the data folder has to hold afterwards; writes nothing.
 *
 * All or nothing: where one of several sources cannot be used, none is imported, and every source that cannot be
 * used is named. The alternative, to keep what went well, would leave a folder that no command line describes.
 * @returns the plan, or every failure in the order of the sources
 */
export async function planImport(
  request: ImportRequest,
  { files, readBudget, onSource }: Surroundings,
): Promise<{ ok: true; plan: ImportPlan } | { ok: false; failures: Failure[] }> {
  const stored = await readStoredCatalog(request.folder, files);
  if (!stored.ok) return { ok: false, failures: [stored.failure] };
  const failures: Failure[] = [];
  const documents: PlannedDocument[] = [];
  const wanted: FileToWrite[] = [];
  let { catalog } = stored.value;
  for (const [index, source] of request.sources.entries()) {
    onSource(index, source);
    const read = await readSource(source, files, readBudget);
    const planned = read.ok
      ? await planDocument(read.value.imported, { request, catalog, documents, files })
      : read;
    if (!read.ok || !planned.ok) {
      if (!planned.ok) failures.push(planned.failure);
      continue;
    }
    const { document } = planned.value;
    const name = `${document.id}.json`;
    const json = jsonBytes(document);
    // What is written has to be readable again, here and on the page.
    if (json.length > LIMITS.jsonBytes) {
      const { failure } = failed('file.tooLarge', {
        file: name,
        bytes: json.length,
        limit: LIMITS.jsonBytes,
      });
      failures.push(failure);
      continue;
    }
    catalog = withEntry(catalog, catalogEntry(document, { name, sha256: sha256Of(json) }, glanceOf(document)));
    documents.push(planned.value);
    wanted.push(
      { path: path.join(request.folder, 'sources', document.source.fileName), bytes: read.value.bytes },
      { path: path.join(request.folder, name), bytes: json },
    );
  }
  if (failures.length > 0) return { ok: false, failures };
  wanted.push({ path: path.join(request.folder, CATALOG_FILE), bytes: jsonBytes(catalog) });
  return { ok: true, plan: { documents, writes: await differing(wanted, files), stored: stored.value } };
}

interface ReadSource {
  bytes: Uint8Array;
  imported: ImportedBudget;
}

async function readSource(
  { path: file, given }: SourceFile,
  files: Files,
  readBudget: ReadBudget,
): Promise<Result<ReadSource>> {
  const bytes = await readWithin(files, file, given, LIMITS.fileBytes);
  if (!bytes.ok) return bytes;
  const imported = readBudget(bytes.value, { name: sourceName(file), sha256: sha256Of(bytes.value) });
  return imported.ok ? success({ bytes: bytes.value, imported: imported.value }) : imported;
}

/** What is not there yet, byte for byte. So the same file twice writes nothing, and a lost file comes back. */
async function differing(wanted: readonly FileToWrite[], files: Files): Promise<FileToWrite[]> {
  const differs = await Promise.all(
    wanted.map(async ({ path: file, bytes }) => {
      const there = await files.read(file).catch(() => null);
      return there === null || Buffer.compare(there, bytes) !== 0;
    }),
  );
  return wanted.filter((_, index) => differs[index]);
}
