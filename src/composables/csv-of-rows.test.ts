import { describe, expect, it } from 'vitest';
import { csvOfRows } from './csv-of-rows';

describe('the rows of a picture as CSV', () => {
  it('begin with the mark of their encoding, blanks empty and figures plain', () => {
    expect(csvOfRows({ head: ['科目', '万元'], rows: [['甲', 1234.5], ['乙', null], ['丙', -3]] })).toBe(
      '\ufeff科目,万元\n甲,1234.5\n乙,\n丙,-3\n',
    );
  });

  it.each(['=1+1', '+1+a', '-1+1', '@x', '\t=1', '\r=1'])('hold no formula, in cells and heads: %j', (text) => {
    const csv = csvOfRows({ head: [text], rows: [[text]] });
    expect(csv.split(/\n(?!")/).filter((line) => /^\ufeff?"?[=+\-@\t\r]/.test(line))).toEqual([]);
    expect(csv).toContain(`'${text}`);
  });
});
