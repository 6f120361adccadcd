import { describe, expect, it } from 'vitest';
import { beginningOf, clauseAround } from './quote';

const TEXT = '2024 年支出预算 9.28 万元，比上年减少 1.00 万元。其中：人员经费 4.01 万元';
const around = (part: string, most?: number) => clauseAround(TEXT, [TEXT.indexOf(part), TEXT.indexOf(part) + part.length], most);

describe('clauseAround', () => {
  it('is the clause, and says where the sentence goes on', () => {
    expect(around('9.28 万元')).toEqual({ text: '2024 年支出预算 9.28 万元', cutBefore: false, cutAfter: true });
    expect(around('1.00 万元')).toEqual({ text: '比上年减少 1.00 万元', cutBefore: true, cutAfter: false });
    expect(around('4.01 万元')).toEqual({ text: '人员经费 4.01 万元', cutBefore: true, cutAfter: false });
  });

  it('cuts a clause without end', () => {
    expect(around('9.28 万元', 3)).toEqual({ text: '预算 9.28 万元', cutBefore: true, cutAfter: true });
  });
});

describe('beginningOf', () => {
  it('cuts what is longer', () => {
    expect(beginningOf('一二三四', 3)).toEqual({ text: '一二三', cutBefore: false, cutAfter: true });
    expect(beginningOf('一二三', 3).cutAfter).toBe(false);
  });
});
