import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from './serve-site';

let folder: string;
let site: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await mkdir(path.join(folder, 'site/x/structure'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'site/404.html'), 'missing');
  await writeFile(path.join(folder, 'site/index.html'), 'home');
  await writeFile(path.join(folder, 'site/x/structure/index.html'), 'structure');
  await writeFile(path.join(folder, 'site/main.js'), 'export {};');
  site = await serveSite({ folder: path.join(folder, 'site'), base: '/a/b/' });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (address: string) => fetch(new URL(address, site.url), { redirect: 'manual' });

/** A request whose path no client library has tidied. */
function rawStatus(target: string): Promise<number | undefined> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    http.get({ port, path: target }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

describe('the plain file server', () => {
  it('serves the index of a folder under the sub-path', async () => {
    expect(await (await get('./')).text()).toBe('home');
    expect(await (await get('x/structure/?at=2080101')).text()).toBe('structure');
  });

  it('adds the slash of a folder, and keeps the query', async () => {
    const answer = await get('x/structure?lang=en');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/a/b/x/structure/?lang=en']);
  });

  it('knows no rewrites: what is not there is 404.html, never the app', async () => {
    for (const address of ['nope/', 'x/', 'x/structure/208/', '/', '/a/c/', '%00', '%zz']) {
      const answer = await get(address);
      expect([address, answer.status, await answer.text()]).toEqual([address, 404, 'missing']);
    }
  });

  it('names the type of a script', async () => {
    expect((await get('main.js')).headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  it('gives out nothing from outside the site', async () => {
    expect(await rawStatus('/a/b/%2e%2e/secret.txt')).toBe(404);
    expect(await rawStatus('/a/b/..%2fsecret.txt')).toBe(404);
    expect(await rawStatus('/a/b/../../../secret.txt')).toBe(404);
  });

  it('sends text with gzip where it is to and the browser takes it', async () => {
    const packed = await serveSite({ folder: path.join(folder, 'site'), base: '/a/b/', compressed: true });
    const answer = await fetch(packed.url);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe('home');
    const plain = await fetch(packed.url, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    await packed.close();
    expect((await get('./')).headers.get('content-encoding')).toBeNull();
  });
});
