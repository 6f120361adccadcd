import { describe, expect, it } from 'vitest';
import { attribute, linesWithin, pictureSvg, textContent, xmlCharacters } from './picture-svg';

const STYLE = { paper: '#fbfaf6', ink: '#1d1b18', ink2: '#57534b', ink3: '#6c675d', serif: '"Songti SC", serif', sans: "'PingFang SC', sans-serif" };
const DRAWING = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="9" height="9"/></svg>', width: 400, height: 200 };
const WORDS = { title: '钱花在哪里', unit: '单位：万元', source: '出处：表三《支出预算总表》' };
/** Every sign a square, Latin ones half of it. */
const measure = (text: string, size: number) =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1) * size, 0);

describe('a picture that leaves the page', () => {
  const { svg, width, height } = pictureSvg(DRAWING, WORDS, STYLE, measure);

  it('holds title, unit and source around the drawing, on paper', () => {
    for (const text of Object.values(WORDS)) expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain(`<title>${WORDS.title}</title>`);
    expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#fbfaf6"/>`);
    expect(svg).toContain(DRAWING.svg);
    expect(svg.indexOf(WORDS.unit)).toBeLessThan(svg.indexOf(DRAWING.svg));
    expect(svg.indexOf('出处')).toBeGreaterThan(svg.indexOf(DRAWING.svg));
  });

  it('is as large as the drawing, its texts and its margins', () => {
    expect(width).toBe(400 + 48);
    expect(height).toBe(24 + 30 + 20 + 14 + 200 + 14 + 20 + 24);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  });

  it('names its fonts, quotes and all', () => {
    expect(svg).toContain('font-family="&quot;Songti SC&quot;, serif"');
    expect(svg).toContain(`font-family="'PingFang SC', sans-serif"`);
  });

  it('grows by a line where the title needs two', () => {
    const title = '二〇二四年全部支出按功能分类的去向和各类各款各项的数额';
    const longer = pictureSvg(DRAWING, { ...WORDS, title }, STYLE, measure);
    expect(longer.height).toBe(height + 30);
    const lines = [...longer.svg.matchAll(/font-size="20"[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines.join('')).toBe(title);
    for (const line of lines) expect(measure(line!, 20)).toBeLessThanOrEqual(400);
  });

  it('has room for a title also beside a small drawing', () => {
    expect(pictureSvg({ ...DRAWING, width: 10 }, WORDS, STYLE, measure).width).toBe(320 + 48);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><image href="https://example.org/x"/>',
    ']]><svg onload="x()">',
    '&lt;b&gt; &amp; "quoted"',
    '甲\u0000乙\ud800丙\ufffe',
  ])('lets a hostile text stay text: %j', (text) => {
    const hostile = { title: text, unit: text, source: text };
    const { svg: file } = pictureSvg(DRAWING, hostile, { ...STYLE, serif: text, paper: text }, measure);
    const markup = file.replace(DRAWING.svg, '');
    const tags = [...markup.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name!.toLowerCase());
    expect(new Set(tags)).toEqual(new Set(['svg', 'title', 'rect', 'text']));
    // Between its quotes an attribute holds no quote, and no tag begins inside of one.
    for (const [tag] of markup.matchAll(/<[^>]*>/g)) expect(tag).toMatch(/^<\/?\w+(\s[\w-]+="[^"<>]*")*\s*\/?>$/);
    expect(xmlCharacters(file)).toBe(file);
    for (const sign of ['\u0000', '\ud800', '\ufffe']) expect([...file]).not.toContain(sign);
  });
});

describe('texts of a picture', () => {
  it('are escaped for where they stand', () => {
    expect(textContent(`<a>&"'`)).toBe(`&lt;a&gt;&amp;"'`);
    expect(attribute(`<a>&"\n`)).toBe('&lt;a&gt;&amp;&quot; ');
    expect(xmlCharacters('a\u0001b\u{1f600}\tc')).toBe('ab\u{1f600}\tc');
  });

  it('are broken at words, inside one only where it is wider than a line', () => {
    const widthOf = (text: string) => text.length;
    expect(linesWithin('人力资源和社会保障', 6, widthOf).join('')).toBe('人力资源和社会保障');
    expect(linesWithin('abcdefghij', 4, widthOf)).toEqual(['abcd', 'efgh', 'ij']);
    expect(linesWithin('', 4, widthOf)).toEqual([]);
  });
});
