import { expect, test } from 'vitest';
import type { YearsRow } from '@/analysis/two-years/years-row';
import { dumbbells, labelPlace } from './dumbbell-rows';

function row(before: number | null, now: number | null): YearsRow {
  const side = (fen: number | null) =>
    fen === null ? null : { code: '208', name: '', level: 'class' as const, unit: null, amount: { kind: 'derived' as const, fen, operation: 'sum' as const, operands: [] } };
  const changeFen = (now ?? 0) - (before ?? 0);
  return {
    key: `${before} ${now}`, level: 'class', standing: 'kept', now: side(now), before: side(before), changeFen, change: null,
    movement: changeFen === 0 ? 'same' : changeFen > 0 ? 'more' : 'less', ratio: null, undivided: null,
  }; // prettier-ignore
}

test('the axis begins at 0, and what did not change is not drawn', () => {
  const { rows, zero, ticks, rest } = dumbbells([row(200, 1000), row(500, 500), row(400, 300)]);
  expect(rows.map(({ before, now }) => [before, now])).toEqual([[0.2, 1], [0.4, 0.3]]);
  expect(zero).toBe(0);
  expect(ticks.map(({ fen }) => fen)).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(rest).toBe(0);
});

test('what is new or gone has one dot and a bar from 0; amounts below 0 move the axis to the left', () => {
  const { rows, zero } = dumbbells([row(null, 600), row(-200, null)]);
  expect(zero).toBeCloseTo(0.25);
  expect(rows[0]).toMatchObject({ before: null, now: 1 });
  expect(rows[0]!.from).toBeCloseTo(0.25);
  expect(rows[1]!.now).toBeNull();
  expect(rows[1]!.before).toBe(0);
});

test('more rows than a picture holds are counted', () => {
  const { rows, rest } = dumbbells(Array.from({ length: 40 }, (_, i) => row(0, 1000 - i)));
  expect([rows.length, rest]).toEqual([15, 25]);
});

test('nothing changed: an axis all the same', () => {
  expect(dumbbells([row(5, 5)])).toMatchObject({ rows: [], rest: 0, zero: 0 });
});

test('the amounts stand after the dots, else before them, else above the bar', () => {
  const [one] = dumbbells([row(0, 100)]).rows;
  expect(labelPlace({ ...one!, before: 0.1, now: 0.5, from: 0.1, to: 0.5 }, 0.3)).toEqual({ side: 'after', at: 0.5 });
  expect(labelPlace({ ...one!, before: 0.95, now: 0.6, from: 0.95, to: 0.6 }, 0.3)).toEqual({ side: 'before', at: 0.6 });
  expect(labelPlace({ ...one!, before: 0.1, now: 0.9, from: 0.1, to: 0.9 }, 0.3)).toEqual({ side: 'above', at: 0.5 });
});
