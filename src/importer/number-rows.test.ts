import { describe, expect, it } from 'vitest';
import { isNumberRow } from './number-rows';

const row = (text: string): string[] => text.split('|');

describe('a row that numbers the columns', () => {
  it.each([
    '**|**|1|2|3',
    '＊＊|1',
    '栏次||1|2',
    '甲|乙|1|2|3',
    '—|1|2|3',
    '—||||1|2|3',
    '||||1|2|3',
    '|1|2|3',
    '1|2|3|4',
    '栏次|1|栏次|2',
    '项目|1|2|3=1+2',
    '**|1=2+3|2|3',
    '|一|二|三',
    '(1)|(2)|(3)',
    '**|**|1|2|3|5|6|4',
    '**|**',
  ])('%s', (text) => expect(isNumberRow(row(text), true)).toBe(true));

  it.each([
    '合计|1|2|3',
    '|1.00|2.00',
    '1||1||||1',
    '208|社会保障和就业支出|1',
    '合计||',
    '|12|13',
    '部门|1|2',
    '||||||1',
    '1||',
  ])('is not %s', (text) => expect(isNumberRow(row(text), true)).toBe(false));

  it('a lone 1 is one only right under a head', () => {
    expect(isNumberRow(['', '', '1'], true)).toBe(true);
    expect(isNumberRow(['', '', '1'], false)).toBe(false);
  });
});
