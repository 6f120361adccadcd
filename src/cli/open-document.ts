import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BudgetDocument } from '@/model/document';
import { failed, type Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { readDocument } from '@/model/read-document';

/**
 * A document named on the command line: a path to its JSON file, or its id in the data folder.
 * @returns `document.notFound` with the ids that are there, `file.unreadable`, `file.tooLarge`, `file.empty`, or
 *   what {@link readDocument} finds wrong
 */
export async function openDocument(
  named: string,
  from: string,
  data: string,
): Promise<Result<BudgetDocument>> {
  const file = await documentFile(named, from, data);
  if (file === null)
    return failed('document.notFound', { id: named, known: (await knownIds(data)).join(', ') || '–' });
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size === 0) return failed('file.empty', { file: name });
    if (size > LIMITS.jsonBytes)
      return failed('file.tooLarge', { file: name, bytes: size, limit: LIMITS.jsonBytes });
    return readDocument((await readFile(file, 'utf8')).replace(/^\ufeff/, ''), name);
  } catch (error) {
    return failed('file.unreadable', {
      file,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** The file that is meant, or null: a path wins where there is such a file. */
async function documentFile(named: string, from: string, data: string): Promise<string | null> {
  const asPath = path.resolve(from, named);
  if (await isFile(asPath)) return asPath;
  const asId = path.join(data, `${path.basename(named)}.json`);
  return path.basename(named) === named && (await isFile(asId)) ? asId : null;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function knownIds(data: string): Promise<string[]> {
  const names = await readdir(data).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json') && name !== 'catalog.json')
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
