import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyData, dataFolder } from './data-folder';

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

describe('the invented documents among them', () => {
  const entry = (id: string, fictional?: boolean) => ({ id, ...(fictional ? { fictional } : {}), file: `${id}.json`, source: { file: `${id}.txt` } });

  beforeEach(async () => {
    const documents = [entry('real'), entry('example', true)];
    await writeFile(path.join(folder, 'data/catalog.json'), JSON.stringify({ catalogVersion: 1, documents }));
    for (const name of ['real.json', 'example.json', 'sources/real.txt', 'sources/example.txt']) await writeFile(path.join(folder, 'data', name), name);
  });

  const published = async (examples: boolean) => {
    await copyData(path.join(folder, 'data'), path.join(folder, 'site/data'), examples);
    return (await readdir(path.join(folder, 'site/data'), { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  };

  it('are published like the others', async () => {
    expect(await published(true)).toEqual(['catalog.json', 'example.json', 'real.json', 'sources', 'sources/example.txt', 'sources/real.txt']);
    expect(await readFile(path.join(folder, 'site/data/catalog.json'), 'utf8')).toBe(await readFile(path.join(folder, 'data/catalog.json'), 'utf8'));
  });

  it('are left out where the setting says so: entry, document and source', async () => {
    expect(await published(false)).toEqual(['catalog.json', 'real.json', 'sources', 'sources/real.txt']);
    const catalog = JSON.parse(await readFile(path.join(folder, 'site/data/catalog.json'), 'utf8')) as unknown;
    expect(catalog).toEqual({ catalogVersion: 1, documents: [entry('real')] });
  });
});

describe('the data folder in development', () => {
  it('is served as it stands, and the page reloads once when an import has written', async () => {
    await writeFile(path.join(folder, 'data/catalog.json'), '{"documents":[]}');
    const server = await createServer({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1' },
      plugins: [dataFolder(path.join(folder, 'data'))],
    });
    await server.listen();
    const site = server.resolvedUrls!.local[0]!;
    const sent = vi.spyOn(server.ws, 'send');
    try {
      expect(await (await fetch(`${site}data/catalog.json`)).json()).toEqual({ documents: [] });
      expect((await fetch(`${site}data/gone.json`)).status).toBe(404);
      // The watcher takes a moment to know the folder: what counts is what is written from then on.
      await vi.waitUntil(() => Object.keys(server.watcher.getWatched()).some((at) => at.endsWith('data')), 10_000);
      await writeFile(path.join(folder, 'data/new.json'), '{}');
      await writeFile(path.join(folder, 'data/catalog.json'), '{"documents":[1]}');
      await vi.waitUntil(() => sent.mock.calls.length > 0, 10_000);
      expect(sent.mock.calls).toEqual([[{ type: 'full-reload', path: '*' }]]);
      expect(await (await fetch(`${site}data/catalog.json`)).json()).toEqual({ documents: [1] });
    } finally {
      await server.close();
    }
  }, 30_000);
});
