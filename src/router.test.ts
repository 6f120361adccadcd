import { describe, expect, it } from 'vitest';
import { createMemoryHistory } from 'vue-router';
import { aBudget } from '../tests/support/a-budget';
import { expenditureTree } from './analysis/expenditure-tree';
import { pathTo } from './analysis/focus';
import { structureLocation, tableLocation } from './composables/page-locations';
import { createBudgetRouter, isSamePage } from './router';

const router = createBudgetRouter(createMemoryHistory('/a/b/'));

const tree = expenditureTree(
  aBudget()
    .withTotal(9)
    .withItem('208', '社会保障和就业支出', 9)
    .withItem('20801', '管理事务', 5)
    .withItem('2080101', '行政运行', 5)
    .withItem('2089999', '其他支出', 4)
    .build(),
)!;

function addressOf(code: string, rest = false, carried = {}): string {
  return router.resolve(structureLocation('x-2024', pathTo(tree, code), rest, carried)).href;
}

describe('addresses', () => {
  it('give 类 and 款 a folder each, and a 项 a query on the nearest of them', () => {
    expect(addressOf('')).toBe('/a/b/x-2024/structure/');
    expect(addressOf('208')).toBe('/a/b/x-2024/structure/208/');
    expect(addressOf('20801')).toBe('/a/b/x-2024/structure/208/20801/');
    expect(addressOf('2080101')).toBe('/a/b/x-2024/structure/208/20801/?at=2080101');
    expect(addressOf('2089999')).toBe('/a/b/x-2024/structure/208/?at=2089999');
  });

  it('keep what is carried, and say whether the rest is opened', () => {
    expect(addressOf('208', true, { unit: 'yi' })).toBe('/a/b/x-2024/structure/208/?rest=1&unit=yi');
  });

  it('name a cell by its row, side and column', () => {
    const place = { table: 4, row: 12, side: '支出', column: 1 };
    expect(router.resolve(tableLocation('x-2024', 4, place, {})).href).toBe('/a/b/x-2024/tables/4/?cell=e12.1');
    expect(router.resolve(tableLocation('x-2024', 4, null, {})).href).toBe('/a/b/x-2024/tables/4/');
  });

  it('lead to pages, with or without their last slash', () => {
    const pageOf = (path: string) => router.resolve(path).meta.page;
    for (const slash of ['/', '']) {
      expect(pageOf(`/x-2024${slash}`)).toBe('overview');
      expect(pageOf(`/x-2024/structure${slash}`)).toBe('structure');
      expect(pageOf(`/x-2024/structure/208/20801${slash}`)).toBe('structure');
      expect(pageOf(`/x-2024/tables${slash}`)).toBe('tables');
      expect(pageOf(`/x-2024/tables/3${slash}`)).toBe('tables');
    }
    expect(pageOf('/')).toBe('home');
    expect(pageOf('/x-2024/nothing/')).toBe('not-found');
    expect(pageOf('/x-2024/structure/abc/')).toBe('not-found');
    expect(pageOf('/x-2024/tables/three/')).toBe('not-found');
  });
});

describe('isSamePage', () => {
  const same = (to: string, from: string) => isSamePage(router.resolve(to), router.resolve(from));

  it('is true of another focus and of another cell', () => {
    expect(same('/x/structure/208/', '/x/structure/')).toBe(true);
    expect(same('/x/tables/3/?cell=6.1', '/x/tables/3/')).toBe(true);
  });

  it('is false of another document, page or table', () => {
    expect(same('/y/structure/', '/x/structure/')).toBe(false);
    expect(same('/x/tables/3/', '/x/structure/')).toBe(false);
    expect(same('/x/tables/4/', '/x/tables/3/')).toBe(false);
  });
});
