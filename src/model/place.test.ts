import { describe, expect, it } from 'vitest';
import { cellAddress, parseCellAddress } from './place';

describe('a cell address', () => {
  it.each([
    [{ row: 12, side: '', column: 1 }, '12.1'],
    [{ row: 3, side: '收入', column: 1 }, 'i3.1'],
    [{ row: 3, side: '支出', column: 2 }, 'e3.2'],
    [{ row: 3, side: '支出用途', column: 2 }, '支出用途:3.2'],
  ])('of %j is %s and reads back', (place, address) => {
    expect(cellAddress(place)).toBe(address);
    expect(parseCellAddress(address)).toEqual(place);
  });

  it.each(['', '0.1', '1.0', 'x1.1', '1', '1.1.1', '-1.2', '1e3.1', '__proto__', ':1.1'])('is not what %j is', (text) => {
    expect(parseCellAddress(text)).toBeNull();
  });
});
