import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import type { CatalogEntry } from '@/model/catalog';

/** What of data/ stays on this machine: documents kept locally, hidden files, files still being written, notes on the folder. */
export function isPublished(name: string): boolean {
  return name !== 'local' && !name.startsWith('.') && !name.endsWith('.tmp') && name !== 'README.md';
}

/**
 * Serves the data folder at `data/` in development, without cache and without falling back to the app, and reloads
 * the page when an import has changed it.
 */
export function dataFolder(folder: string): Plugin {
  return {
    name: 'budgetlens:data-folder',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/data', (request, response) => {
        sirv(folder, { dev: true, etag: false })(request, response, () => {
          response.statusCode = 404;
          response.end();
        });
      });
      reloadOnChange(server, folder);
    },
  };
}

/** An import writes several files one after the other: the page reloads once, when they are quiet. */
function reloadOnChange(server: ViteDevServer, folder: string): void {
  let quiet: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => server.ws.send({ type: 'full-reload', path: '*' }), 150);
  });
}

/**
 * Copies what is published of the data folder, byte for byte.
 * @param examples whether invented documents (虚构示例) are published too; without them neither their files nor their
 *   sources are copied, and the catalogue does not name them
 */
export async function copyData(folder: string, target: string, examples = true): Promise<void> {
  const catalog = examples ? null : await catalogIn(folder);
  const left = new Set(catalog?.documents.flatMap(({ fictional, file, source }) => (fictional ? [file, path.join('sources', source.file)] : [])));
  for (const name of (await readdir(folder)).filter(isPublished)) {
    await cp(path.join(folder, name), path.join(target, name), {
      recursive: true,
      filter: (file) => isPublished(path.basename(file)) && !left.has(path.relative(folder, file)),
    });
  }
  if (!catalog) return;
  const documents = catalog.documents.filter(({ fictional }) => !fictional);
  await writeFile(path.join(target, CATALOG), `${JSON.stringify({ ...catalog, documents }, null, 2)}\n`);
}

const CATALOG = 'catalog.json';

/** What of an entry decides whether it is published. The rest of it is read, and checked, when the pages are made. */
type Listed = Pick<CatalogEntry, 'fictional' | 'file' | 'source'>;

/** Throws where there is none that can be read: then nothing tells which documents are invented. */
async function catalogIn(folder: string): Promise<{ documents: Listed[] }> {
  return JSON.parse(await readFile(path.join(folder, CATALOG), 'utf8')) as { documents: Listed[] };
}
