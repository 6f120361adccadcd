import { describe, expect, it } from 'vitest';
import { shortTitles } from './table-titles';

describe('shortTitles', () => {
  it('drops number, year and whose budget it is, where most titles begin so', () => {
    expect(
      shortTitles(['（一） 2024年市级部门收支预算总表', '（二） 2024年市级部门收入预算总表', '2024年市级民生项目预算表']),
    ).toEqual(['收支预算总表', '收入预算总表', '市级民生项目预算表']);
  });

  it('leaves words that few of them begin with', () => {
    expect(shortTitles(['部门收支总表', '收入总表', '支出总表'])).toEqual(['部门收支总表', '收入总表', '支出总表']);
  });

  it('never leaves a title empty', () => {
    expect(shortTitles(['2024年度', '表三：'])).toEqual(['2024年度', '表三：']);
    expect(shortTitles([])).toEqual([]);
  });
});
