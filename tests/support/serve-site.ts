import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';
import { cac } from 'cac';

export interface SiteServer {
  /** Address of the site's root, with its slash. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  folder: string;
  /** The sub-path the site stands under, with a slash at both ends. */
  base?: string;
  /** 0 takes a free one. */
  port?: number;
  /** Whether text is sent with gzip, as most hosts do. */
  compressed?: boolean;
}

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A plain file server, as the published site meets it: it knows no rewrites, sends a folder's index.html, adds a
 * missing slash to the name of a folder, and answers what is not there with 404.html.
 */
export async function serveSite({ folder, base = '/', port = 0, compressed = false }: ServeOptions): Promise<SiteServer> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const gzip = compressed && String(request.headers['accept-encoding'] ?? '').includes('gzip');
    answer({ root, base, gzip }, url, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${bound}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answering {
  root: string;
  base: string;
  gzip: boolean;
}

async function answer({ root, base, gzip }: Answering, url: URL, response: ServerResponse): Promise<void> {
  const file = fileOf(root, base, url.pathname);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file !== null && found?.isFile()) return send(file, 200, gzip, response);
  if (file !== null && found?.isDirectory()) {
    if (!url.pathname.endsWith('/')) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    const index = path.join(file, 'index.html');
    if (await isFile(index)) return send(index, 200, gzip, response);
  }
  const missing = path.join(root, '404.html');
  if (await isFile(missing)) return send(missing, 404, gzip, response);
  response.writeHead(404, { 'content-type': MIME['.txt'] }).end('Not found');
}

/** The file an address names, or null for one outside the site. */
function fileOf(root: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  try {
    const file = path.join(root, decodeURIComponent(pathname.slice(base.length)));
    return file.includes('\0') || (file !== root && !file.startsWith(root + path.sep)) ? null : file;
  } catch {
    return null;
  }
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}

const BINARY: ReadonlySet<string> = new Set(['.png', '.ico']);

function send(file: string, status: number, gzip: boolean, response: ServerResponse): void {
  const extension = path.extname(file);
  const type = MIME[extension] ?? 'application/octet-stream';
  const pack = gzip && extension in MIME && !BINARY.has(extension);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(pack ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  });
  const stream = createReadStream(file);
  if (pack) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

/** `npm run preview`: serves dist/ and prints the address. */
async function preview(): Promise<void> {
  const command = cac('preview');
  command.option('--folder <folder>', 'The built site', { default: 'dist' });
  command.option('--base <path>', 'Sub-path to serve it under', { default: '/' });
  command.option('--port <port>', 'Port', { default: 4173 });
  command.help();
  const { options } = command.parse();
  if (options['help']) return;
  const [folder, port] = [String(options['folder']), Number(options['port'])];
  const base = `/${String(options['base'])}/`.replace(/\/+/g, '/');
  if (!(await isFile(path.join(folder, 'index.html')))) {
    console.error(`There is no site in ${folder}: run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const server = await serveSite({ folder, base, port }).catch(() => serveSite({ folder, base }));
  console.log(`预算透视 · BudgetLens: ${server.url}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await preview();
