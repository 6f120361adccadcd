import { describe, expect, it } from 'vitest';
import { foldLabel, foldWidth, joinWrapped } from './fold';

describe('folding', () => {
  it('unifies width and blanks', () => expect(foldWidth('　２０２４　年（元）\u200b ')).toBe('2024 年(元)'));
  it('drops blanks, quotes and masks from labels', () => expect(foldLabel('“三公” 经 费 **')).toBe('三公经费'));
  it('joins what a column wrapped, and keeps the blank between Latin words', () => {
    expect(joinWrapped('事业单位 经营支出')).toBe('事业单位经营支出');
    expect(joinWrapped('Wi-Fi 网络 G 5')).toBe('Wi-Fi网络G 5');
  });
});
