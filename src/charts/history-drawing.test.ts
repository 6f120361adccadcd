import { describe, expect, it } from 'vitest';
import { historyDrawing } from './history-drawing';

const colours = { paper: '#ffffff', ink: '#111111', ink2: '#222222', ink3: '#333333', rest: '#444444', sans: '"Noto", sans-serif' };
const years = [
  { year: 2021, value: null, hasDocument: false, label: '' },
  { year: 2022, value: null, hasDocument: true, label: '空白' },
  { year: 2023, value: { fen: 4, kind: 'hollow' as const }, hasDocument: false, label: '4.00' },
  { year: 2024, value: { fen: 9, kind: 'solid' as const }, hasDocument: true, label: '9.00' },
];

describe('a history drawn for a file', () => {
  it('has a hollow and a solid dot, a dashed line, a wash, every year, and words for what has no value', () => {
    const { svg } = historyDrawing([{ title: '', years }], '#f3f0e7', colours);
    expect(svg.match(/<circle [^>]*>/g)?.map((circle) => /fill="(#\w+)"/.exec(circle)?.[1])).toEqual([colours.paper, colours.ink]);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg.match(/<rect /g)).toHaveLength(1);
    for (const text of ['2021', '2022', '2023', '2024', '4.00', '9.00', '空白']) expect(svg).toContain(`>${text}</text>`);
  });

  it('has a panel a history, each with its title, whatever that holds', () => {
    const panels = ['甲', '<b>', '丙', '丁'].map((title) => ({ title, years }));
    const [two, four] = [historyDrawing(panels.slice(0, 2), '#f3f0e7', colours), historyDrawing(panels, '#f3f0e7', colours)];
    expect(four.height).toBe(2 * two.height);
    expect(four.svg).toContain('&lt;b&gt;');
  });
});
