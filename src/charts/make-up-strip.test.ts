import { describe, expect, it } from 'vitest';
import { makeUpStrip, STRIP_LENGTH } from './make-up-strip';

const parts = (...fens: number[]) => fens.map((fen, index) => ({ code: String(201 + index), amount: { fen } }));

describe('the strip of a make-up', () => {
  it('is as long as the whole, each slice as long as its share', () => {
    expect(makeUpStrip(parts(60, 30, 10))).toEqual([
      { code: '201', start: 0, length: 600 },
      { code: '202', start: 600, length: 300 },
      { code: '203', start: 900, length: 100 },
    ]);
  });

  it('gathers what is too thin, and leaves a lone thin one its colour', () => {
    expect(makeUpStrip(parts(9950, 30, 20)).at(-1)).toEqual({ code: null, start: 995, length: 5 });
    expect(makeUpStrip(parts(9960, 40)).map(({ code }) => code)).toEqual(['201', '202']);
  });

  it('gives no room to nothing, and is empty where there is nothing else', () => {
    expect(makeUpStrip(parts(5, 0, -3))).toEqual([{ code: '201', start: 0, length: STRIP_LENGTH }]);
    expect(makeUpStrip(parts(0))).toEqual([]);
    expect(makeUpStrip([])).toEqual([]);
  });
});
