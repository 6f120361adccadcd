import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, parseCellAddress } from '@/model/place';
import { runs } from './runs';

const anyHeading = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .filter((text) => !/[\n\r\u2028\u2029]/.test(text));
const anySide = fc.oneof(
  fc.constantFrom('', '收入', '支出', '支出用途', 'i', 'e', 'e1.1', 'a:b', 'constructor', '__proto__'),
  anyHeading,
);

describe('the address of a cell', () => {
  it('leads back to the cell', () => {
    fc.assert(
      fc.property(
        fc.record({
          row: fc.integer({ min: 1, max: 999_999 }),
          side: anySide,
          column: fc.integer({ min: 1, max: 999 }),
        }),
        (place) => {
          expect(parseCellAddress(cellAddress(place))).toEqual(place);
        },
      ),
      runs(300),
    );
  });

  it('is one a cell', () => {
    const anyPlace = fc.record({
      row: fc.integer({ min: 1, max: 30 }),
      side: anySide,
      column: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        const same = a.row === b.row && a.side === b.side && a.column === b.column;
        expect(cellAddress(a) === cellAddress(b)).toBe(same);
      }),
      runs(300),
    );
  });

  it('is nothing else: any other text is refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const place = parseCellAddress(text);
        if (place) expect(parseCellAddress(cellAddress(place))).toEqual(place);
      }),
      runs(300),
    );
  });
});
