import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Sector } from './sunburst-frame';
import { cheapLabel, fittedLabel, liesWithin, type LabelText } from './sunburst-labels';
import type { MeasureText } from './text-lines';

/** A character is as wide as it is high; digits are half as wide; bold is a little wider. */
const measure: MeasureText = (text, size, bold) =>
  [...text].reduce((sum, character) => sum + (/[\d.,]/.test(character) ? 0.55 : 1), 0) *
  size *
  (bold ? 1.03 : 1);
const centre = { x: 278, y: 278 };
const DEGREE = Math.PI / 180;

const sector = (from: number, to: number, inner: number, outer: number): Sector => ({
  start: from * DEGREE,
  end: to * DEGREE,
  inner,
  outer,
});
const say = (name: string, amount: string | null, ring = 1): LabelText => ({ names: [[name]], amount, ring });
const textOf = (label: ReturnType<typeof fittedLabel>) => label?.lines.map(({ text }) => text) ?? null;

describe('the label of a slice', () => {
  it('stands level in the middle, in one line with the amount, where there is room', () => {
    const label = fittedLabel(sector(-135, -45, 138, 276), say('行政运行', '3,204.10'), centre, measure);
    expect(textOf(label)).toEqual(['行政运行', '3,204.10']);
    expect(label).toMatchObject({ rotation: 0, size: 12 });
    expect(label?.x).toBeCloseTo(centre.x, 9);
    expect(label?.y).toBeCloseTo(centre.y - 207, 9);
  });

  it('breaks its name at words before it gives up the amount, then gives it up, then shrinks', () => {
    const room = (degrees: number) =>
      fittedLabel(
        sector(-90 - degrees, -90 + degrees, 138, 204),
        say('就业管理事务', '969.42'),
        centre,
        measure,
      );
    expect(textOf(room(14))).toEqual(['就业管理事务', '969.42']);
    expect(textOf(room(10))).toEqual(['就业管理', '事务', '969.42']);
    expect(room(2)).toBeNull();
  });

  it('is bold in the first ring, the amount is not', () => {
    const label = fittedLabel(sector(-135, -45, 86, 178), say('行政运行', '1.00', 0), centre, measure);
    expect(label?.lines).toEqual([
      { text: '行政运行', bold: true },
      { text: '1.00', bold: false },
    ]);
  });

  it('moves along a wide arc to where it fits, nearest first', () => {
    // At 9 o'clock the ring is 66 px wide: too narrow for the line, which fits further down.
    const wide = sector(100, 260, 138, 204);
    const label = fittedLabel(
      wide,
      { names: [['其他社会保障']], amount: null, ring: 1 },
      centre,
      (text, size) => (text.length > 4 ? 75 : 99) * (size / 12),
    );
    expect(label?.rotation).toBe(0);
    expect(Math.abs((label?.y ?? 0) - centre.y)).toBeGreaterThan(20);
  });

  it('turns along the radius only near level, never upside down', () => {
    const thin = (angle: number, ring: number) =>
      fittedLabel(
        sector(angle - 3, angle + 3, 138, 276),
        say('军队转业干部安置', null, ring),
        centre,
        measure,
      );
    expect(thin(20, 1)?.rotation).toBeCloseTo(20 * DEGREE, 9);
    expect(thin(160, 1)?.rotation).toBeCloseTo(-20 * DEGREE, 9);
    expect(thin(40, 1)).toBeNull();
    expect(thin(40, 0)?.rotation).toBeCloseTo(40 * DEGREE, 9);
    expect(thin(50, 0)).toBeNull();
  });

  it('prefers the shorter wording level to the longer one along the radius', () => {
    const text: LabelText = { names: [['住房保障支出', '住房保障']], amount: null, ring: 0 };
    const label = fittedLabel(sector(-9, 9, 76, 138), text, centre, measure);
    expect(textOf(label)).toEqual(['住房保障']);
    expect(label?.rotation).toBe(0);
  });

  it('is never there where it does not fit whole', () => {
    expect(fittedLabel(sector(0, 1, 138, 276), say('行政运行', '1.00'), centre, measure)).toBeNull();
  });

  const anySector = fc.record({
    start: fc.double({ min: -7, max: 7, noNaN: true }),
    span: fc.double({ min: 0.01, max: 2 * Math.PI, noNaN: true }),
    inner: fc.integer({ min: 40, max: 200 }),
    thickness: fc.integer({ min: 20, max: 200 }),
  });
  const anyName = fc.array(fc.constantFrom('行政', '单位', '医疗', '和', '社会保障', '其他', '支出'), {
    minLength: 1,
    maxLength: 8,
  });

  it('lies within its slice, whatever the slice and the name, and keeps its name whole', () => {
    fc.assert(
      fc.property(
        anySector,
        anyName,
        fc.constantFrom(0, 1, 2),
        fc.boolean(),
        ({ start, span, inner, thickness }, words, ring, cheap) => {
          const name = words.join('');
          const slice = { start, end: start + span, inner, outer: inner + thickness };
          const label = (cheap ? cheapLabel : fittedLabel)(
            slice,
            say(name, '5,812.41', ring),
            centre,
            measure,
          );
          if (!label) return;
          expect(liesWithin(label, slice, centre)).toBe(true);
          expect(label.size).toBeGreaterThanOrEqual(10.5);
          const text = label.lines.map((line) => line.text).join('');
          expect([name, `${name}5,812.41`]).toContain(text);
          expect(Math.abs(label.rotation)).toBeLessThanOrEqual(Math.PI / 2);
        },
      ),
    );
  });
});
