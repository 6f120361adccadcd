import { describe, expect, it } from 'vitest';
import { laidOver } from './drawing-texts';
import { centreTexts } from './sunburst-centre';

const measure = (text: string, size: number) => text.length * size;
const tokens = { ink: '#111111', ink2: '#333333', sans: '"Noto Sans", serif' };
const frame = { cx: 100, cy: 100, hole: 80 };
const texts = (name: string, amount = '1.00') => centreTexts({ name, amount, below: '万元' }, frame, tokens, measure);

describe('the middle of a sunburst in a file', () => {
  it('says name, amount and unit around its centre', () => {
    const lines = texts('全部支出');
    expect(lines.map((line) => />([^<]*)</.exec(line)![1])).toEqual(['全部支出', '1.00', '万元']);
    for (const line of lines) expect(line).toContain('x="100"');
  });

  it('breaks a long name at words, and leaves out one that would not fit rather than cut it', () => {
    expect(texts('其他社会保障和就业支出').length).toBeGreaterThan(3);
    expect(texts('长'.repeat(90))).toHaveLength(2);
  });

  it('sets a long amount smaller', () => {
    expect(texts('甲', '189,767,551.00')[1]).toContain('font-size="14"');
    expect(texts('甲')[1]).toContain('font-size="24"');
  });

  it('lets a hostile name stay text', () => {
    const { svg } = laidOver({ width: 200, height: 200 }, ['<g/>', ...texts('<b>"&')]);
    expect(svg).toContain('>&lt;b&gt;"&amp;<');
    expect(svg).not.toContain('<b>');
  });
});
