import { expect, test } from 'vitest';
import type { YearsRow } from '@/analysis/two-years/years-row';
import { dumbbells } from './dumbbell-rows';
import { dumbbellSvg } from './dumbbell-svg';

const COLOURS = {
  scheme: 'light', paper: '#fbfaf6', ink: '#1d1b18', ink2: '#57534b', ink3: '#6c675d', rest: '#8a857b', sans: 'sans-serif',
  up: '#8a5a12', down: '#2f5f7e', hair: '#ddd8cc',
} as const; // prettier-ignore

function row(before: number | null, now: number | null): YearsRow {
  const side = (fen: number | null) =>
    fen === null ? null : { code: '208', name: '', level: 'class' as const, unit: null, amount: { kind: 'derived' as const, fen, operation: 'sum' as const, operands: [] } };
  const changeFen = (now ?? 0) - (before ?? 0);
  const movement = changeFen > 0 ? 'more' : 'less';
  return { key: `${before} ${now}`, level: 'class', standing: 'kept', now: side(now), before: side(before), changeFen, change: null, movement, ratio: null, undivided: null };
}

function drawn(rows: readonly YearsRow[], name = '某科目') {
  const words = rows.map(() => ({ name, both: '1 → 2', change: '+1' }));
  return dumbbellSvg(dumbbells(rows), words, { before: '2023 年', now: '2024 年' }, String, COLOURS, (text, size) => text.length * size);
}

test('each row has a hollow and a solid dot, a bar in the colour of its direction, its name and its change', () => {
  const { svg } = drawn([row(100, 400), row(300, 200)]);
  // Two more stand in the line that says what they are.
  expect(svg.match(/<circle [^>]*fill="#fbfaf6"/g)).toHaveLength(3);
  expect(svg.match(/<circle [^>]*fill="#1d1b18"/g)).toHaveLength(3);
  expect(svg.match(/stroke="#8a5a12"/g)).toHaveLength(1);
  expect(svg.match(/stroke="#2f5f7e"/g)).toHaveLength(1);
  expect(svg).toContain('2023 年');
});

test('what is new has no hollow dot and a dashed bar from 0', () => {
  const { svg } = drawn([row(null, 400)]);
  expect(svg.match(/<circle [^>]*fill="#fbfaf6"/g)).toHaveLength(1);
  expect(svg).toMatch(/stroke="#8a5a12" stroke-width="1.5" stroke-dasharray/);
});

test('a long name takes lines, and so does its row; what a name holds stays text', () => {
  const [short, long] = [drawn([row(1, 2)]), drawn([row(1, 2)], '<名>'.repeat(30))];
  expect(long.height).toBeGreaterThan(short.height);
  expect(long.svg).not.toContain('<名>');
});
