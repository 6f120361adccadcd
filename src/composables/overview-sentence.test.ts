import { describe, expect, it } from 'vitest';
import { overviewAnswer } from '@/analysis/overview/answer';
import { translateOverview } from '@/locales/overview';
import { baseWords } from '@/locales/overview/base-words';
import { withoutMarks } from '@/locales/phrases';
import { aBudget } from '../../tests/support/a-budget';
import { seedDocument } from '../../tests/support/seed-document';
import { overviewSentence } from './overview-sentence';

function said(answer: ReturnType<typeof overviewAnswer>, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const sentence = overviewSentence(answer, (key, params) => translateOverview(locale, key, params), (printed) => baseWords(locale, printed));
  const text = withoutMarks(sentence.message).replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = sentence.params[name]!;
    if (typeof part === 'string') return part;
    if ('amount' in part) return `${part.amount.fen / 1e6} 万元`;
    return 'account' in part ? part.account.name : `${(part.share.ratio * 100).toFixed(1)}%`;
  });
  return text;
}

describe('the sentence that 总览 opens with', () => {
  const seed = overviewAnswer(seedDocument());

  it('names the base of each side, and what takes most', () => {
    expect(said(seed)).toBe(
      '2024 年安排收支 17509.54 万元，收入比上年执行数少 810.4 万元，支出比上年执行数少 669.71 万元；73.0% 是项目支出，其中特定人员发放项目占全部支出的 38.6%。',
    );
    expect(said(seed, 'en')).toBe(
      'The 2024 budget is 17509.54 万元: income is 810.4 万元 less than last year’s outturn, expenditure 669.71 万元 less than last year’s outturn. 73.0% of it is for projects; the largest, 特定人员发放项目, takes 38.6% of everything.',
    );
  });

  it('says that a change is not stated, and never makes one up', () => {
    const answer = overviewAnswer(aBudget().withTotal({ total: 12 }).withItem('208', '社会保障支出', 12).build());
    expect(said(answer)).toBe('2024 年安排支出 12 万元，比上年多少，原文没有写；社会保障支出占全部支出的 100.0%。');
  });

  it('knows more, nothing, from nothing, and one side without a word', () => {
    const { incomeChange } = seed;
    if (incomeChange.state !== 'changed') throw new Error('changed');
    const more = { ...incomeChange, change: { ...incomeChange.change, fen: 5_000_000 }, base: '2023 年预算数' };
    expect(said({ ...seed, incomeChange: more, spendingChange: { state: 'unchanged', base: null, claim: 0 } })).toContain('收入比2023年预算数多 5 万元，支出与上年持平');
    expect(said({ ...seed, incomeChange: { ...more, percent: 'fromZero' }, spendingChange: { state: 'notStated' } })).toContain('收入由零新增 5 万元，支出的增减没有写');
  });

  it('has something to say where no total is printed', () => {
    expect(said({ ...seed, income: null, spending: null })).toBe('2024 年收入和支出的总数没有印出来');
  });
});

describe('a base in words', () => {
  it('stands as printed in Chinese; English translates what it knows and quotes the rest', () => {
    expect(baseWords('zh-CN', '2024 年预算执行数')).toBe('2024年预算执行数');
    expect(['上年预算执行数', '上年预算', '2023年执行数', '上年决算数', null].map((base) => baseWords('en', base))).toEqual([
      'last year’s outturn', 'last year’s budget', 'the 2023 outturn', '“上年决算数”', 'last year',
    ]);
  });
});
