import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyData } from './data-folder';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-'));
  await mkdir(path.join(folder, 'data/local'), { recursive: true });
  await mkdir(path.join(folder, 'data/sources'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('what is published of the data folder', () => {
  it('is every file, byte for byte, but what is local, hidden or half written', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xd6, 0xd0, 0x0d, 0x0a]);
    await writeFile(path.join(folder, 'data/sources/budget.txt'), bytes);
    for (const name of ['catalog.json', 'local/mine.json', '.hidden', 'a.json.tmp', 'sources/.hidden']) {
      await writeFile(path.join(folder, 'data', name), '{}');
    }
    await copyData(path.join(folder, 'data'), path.join(folder, 'site/data'));
    const copied = await readdir(path.join(folder, 'site/data'), { recursive: true });
    expect(copied.sort()).toEqual(['catalog.json', 'sources', path.join('sources', 'budget.txt')]);
    expect(new Uint8Array(await readFile(path.join(folder, 'site/data/sources/budget.txt')))).toEqual(bytes);
  });
});
