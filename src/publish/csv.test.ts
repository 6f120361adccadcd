import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { csvFile, guardFormula } from './csv';

describe('a text that a spreadsheet would evaluate', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '-'])(
    'gets an apostrophe in front: %j',
    (text) => expect(guardFormula(text)).toBe(`'${text}`),
  );

  it.each(['  =1', '　=1', '\u200b=1', '\ufeff@x', '＝1+1', '＋1+1', '－1+1', '＠x', '﹦1'])(
    'is found behind blanks and in other widths: %j',
    (text) => expect(guardFormula(text)).toBe(`'${text}`),
  );

  it.each(['-12.00', '-1,234.50', '－12.00', '+3%', '- 12.00', '-.5'])('is not a plain number: %j', (text) =>
    expect(guardFormula(text)).toBe(text),
  );

  it.each(['', '一、财政拨款', '3204.10', '—', 'a=b', '【=】', '<img onerror=x>'])(
    'is not a text that begins otherwise: %j',
    (text) => expect(guardFormula(text)).toBe(text),
  );

  it('keeps apart from a text that was printed with the apostrophe', () => {
    expect(guardFormula("'=1")).toBe("''=1");
    expect(guardFormula("'quoted'")).toBe("'quoted'");
  });
});

describe('a CSV file', () => {
  const text = csvFile(
    ['name', 'raw'],
    [
      ['甲, "乙"', '1,234.00'],
      ['两\n行', ''],
    ],
  );

  it('begins with the mark that tells a spreadsheet its encoding', () => {
    expect(text.startsWith('\ufeffname,raw\n')).toBe(true);
  });

  it('ends every line with a line feed and quotes what needs it', () => {
    expect(text.endsWith('"两\n行",\n')).toBe(true);
    expect(text).not.toContain('\r');
    expect(csvParseRows(text.slice(1))).toEqual([
      ['name', 'raw'],
      ['甲, "乙"', '1,234.00'],
      ['两\n行', ''],
    ]);
  });

  it('is its header line where there is nothing to list', () => {
    expect(csvFile(['a', 'b'], [])).toBe('\ufeffa,b\n');
  });
});
