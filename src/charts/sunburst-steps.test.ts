import { describe, expect, it } from 'vitest';
import { treeFrom } from '../../tests/support/a-tree';
import { keyStep, stepOut } from './sunburst-steps';
import { sunburstWindow } from './sunburst-window';

const tree = treeFrom({
  fen: 1000,
  children: [{ fen: 600, children: [{ fen: 400 }, { fen: 200 }] }, { fen: 397 }, { fen: 1.6 }, { fen: 1.4 }],
});
const press = (key: string, code: string, rest = false) =>
  keyStep(key, tree, sunburstWindow(tree, code, { rings: 3, rest })!);
const focus = (code: string) => ({ kind: 'focus', code, rest: false });

describe('the keys of the chart', () => {
  it.each([
    ['ArrowDown', '', focus('201')],
    ['ArrowDown', '20101', null],
    ['ArrowRight', '201', focus('202')],
    ['ArrowLeft', '201', focus('204')],
    ['ArrowUp', '20101', focus('201')],
    ['Escape', '201', focus('')],
    ['Escape', '', null],
    ['Home', '20101', focus('')],
    ['Home', '', null],
    ['Enter', '20101', { kind: 'open', code: '20101' }],
    ['Tab', '201', null],
    ['a', '201', null],
  ])('%s at “%s”', (key, code, step) => {
    expect(press(key, code)).toEqual(step);
  });

  it('lead into and out of what was gathered', () => {
    expect(press('ArrowDown', '', true)).toEqual(focus('203'));
    expect(press('Escape', '', true)).toEqual(focus(''));
    expect(press('Home', '', true)).toEqual(focus(''));
    expect(stepOut(tree, sunburstWindow(tree, '', { rings: 3, rest: false })!)).toBeNull();
  });
});
