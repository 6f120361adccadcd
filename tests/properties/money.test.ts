import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_UNITS, FEN_DECIMALS } from '@/model/amount-unit';
import { readAmount, sumFen } from '@/model/money';
import { amountCell, type AmountStyle } from '../generator/printed-amount';
import { runs } from './runs';

/** Every way of printing that loses nothing, and those that round. */
const anyStyle: fc.Arbitrary<AmountStyle> = fc
  .record({
    unit: fc.constantFrom(...AMOUNT_UNITS),
    decimals: fc.nat({ max: 10 }),
    thousands: fc.boolean(),
    trimsZeros: fc.boolean(),
    none: fc.constantFrom('', '0', '0.00', '-', '—'),
  })
  .map((style) => ({ ...style, decimals: Math.min(style.decimals, FEN_DECIMALS[style.unit]) }));
const anyFen = fc.nat({ max: 9_000_000_000_000 });

describe('an amount', () => {
  it('reads as it was printed, in every unit and with any number of decimals', () => {
    fc.assert(
      fc.property(fc.option(anyFen), anyStyle, (fen, style) => {
        const { text, amount } = amountCell(fen, style);
        expect(readAmount(text, style.unit)).toMatchObject(amount!);
      }),
      runs(200),
    );
  });

  it('comes back to the fen when all its decimals are printed', () => {
    fc.assert(
      fc.property(anyFen, anyStyle, (fen, style) => {
        const { text } = amountCell(fen, { ...style, decimals: FEN_DECIMALS[style.unit] });
        expect(readAmount(text, style.unit)).toMatchObject({ fen });
      }),
      runs(200),
    );
  });

  it('is negative behind any of the signs for it', () => {
    const wrappings = [
      (t: string) => `-${t}`,
      (t: string) => `−${t}`,
      (t: string) => `－${t}`,
      (t: string) => `(${t})`,
      (t: string) => `（${t}）`,
      (t: string) => `△${t}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e12 }), fc.constantFrom(...wrappings), (fen, wrap) => {
        const { text } = amountCell(fen, {
          unit: '元',
          decimals: 2,
          thousands: true,
          trimsZeros: false,
          none: '',
        });
        expect(readAmount(wrap(text), '元')).toMatchObject({ state: 'value', fen: -fen });
      }),
      runs(),
    );
  });

  it('is read or refused, but never guessed and never thrown, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(...AMOUNT_UNITS, null),
        (text, unit) => {
          const reading = readAmount(text, unit);
          if ('fen' in reading) expect(Number.isSafeInteger(reading.fen)).toBe(true);
          if (/\p{L}/u.test(text.normalize('NFKC'))) expect(['unparsed']).toContain(reading.state);
        },
      ),
      runs(300),
    );
  });

  it('is refused rather than rounded where it is finer than a fen', () => {
    fc.assert(
      fc.property(
        anyFen,
        fc.constantFrom(...AMOUNT_UNITS),
        fc.integer({ min: 1, max: 9 }),
        (fen, unit, digit) => {
          const style: AmountStyle = {
            unit,
            decimals: FEN_DECIMALS[unit],
            thousands: false,
            trimsZeros: false,
            none: '',
          };
          expect(readAmount(amountCell(fen, style).text + String(digit), unit)).toEqual({
            state: 'unparsed',
            why: 'tooFine',
          });
        },
      ),
      runs(),
    );
  });
});

describe('a sum of fen', () => {
  it('is exact and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9e12, max: 9e12 }), { maxLength: 500 }), (amounts) => {
        const sum = sumFen(amounts);
        expect(BigInt(sum)).toBe(amounts.reduce((total, fen) => total + BigInt(fen), 0n));
        expect(sumFen([...amounts].reverse())).toBe(sum);
      }),
      runs(),
    );
  });

  it('is refused past the range of exact integers', () => {
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});
