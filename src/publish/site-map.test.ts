import { describe, expect, it } from 'vitest';
import { depthOf, sitePages, type PublishedDocument } from './site-map';

const pathsOf = (...documents: PublishedDocument[]) => sitePages(documents).map(({ path }) => path);

describe('sitePages', () => {
  it('gives every 类 and 款 a folder', () => {
    const accounts = ['208/', '208/20801/', '206/'].map((codes) => `/a-bm-2024/structure/${codes}`);
    expect(pathsOf({ id: 'a-bm-2024', accounts, tables: [1, 2] })).toEqual([
      '/',
      '/a-bm-2024/',
      '/a-bm-2024/structure/',
      '/a-bm-2024/structure/208/',
      '/a-bm-2024/structure/208/20801/',
      '/a-bm-2024/structure/206/',
      '/a-bm-2024/change/',
      '/a-bm-2024/three-public/',
      '/a-bm-2024/checks/',
      '/a-bm-2024/tables/',
      '/a-bm-2024/tables/1/',
      '/a-bm-2024/tables/2/',
      '/a-bm-2024/text/',
      '/a-bm-2024/glossary/',
      '/a-bm-2024/about/',
    ]);
  });

  it('says what each page shows: its first page the overview, its tables from the first number on', () => {
    const shown = new Map(sitePages([{ id: 'a', accounts: [], tables: [3, 4] }]).map(({ path, shows }) => [path, shows]));
    expect(shown.get('/')).toBeNull();
    expect(shown.get('/a/')).toEqual({ id: 'a', kind: { page: 'overview' } });
    expect(shown.get('/a/tables/')).toEqual({ id: 'a', kind: { page: 'tables', table: 3 } });
    expect(shown.get('/a/tables/4/')).toEqual({ id: 'a', kind: { page: 'tables', table: 4 } });
    for (const page of ['text', 'glossary', 'about']) expect(shown.get(`/a/${page}/`)).toEqual({ id: 'a', kind: { page } });
  });

  it('keeps the pages of a document without a tree: they say that there is none', () => {
    expect(pathsOf({ id: 'b', accounts: [], tables: [] })).toEqual(['/', '/b/', '/b/structure/', '/b/change/', '/b/three-public/', '/b/checks/', '/b/text/', '/b/glossary/', '/b/about/']);
  });

  it('has the catalogue even where no document is published', () => {
    expect(pathsOf()).toEqual(['/']);
  });

  it('names each path once', () => {
    const paths = pathsOf({ id: 'a', accounts: ['/a/structure/208/', '/a/structure/208/'], tables: [3] });
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('depthOf', () => {
  it('counts folders below the root', () => {
    expect(['/', '/a/', '/a/structure/208/20801/'].map(depthOf)).toEqual([0, 1, 4]);
  });
});
