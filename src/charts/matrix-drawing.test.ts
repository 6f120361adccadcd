import { describe, expect, it } from 'vitest';
import { matrixDrawing } from './matrix-drawing';
import { linesOf } from './matrix-lines';

const tokens = { ink: '#111111', ink2: '#222222', ink3: '#333333', rest: '#444444', sans: 'sans-serif' };

describe('a matrix for a file', () => {
  const { svg, width } = matrixDrawing(
    {
      head: ['单位', '一般公共预算', '合计'],
      rows: [
        { name: '甲中心', cells: [{ fen: 400, text: '4.00', bar: true }, { fen: 900, text: '9.00', bar: false }] },
        { name: '乙<中心>', cells: [{ fen: null, text: '空白', bar: true }, { fen: 0, text: '0.00', bar: false }] },
      ],
    },
    tokens,
  );

  it('has a bar for each amount and none for a blank, on the scale of the cells and not of the totals', () => {
    expect([...svg.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, length]) => Number(length))).toEqual([96]);
    expect(svg).toContain('>空白</text>');
    expect(width).toBe(430);
  });

  it('keeps names as text, and cuts long ones into lines without losing a sign', () => {
    expect(svg).toContain('乙&lt;中心&gt;');
    const lines = linesOf('一个名字很长的单位（又一个名字）', 60, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('一个名字很长的单位（又一个名字）');
  });
});
