import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Result } from '@/model/failure';

/**
 * Writes files into a folder, which is made where it is missing: all of them beside their places first, then
 * renamed, so that a disk that fills up leaves what was there before, and no file is ever half written.
 * @returns `storage.full` or `storage.failed` where one could not be written
 */
export async function writeFolder(
  folder: string,
  files: readonly { file: string; text: string }[],
): Promise<Result<null>> {
  const pairs = files.map(({ file, text }) => {
    const target = path.join(folder, file);
    return { target, beside: `${target}.${process.pid}.tmp`, text };
  });
  try {
    await mkdir(folder, { recursive: true });
    for (const { beside, text } of pairs) await writeFile(beside, text, 'utf8');
    for (const { beside, target } of pairs) await rename(beside, target);
    return success(null);
  } catch (error) {
    await Promise.all(pairs.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOSPC'
      ? failed('storage.full')
      : failed('storage.failed', { file: folder, reason: message });
  }
}
