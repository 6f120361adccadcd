import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { chineseNumeral } from './chinese-numeral';
import { placeWords } from './place-words';

const document = aBudget()
  .inTables('T1', 'T3')
  .withTotal({ total: 1 })
  .withItem('208', '社会保障', { total: 1, personnel: 1 })
  .build();

describe('a place in words', () => {
  it.each([
    [{ table: 2, row: 2, side: '', column: 1 }, '表二 第 2 行 总计列', 'table 2, row 2, column 总计'],
    [
      { table: 2, row: 2, side: '', column: 2 },
      '表二 第 2 行 基本支出·人员经费列',
      'table 2, row 2, column 基本支出·人员经费',
    ],
    [
      { table: 1, row: 2, side: '支出', column: 1 },
      '表一 支出 第 2 行 预算数列',
      'table 1, 支出 side, row 2, column 预算数',
    ],
    [{ table: 1 }, '表一', 'table 1'],
    [{ table: 1, line: 12 }, '表一（原文第 12 行）', 'table 1 (line 12 of the source)'],
    [{ line: 12 }, '原文第 12 行', 'line 12 of the source'],
    [{ table: 9, row: 1, column: 3 }, '表九 第 1 行 第 3 列', 'table 9, row 1, column 3'],
    [{}, '', ''],
  ])('%j is “%s” and “%s”', (place, chinese, english) => {
    expect(placeWords(document, place, 'zh-CN')).toBe(chinese);
    expect(placeWords(document, place, 'en')).toBe(english);
  });
});

describe('a number of a table', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('%i is %s', (number, numeral) => expect(chineseNumeral(number)).toBe(numeral));
});
