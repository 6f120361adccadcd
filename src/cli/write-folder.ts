import path from 'node:path';
import type { Result } from '@/model/failure';
import { nodeFiles, type Files } from './files';
import { writeTogether } from './write-together';

/**
 * Writes texts into a folder, which is made where it is missing, all or nothing ({@link writeTogether}).
 * @returns `storage.full` or `storage.failed` where one could not be written
 */
export function writeFolder(
  folder: string,
  texts: readonly { file: string; text: string }[],
  files: Files = nodeFiles,
): Promise<Result<null>> {
  const encoder = new TextEncoder();
  const writes = texts.map(({ file, text }) => ({
    path: path.join(folder, file),
    bytes: encoder.encode(text),
  }));
  return writeTogether(writes, files, new AbortController().signal);
}
