import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { failed, success, type Failure, type Result } from '@/model/failure';

/** What a command does to files, so that a test can let any of it fail. Each throws what Node throws. */
export interface Files {
  stat(file: string): Promise<{ size: number; isFile(): boolean; isDirectory(): boolean }>;
  read(file: string): Promise<Uint8Array>;
  list(folder: string): Promise<string[]>;
  /** Writes a file that is not there yet, through to the disk. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Makes the folder and those above it; gives the first one it had to make. */
  makeFolder(folder: string): Promise<string | undefined>;
  /** Removes a folder only if it is empty. */
  removeFolder(folder: string): Promise<void>;
}

export const nodeFiles: Files = {
  stat,
  read: (file) => readFile(file),
  list: (folder) => readdir(folder),
  write: (file, bytes) => writeFile(file, bytes, { flag: 'wx', flush: true }),
  copy: copyFile,
  rename,
  remove: (file) => rm(file, { force: true }),
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  removeFolder: rmdir,
};

/** Node's code of an error (`ENOENT`), or its message where it has none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  // A path with a NUL is refused by Node before the system sees it.
  if (code === 'ERR_INVALID_ARG_VALUE') return 'badPath';
  return code ?? error.message;
}

export function writeFailure(error: unknown, file: string): Failure {
  const reason = reasonOf(error);
  const isFull = reason === 'ENOSPC' || reason === 'EDQUOT';
  return (isFull ? failed('storage.full') : failed('storage.failed', { file, reason })).failure;
}

/**
 * The bytes of a regular file within a limit, which is asked before anything is read.
 * @param name how the file is called in the message
 * @returns `file.unreadable` with the reason, or `file.tooLarge`
 */
export async function readWithin(
  files: Files,
  file: string,
  name: string,
  limit: number,
): Promise<Result<Uint8Array>> {
  try {
    const found = await files.stat(file);
    if (!found.isFile()) {
      const reason = found.isDirectory() ? 'EISDIR' : 'notAFile';
      return failed('file.unreadable', { file: name, reason });
    }
    if (found.size > limit) return failed('file.tooLarge', { file: name, bytes: found.size, limit });
    const bytes = await files.read(file);
    // A file may have grown since, and some systems do not know the size of a file before it is read.
    return bytes.length > limit
      ? failed('file.tooLarge', { file: name, bytes: bytes.length, limit })
      : success(bytes);
  } catch (error) {
    return failed('file.unreadable', { file: name, reason: reasonOf(error) });
  }
}
