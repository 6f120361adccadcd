import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './marked-text';

const claim = (index: number, start: number, end: number) => ({ span: [start, end] as const, claims: [index], counts: [] });
const count = (index: number, start: number, end: number) => ({ span: [start, end] as const, claims: [], counts: [index] });

describe('segmentsOf', () => {
  it('marks amounts and counts between the words', () => {
    const text = '预算 12.00 万元，车辆 3 辆。';
    expect(segmentsOf(text, [count(0, 15, 18), claim(4, 3, 11)])).toEqual([
      { text: '预算 ', mark: null },
      { text: '12.00 万元', mark: { claims: [4], counts: [] } },
      { text: '，车辆 ', mark: null },
      { text: '3 辆', mark: { claims: [], counts: [0] } },
      { text: '。', mark: null },
    ]);
  });

  it('gives one mark to amounts that are the same digits', () => {
    expect(segmentsOf('0 万元', [claim(1, 0, 4), claim(2, 0, 4)])).toEqual([{ text: '0 万元', mark: { claims: [1, 2], counts: [] } }]);
  });

  it('keeps marks side by side apart', () => {
    expect(segmentsOf('12', [claim(0, 0, 1), claim(1, 1, 2)]).map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('leaves an empty text empty', () => {
    expect(segmentsOf('', [claim(0, 0, 3)])).toEqual([]);
  });

  it('is the text to the letter and drops no mark that has one, whatever the spans', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), spans, (text, found) => {
        const marks = found.map(([start, end, isCount], index) => (isCount ? count : claim)(index, start, end));
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
        const marked = segments.flatMap(({ mark }) => (mark ? [...mark.claims, ...mark.counts] : []));
        const meant = marks.flatMap(({ span }, index) => (span[0] < Math.min(span[1], text.length) ? [index] : []));
        expect(marked.sort((one, other) => one - other)).toEqual(meant);
      }),
    );
  });
});
