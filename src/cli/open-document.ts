import path from 'node:path';
import type { BudgetDocument } from '@/model/document';
import { failed, type Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { readDocument } from '@/model/read-document';
import { readWithin, type Files } from './files';
import { CATALOG_FILE } from './stored-data';

/**
 * A document named on the command line: a path to its JSON, or its id in the data folder; a path wins where there is
 * such a file.
 * @returns `document.notFound` with the ids that are there, `file.unreadable`, `file.tooLarge`, `file.empty`, or
 *   what {@link readDocument} finds wrong
 */
export async function openDocument(
  named: string,
  from: string,
  data: string,
  files: Files,
): Promise<Result<BudgetDocument>> {
  const isName = path.basename(named) === named;
  const candidates = [path.resolve(from, named), ...(isName ? [path.join(data, `${named}.json`)] : [])];
  for (const file of candidates) {
    const bytes = await readWithin(files, file, named, LIMITS.jsonBytes);
    if (bytes.ok) return parsed(bytes.value, path.basename(file));
    const isElsewhere = ['ENOENT', 'ENOTDIR', 'notAFile'].includes(String(bytes.failure.params['reason']));
    if (!isElsewhere) return bytes;
  }
  return failed('document.notFound', { id: named, known: (await knownIds(data, files)).join(', ') || '–' });
}

function parsed(bytes: Uint8Array, file: string): Result<BudgetDocument> {
  // The decoder drops a byte order mark, which an editor may have added.
  const json = new TextDecoder().decode(bytes);
  return json.trim() === '' ? failed('file.empty', { file }) : readDocument(json, file);
}

async function knownIds(data: string, files: Files): Promise<string[]> {
  const names = await files.list(data).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.json') && name !== CATALOG_FILE)
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
