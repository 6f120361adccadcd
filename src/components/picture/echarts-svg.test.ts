import { describe, expect, it } from 'vitest';
import { sunburstFrame } from '@/charts/sunburst-frame';
import { hatchedArcs, sunburstFills } from '@/charts/sunburst-fills';
import { sunburstLabelling } from '@/charts/sunburst-labelling';
import { restingOption } from '@/charts/sunburst-option';
import { sunburstWindow } from '@/charts/sunburst-window';
import { treeFrom } from '../../../tests/support/a-tree';
import { echartsSvg, unquotedFonts } from './echarts-svg';

const frame = sunburstFrame(744);
const NAME = '<script>x</script>"&\'';
const tree = treeFrom({ fen: 900, children: [{ fen: 600, name: NAME }, { fen: 300 }] });
const sans = unquotedFonts('"Noto Sans", \'Source Han\', <sans>');

function drawingOf(of = tree) {
  const tokens = { scheme: 'light', paper: '#ffffff', ink: '#000000', ink2: '#333333', ink3: '#666666', rest: '#888888', sans } as const;
  const window = sunburstWindow(of, '', { rings: 3, rest: false })!;
  const fills = sunburstFills(window, tokens);
  const words = { name: ({ name }: { name: string }) => name, amount: String, part: String, gathered: () => '其他' };
  const labelling = sunburstLabelling(window, frame, fills, words, (text, size) => (text.length * size) / 2);
  const picture = { window, frame, fills, hatched: hatchedArcs(window), labelling, tokens };
  return echartsSvg(restingOption(picture, false), frame.width, frame.height);
}

describe('a chart as SVG', () => {
  const { svg, width, height } = drawingOf();

  it('holds its arcs and labels, without a page to draw on', () => {
    expect([width, height]).toEqual([744, 556]);
    expect(svg.match(/<path/g)!.length).toBeGreaterThanOrEqual(2);
    expect(svg).toContain('科目202支出');
  });

  it('holds names of a document as text, and nothing of another place', () => {
    expect(svg).toContain('&lt;script&gt;x&lt;/script&gt;&quot;&amp;&#39;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<style');
    expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:/);
  });

  it('has no quote inside of an attribute', () => {
    for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) expect(tag).toMatch(/^<\w+(\s[\w:-]+="[^"<>]*")*\s*\/?>$/);
  });

  it('draws what is derived as hatching within its arc', () => {
    expect(drawingOf({ ...tree, by: 'unit' }).svg.match(/clip-path="url\(#/g)).toHaveLength(2);
  });
});
