import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { failed, success, type Result } from '@/model/failure';
import { writeFailure, type Files } from './files';

export interface FileToWrite {
  path: string;
  bytes: Uint8Array;
}

/** The reason of a failure after which making the files anew may help. */
export const CHANGED_MEANWHILE = 'changedMeanwhile';

interface Staged extends FileToWrite {
  /** The new bytes, beside their place. */
  beside: string;
  /** A copy of what stood there, to put back. */
  kept: string;
  hadOne: boolean;
  isDone: boolean;
}

/**
 * Writes several files as one: all of them beside their places first, with a copy of what they replace, then renamed
 * in the order given. Whatever fails, what was there before is there again and nothing else is.
 *
 * A reader never meets half a file, and one that is killed in between leaves at most hidden `.tmp` files, which are
 * never published.
 * @param signal asked to stop before the first file is in its place; after that the few renames are finished
 * @param isCurrent asked at the last moment whether what the files were made from still stands
 * @returns `storage.full`, `storage.failed` with the file (with the reason `changedMeanwhile` where it does not
 *   stand), or `import.cancelled`
 */
export async function writeTogether(
  writes: readonly FileToWrite[],
  files: Files,
  signal: AbortSignal,
  isCurrent: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<Result<null>> {
  const staged = writes.map(stage);
  const made: string[] = [];
  let current = '';
  try {
    for (const folder of new Set(writes.map((file) => path.dirname(file.path)))) {
      current = folder;
      const first = await files.makeFolder(folder);
      if (first !== undefined) made.push(...foldersBetween(first, folder));
    }
    for (const file of staged) {
      current = file.path;
      await files.write(file.beside, file.bytes);
      file.hadOne = await keep(file, files);
    }
    if (signal.aborted) {
      await undo(staged, made, files);
      return failed('import.cancelled');
    }
    if (!(await isCurrent())) {
      await undo(staged, made, files);
      return failed('storage.failed', { file: current, reason: CHANGED_MEANWHILE });
    }
    for (const file of staged) {
      current = file.path;
      await files.rename(file.beside, file.path);
      file.isDone = true;
    }
  } catch (error) {
    await undo(staged, made, files);
    return { ok: false, failure: writeFailure(error, current) };
  }
  // Everything is in its place: a copy that cannot be removed is no failure.
  for (const { kept } of staged) await files.remove(kept).catch(() => undefined);
  return success(null);
}

/** Names that do not grow with the file's own, which may be as long as a name can be. */
function stage(file: FileToWrite): Staged {
  const hidden = path.join(path.dirname(file.path), `.import-${randomUUID()}`);
  return { ...file, beside: `${hidden}.new.tmp`, kept: `${hidden}.old.tmp`, hadOne: false, isDone: false };
}

async function keep(file: Staged, files: Files): Promise<boolean> {
  try {
    await files.copy(file.path, file.kept);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Puts back what stood there, as far as the disk allows: each step on its own. */
async function undo(staged: readonly Staged[], made: readonly string[], files: Files): Promise<void> {
  const attempt = (step: Promise<void>) => step.then(() => true).catch(() => false);
  for (const file of [...staged].reverse()) {
    if (file.isDone && file.hadOne) {
      // Where the old one cannot go back, its copy stays beside: better than lost.
      if (!(await attempt(files.rename(file.kept, file.path)))) continue;
    } else if (file.isDone) await attempt(files.remove(file.path));
    await attempt(files.remove(file.beside));
    await attempt(files.remove(file.kept));
  }
  for (const folder of [...made].reverse()) await attempt(files.removeFolder(folder));
}

/** The folders from the first made down to the last, outermost first. */
function foldersBetween(first: string, last: string): string[] {
  const outermost = path.resolve(first);
  const chain = [path.resolve(last)];
  while (chain[0] !== outermost && path.dirname(chain[0]!) !== chain[0])
    chain.unshift(path.dirname(chain[0]!));
  return chain;
}
