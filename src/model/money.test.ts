import { describe, expect, it } from 'vitest';
import { readAmount, sumFen } from './money';

describe('a printed amount', () => {
  it.each([
    ['12345.67', '万元', 12_345_670_000],
    ['12,345.67', '万元', 12_345_670_000],
    ['１２，３４５．６７', '万元', 12_345_670_000],
    ['12 345.67', '万元', 12_345_670_000],
    ['.5', '万元', 500_000],
    ['5.', '万元', 5_000_000],
    ['123,456,789.00', '元', 12_345_678_900],
    ['0.01', '元', 1],
    ['1.2345678901', '亿元', 12_345_678_901],
    ['-12.00', '万元', -12_000_000],
    ['−12.00', '万元', -12_000_000],
    ['（12.00）', '万元', -12_000_000],
    ['△12', '万元', -12_000_000],
  ] as const)('%s in %s is %i fen', (raw, unit, fen) => {
    expect(readAmount(raw, unit)).toMatchObject({ state: 'value', fen });
  });

  it.each(['0', '0.00', '-0.00', '０'])('%s is a printed zero', (raw) => {
    expect(readAmount(raw, '万元')).toMatchObject({ state: 'zero', fen: 0 });
  });

  it.each(['', '  ', '　', '-', '——', '/', '／'])('%j is blank, which is not zero', (raw) => {
    expect(readAmount(raw, '万元')).toEqual({ state: 'blank' });
  });

  it.each(['无', '1,23', '1.2.3', '12%', '=1+1', '1e5', '__proto__', '12万元'])('%s is no amount', (raw) => {
    expect(readAmount(raw, '万元')).toEqual({ state: 'unparsed', why: 'notANumber' });
  });

  it('is never rounded, cut or guessed', () => {
    expect(readAmount('0.001', '元')).toEqual({ state: 'unparsed', why: 'tooFine' });
    expect(readAmount('0.010', '元')).toMatchObject({ state: 'value', fen: 1 });
    expect(readAmount('99999999999', '亿元')).toEqual({ state: 'unparsed', why: 'tooLarge' });
    expect(readAmount('12', null)).toEqual({ state: 'unparsed', why: 'unitUnknown' });
  });

  it('adds exactly, or not at all', () => {
    expect(sumFen([1, 2, -3])).toBe(0);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});
