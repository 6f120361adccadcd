import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '@/cli/import-command';
import { CATALOG_FILE } from '@/cli/stored-data';
import { readCatalog } from '@/model/read-document';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'budgetlens-data-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function catalogued() {
  const catalog = readCatalog(await readFile(path.join('data', CATALOG_FILE), 'utf8'), CATALOG_FILE);
  if (!catalog.ok) throw new Error('data/catalog.json cannot be read');
  return catalog.value.documents;
}

describe('the committed data', () => {
  it('is what the command makes of its sources now: otherwise run `npm run import -- data/sources/…`', async () => {
    const documents = await catalogued();
    expect(documents.length).toBeGreaterThan(0);
    // The command works on a copy, which has to stay as it is: same documents, same catalogue, same revisions.
    const copy = path.join(folder, 'data');
    await cp('data', copy, { recursive: true });
    const said: string[] = [];
    const code = await importCommand(
      [...documents.map(({ source }) => path.join('data/sources', source.file)), '--json'],
      {
        from: process.cwd(),
        data: copy,
        out: (text) => said.push(text),
        error: (text) => said.push(text),
      },
    );
    const report = JSON.parse(said.join('')) as { written: string[] };
    expect({ code, written: report.written }).toEqual({ code: 0, written: [] });
  });

  it('is what the command makes in an empty folder, byte for byte', async () => {
    for (const { id, source, revision } of await catalogued()) {
      const code = await importCommand([path.join('data/sources', source.file), '--id', id], {
        from: process.cwd(),
        data: folder,
        out: () => undefined,
        error: () => undefined,
      });
      expect(code).toBe(0);
      for (const file of [`${id}.json`, path.join('sources', source.file)]) {
        const made = (await readFile(path.join(folder, file), 'utf8')).replace(
          '"revision": 1,',
          `"revision": ${revision},`,
        );
        expect(made === (await readFile(path.join('data', file), 'utf8')), file).toBe(true);
      }
    }
  });
});
