import { describe, expect, it } from 'vitest';
import { treeFrom } from '../../tests/support/a-tree';
import { barFill, barRows } from './bar-rows';
import { barsSvg } from './bars-svg';
import { SCHEME_COLOURS } from './swatch';

const tree = treeFrom({
  fen: 1000,
  children: [
    { fen: 600, children: [{ fen: 400, children: [{ fen: 400 }] }, { fen: 200 }] },
    { fen: 397 },
    { fen: 0.5, name: '<b>"甲"</b>' },
    { fen: 0 },
    { fen: -5 },
    { fen: null },
  ],
});
const tokens = { ...SCHEME_COLOURS.light, scheme: 'light', ink2: '#333333', sans: '"Noto", serif' } as const;

describe('bars', () => {
  it('list every child of the focus in order, on one scale from zero', () => {
    const { listed, rows } = barRows(tree, '')!;
    expect(listed.code).toBe('');
    expect(rows.map(({ node, length, isNegative }) => [node.code, length, isNegative])).toEqual([
      ['201', 1, false],
      ['202', 397 / 600, false],
      ['203', 0.5 / 600, false],
      ['204', 0, false],
      ['205', 0, true],
      ['206', 0, false],
    ]);
    expect(rows[1]!.ofRoot?.ratio).toBeCloseTo(0.397, 12);
    expect(rows[5]!.ofRoot).toBeNull();
  });

  it('show a leaf among its siblings, and a chain as one', () => {
    expect(barRows(tree, '20102')!.rows.map(({ node }) => node.code)).toEqual(['20101', '20102']);
    expect(barRows(tree, '2010101')!.listed.code).toBe('201');
    expect(barRows(tree, '202')!.listed.code).toBe('');
    expect(barRows(tree, '209')).toBeNull();
    expect(barRows(treeFrom({ fen: 5 }), '')!.rows).toEqual([]);
  });

  it('have the colour of their class, in other cuts the ink of their branch', () => {
    const [first, second] = barRows(tree, '')!.rows;
    expect(barFill(tree, first!, 'light', SCHEME_COLOURS.light)).toBe('#558092');
    const inUnits = { ...tree, by: 'unit' as const };
    expect(barFill(inUnits, { node: second!.node, isHatched: false }, 'light', SCHEME_COLOURS.light)).toBe('#6c675d');
    expect(barRows(inUnits, '')!.rows[0]!.isHatched).toBe(true);
  });

  it('are drawn for a file with names as text, and nothing where there is nothing', () => {
    const rows = barRows(tree, '')!.rows.map((row) => ({
      ...row,
      name: row.node.name,
      amount: row.node.amount ? String(row.node.amount.fen) : '空白',
      share: '',
    }));
    const { svg, width, height } = barsSvg(tree, '占全部支出', rows, 400, tokens, (text, size) => text.length * size);
    expect([width, height]).toEqual([400, 19 + 6 * (2 * 19 + 9) - 9]);
    const bars = [...svg.matchAll(/<rect x="0" y="[\d.]+" width="([\d.]+)" height="7"/g)].map(([, long]) => Number(long));
    expect(bars).toHaveLength(3);
    expect(bars[1]! / bars[0]!).toBeCloseTo(397 / 600, 2);
    expect(bars[2]).toBe(1);
    expect(svg).toContain('&lt;b&gt;"甲"&lt;/b&gt;');
    expect(svg).toContain('>空白<');
    expect(svg).not.toContain('<b>');
  });
});
