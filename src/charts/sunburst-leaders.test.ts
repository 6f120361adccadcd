import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sunburstFrame } from './sunburst-frame';
import { placedLeaders, pushedApart, type LeaderText } from './sunburst-leaders';
import type { MeasureText } from './text-lines';

const measure: MeasureText = (text) =>
  [...text].reduce((sum, character) => sum + (/[\d.,\s]/.test(character) ? 6 : 12), 0);
const frame = sunburstFrame(744);
const leader = (angle: number, name: string, given: Partial<LeaderText> = {}): LeaderText => ({
  id: name,
  name,
  amount: '342.07',
  angle,
  span: 0.1,
  outer: 276,
  swatch: null,
  ...given,
});

describe('leader labels', () => {
  it('stand in one column beside the rings, level with their slices where there is room', () => {
    const [label] = placedLeaders([leader(0, '行政单位医疗')], frame, measure);
    expect(label).toMatchObject({ lines: ['行政单位医疗 342.07'], x: 580, y: frame.cy });
    expect(label?.line.at(-1)).toEqual([575, frame.cy]);
    expect(label?.line[0]![0]).toBeCloseTo(frame.cx + 278, 9);
  });

  it('break at words, the amount with the last one', () => {
    const [label] = placedLeaders([leader(0, '机关事业单位基本养老保险缴费支出')], frame, measure);
    expect(label?.lines).toHaveLength(2);
    expect(label?.lines.join('')).toBe('机关事业单位基本养老保险缴费支出 342.07');
    const [long] = placedLeaders(
      [leader(0, '行政单位', { amount: '1,234,567,890,123,456.00' })],
      frame,
      measure,
    );
    expect(long?.lines).toEqual(['行政单位', '1,234,567,890,123,456.00']);
  });

  it('are left out where they do not fit on three lines or there is no column', () => {
    expect(placedLeaders([leader(0, '长'.repeat(80))], frame, measure)).toEqual([]);
    expect(placedLeaders([leader(0, '行政单位医疗')], sunburstFrame(400), measure)).toEqual([]);
  });

  it('keep the widest slices where there are too many', () => {
    const many = Array.from({ length: 60 }, (_, i) => leader(-1.5 + i / 20, `第${i}项`, { span: i }));
    const placed = placedLeaders(many, frame, measure);
    expect(placed.length).toBeLessThan(60);
    expect(placed.map(({ id }) => id)).toContain('第59项');
    expect(placed.map(({ id }) => id)).not.toContain('第0项');
  });

  it('are pushed apart without leaving the picture, and stay where they want where nothing is in the way', () => {
    expect(
      pushedApart(
        [
          { y: 100, height: 17 },
          { y: 200, height: 32 },
        ],
        500,
      ),
    ).toEqual([100, 200]);
    expect(
      pushedApart(
        [
          { y: 100, height: 20 },
          { y: 100, height: 20 },
        ],
        500,
      ),
    ).toEqual([90, 110]);
    const wanted = fc.array(
      fc.record({ y: fc.integer({ min: -50, max: 600 }), height: fc.constantFrom(17, 32, 47) }),
      { maxLength: 11 },
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        labels.sort((one, other) => one.y - other.y);
        const middles = pushedApart(labels, 556);
        expect(middles).toHaveLength(labels.length);
        middles.forEach((y, i) => {
          const { height } = labels[i]!;
          expect(y - height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(y + height / 2).toBeLessThanOrEqual(556 + 1e-9);
          const above = labels[i - 1];
          if (above) expect(y - middles[i - 1]!).toBeGreaterThanOrEqual((height + above.height) / 2 - 1e-9);
        });
      }),
    );
  });
});
