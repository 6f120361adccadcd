import { describe, expect, it } from 'vitest';
import { barList } from './bar-list';

const tokens = { ink: '#111111', ink2: '#222222', sans: 'sans-serif' };

describe('bars for a file', () => {
  it('begin at zero, are as long as their amounts and say them', () => {
    const { svg, width, height } = barList([{ name: '甲项目', fen: 200, amount: '2.00' }, { name: '乙项目', fen: 50, amount: '0.50' }], tokens);
    expect([width, height]).toEqual([720, 88]);
    expect([...svg.matchAll(/<rect x="0" y="\d+" width="(\d+)"/g)].map(([, length]) => Number(length))).toEqual([600, 150]);
    expect(svg).toContain('>甲项目</text>');
    expect(svg).toContain('>0.50</text>');
  });

  it('keep what a name holds as text', () => {
    expect(barList([{ name: '<script>', fen: 1, amount: '1' }], tokens).svg).toContain('&lt;script&gt;');
  });
});
