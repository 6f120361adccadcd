import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatPercent,
  groupPrinted,
  hanziCount,
  hanziNumber,
  shownUnit,
  type AmountForm,
  type DisplayUnit,
} from './format';

const inWan = { unit: '万元', decimals: 2 } as const;
const inYuan = { unit: '元', decimals: 0 } as const;

function shown(
  fen: number,
  unit: DisplayUnit,
  printed: AmountForm['printed'],
  where: AmountForm['where'] = 'table',
): string {
  return formatAmount(fen, { unit, printed, where });
}

describe('formatAmount', () => {
  it('keeps every digit of a document in 万元 in every unit', () => {
    expect(shown(17_509_540_000, 'wan', inWan)).toBe('17,509.54');
    expect(shown(17_509_540_000, 'yuan', inWan)).toBe('175,095,400.00');
    expect(shown(17_509_540_000, 'yi', inWan)).toBe('1.7510');
    expect(shown(17_509_540_000, 'million', inWan)).toBe('175.0954');
  });

  it('shows a document in whole 元 as printed, and with two decimals in 万元', () => {
    expect(shown(18_976_755_100, 'yuan', inYuan)).toBe('189,767,551');
    expect(shown(18_976_755_100, 'wan', inYuan)).toBe('18,976.76');
    expect(shown(18_976_755_100, 'million', inYuan)).toBe('189.767551');
  });

  it('keeps finer printed digits, and never prints fewer than two decimals of 万元', () => {
    expect(shown(1_234_567, 'wan', { unit: '万元', decimals: 6 })).toBe('1.234567');
    expect(shown(800_000_000, 'wan', { unit: '万元', decimals: 0 })).toBe('800.00');
  });

  it('is shorter in English sentences: two decimals, four below one million', () => {
    expect(shown(17_509_540_000, 'million', inWan, 'sentence')).toBe('175.10');
    expect(shown(12_850_000, 'million', inWan, 'sentence')).toBe('0.1285');
    expect(shown(0, 'million', inWan, 'sentence')).toBe('0.00');
  });

  it('writes a minus, and none before a zero that rounding made', () => {
    expect(shown(-10_000, 'wan', inWan)).toBe('−0.01');
    expect(shown(-1, 'wan', inWan)).toBe('0.00');
    expect(shown(-5_000, 'wan', inWan)).toBe('−0.01');
  });

  it('is exact up to the largest amount', () => {
    expect(shown(9_007_199_254_740_991, 'yuan', { unit: '元', decimals: 2 })).toBe('90,071,992,547,409.91');
    expect(shown(9_007_199_254_740_991, 'yi', inWan)).toBe('900,719.9255');
  });
});

describe('shownUnit', () => {
  it("is the document's own, and in English million yuan", () => {
    expect(shownUnit(undefined, 'zh-CN', '元')).toBe('yuan');
    expect(shownUnit(undefined, 'en', '万元')).toBe('million');
  });

  it('is the one asked for only where the language has it', () => {
    expect(shownUnit('yi', 'zh-CN', '万元')).toBe('yi');
    expect(shownUnit('yi', 'en', '万元')).toBe('million');
    expect(shownUnit('million', 'zh-CN', '万元')).toBe('wan');
    expect(shownUnit(['yi'], 'zh-CN', '万元')).toBe('wan');
    expect(shownUnit('__proto__', 'zh-CN', '万元')).toBe('wan');
  });
});

describe('groupPrinted', () => {
  it('groups what is printed and changes nothing else', () => {
    expect(groupPrinted('9085.28')).toBe('9,085.28');
    expect(groupPrinted('800')).toBe('800');
    expect(groupPrinted(' 1234567 ')).toBe('1,234,567');
    expect(groupPrinted('-1234.5')).toBe('−1,234.5');
    expect(groupPrinted('1,234.50')).toBe('1,234.50');
    expect(groupPrinted('12a')).toBe('12a');
  });
});

describe('formatPercent', () => {
  it('has one decimal, three below 0.1 %, and is never 0 for something', () => {
    expect(formatPercent(0.92064)).toBe('92.1%');
    expect(formatPercent(1)).toBe('100.0%');
    expect(formatPercent(0.00077)).toBe('0.077%');
    expect(formatPercent(0.00001)).toBe('0.001%');
    expect(formatPercent(0.000001)).toBe('<0.001%');
    expect(formatPercent(0)).toBe('0.0%');
    expect(formatPercent(-0.044)).toBe('−4.4%');
  });
});

describe('numbers in 汉字', () => {
  it('count as one reads them', () => {
    expect([1, 2, 10, 12, 20, 34, 163].map(hanziNumber)).toEqual(['一', '二', '十', '十二', '二十', '三十四', '163']);
    expect(hanziCount(2)).toBe('两');
    expect(hanziCount(12)).toBe('十二');
  });
});
