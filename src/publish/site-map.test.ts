import { describe, expect, it } from 'vitest';
import { depthOf, sitePaths } from './site-map';

describe('sitePaths', () => {
  it('gives every 类 and 款 a folder, one inside the other', () => {
    const accounts = [['208'], ['208', '20801'], ['206']];
    const paths = sitePaths([{ id: 'a-bm-2024', accounts, tables: [1, 2] }]);
    expect(paths).toEqual([
      '/',
      '/a-bm-2024/',
      '/a-bm-2024/structure/',
      '/a-bm-2024/structure/208/',
      '/a-bm-2024/structure/208/20801/',
      '/a-bm-2024/structure/206/',
      '/a-bm-2024/tables/',
      '/a-bm-2024/tables/1/',
      '/a-bm-2024/tables/2/',
    ]);
  });

  it('keeps the structure page of a document without a tree: it says that there is none', () => {
    expect(sitePaths([{ id: 'b', accounts: [], tables: [] }])).toEqual(['/', '/b/', '/b/structure/']);
  });

  it('has the catalogue even where no document is published', () => {
    expect(sitePaths([])).toEqual(['/']);
  });

  it('names each path once', () => {
    const paths = sitePaths([{ id: 'a', accounts: [['208'], ['208']], tables: [3] }]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('depthOf', () => {
  it('counts folders below the root', () => {
    expect(['/', '/a/', '/a/structure/208/20801/'].map(depthOf)).toEqual([0, 1, 4]);
  });
});
