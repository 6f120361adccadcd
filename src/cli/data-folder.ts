import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';

/** What of data/ stays on this machine: documents kept locally, hidden files, files still being written. */
export function isPublished(name: string): boolean {
  return name !== 'local' && !name.startsWith('.') && !name.endsWith('.tmp');
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

/** Copies what is published of the data folder, byte for byte. */
export async function copyData(folder: string, target: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isPublished)) {
    await cp(path.join(folder, name), path.join(target, name), {
      recursive: true,
      filter: (file) => isPublished(path.basename(file)),
    });
  }
}
