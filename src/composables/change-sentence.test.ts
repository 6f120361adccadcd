import { describe, expect, it } from 'vitest';
import { aNarrative } from '../../tests/support/a-narrative';
import { seedDocument } from '../../tests/support/seed-document';
import { changeScopes, type ScopeBridge } from '@/analysis/change/change-scopes';
import { translateChange } from '@/locales/change';
import { formatAmount, formatPercent, hanziCount } from '@/locales/format';
import { phrases } from '@/locales/phrases';
import type { BudgetDocument } from '@/model/document';
import { changeSentence, coverageSentence, type ChangeWords } from './change-sentence';
import { movementSentence } from './movement-sentences';
import type { Sentence } from './sentence';

const wan = (fen: number) => `${formatAmount(fen, { unit: 'wan', printed: { unit: '万元', decimals: 2 }, where: 'table' })} 万元`;
const names: ChangeWords = {
  words: (key, params) => translateChange('zh-CN', key, params),
  scope: ({ kind, subject }) => translateChange('zh-CN', `change.scope.${kind}`, { subject }),
  title: ({ kind, subject }) => translateChange('zh-CN', `change.scope.${kind}`, { subject }),
  base: (printed) => printed ?? '上年',
  count: hanziCount,
};

/** A sentence as it is read out. */
function plain({ message, params }: Sentence): string {
  return phrases(message)
    .flat()
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const part = params[piece.param];
      if (part === undefined || typeof part === 'string') return part ?? '';
      return 'amount' in part ? wan(part.amount.fen) : 'share' in part ? formatPercent(part.share.ratio) : '';
    })
    .join('');
}

const scopes = (document: BudgetDocument) => changeScopes(document).scopes;
const report = (scope: ScopeBridge) => movementSentence(scope, 2024, { ...names, amount: wan, percent: formatPercent });

describe('the sentence that 同比 opens with', () => {
  it('names the base of each side, and tells one list of reasons once', () => {
    expect(plain(changeSentence(scopes(seedDocument()), names))).toBe(
      '收入比上年执行数少 810.40 万元（−4.4%），支出比上年执行数少 669.71 万元（−3.7%）：一条理由少 2,138.19 万元，三条多 1,394.05 万元，收入另有 66.26 万元、支出另有 74.43 万元 没有说明。',
    );
  });

  it('says one thing of both sides where they are one money', () => {
    const words = '年预算500.00万元，比上年预算数增加50.00万元，增长11.1%，主要是新增河道疏浚工程30.00万元。';
    const both = aNarrative({ income: `2025年收入预算${words.slice(3)}`, expenditure: `2025年支出预算${words.slice(3)}` });
    expect(plain(changeSentence(scopes(both), names))).toBe('收入和支出都比上年预算数多 50.00 万元（11.1%）：一条理由多 30.00 万元，收入和支出各另有 20.00 万元 没有说明。');
  });

  it.each([
    ['没有写理由', '2025年收入预算500.00万元，比上年预算数增加50.00万元。', '收入比上年预算数多 50.00 万元（11.1%）：没有写理由。'],
    ['一条没有金额', '2025年收入预算500.00万元，比上年预算数增加50.00万元，主要是项目增加。', '收入比上年预算数多 50.00 万元（11.1%）：有一条理由，没有写金额。'],
    ['由零', '2025年收入预算500.00万元，比上年预算数增加500.00万元。', '收入由零新增 500.00 万元：没有写理由。'],
  ])('has words for what is not there: %s', (_, income, said) => {
    expect(plain(changeSentence(scopes(aNarrative({ income })), names))).toBe(said);
  });

  it('says that none is stated', () => {
    expect(plain(changeSentence([], names))).toContain('正文没有写');
  });
});

describe('how far reasons reach', () => {
  const [income, , general, , three, agency] = scopes(seedDocument()) as [ScopeBridge, ScopeBridge, ScopeBridge, ScopeBridge, ScopeBridge, ScopeBridge];

  it.each([
    [income, '四条写了金额的理由合计 −744.14 万元，占增减的 91.8%（充分），余 −66.26 万元 没有说明。正负不相抵，理由共 3,532.24 万元。'],
    [three, '两条理由都没有写金额：未量化。'],
    [agency, '两条写了金额的理由合计 −82.33 万元，占增减的 252.6%（过度），余 49.74 万元；另有一条理由没有写金额。'],
  ])('is said in number and words', (scope, said) => {
    expect(plain(coverageSentence(scope, names))).toBe(said);
  });

  it('is given without amounts that are only of this year', () => {
    expect(plain(coverageSentence(general, names))).toContain('其中 495.00 万元 只是今年的数，没有写是新增；不算它，理由占增减的 576.9%，余 852.82 万元。');
  });
});

describe('sentences for a report', () => {
  it('are from the figures alone, each with its base', () => {
    const [income, , , fund, three, agency] = scopes(seedDocument()) as [ScopeBridge, ScopeBridge, ScopeBridge, ScopeBridge, ScopeBridge, ScopeBridge];
    expect(report(income)).toBe(
      '2024 年收入 17,509.54 万元，比上年执行数（推算 18,319.94 万元）减少 810.40 万元，下降 4.4%。主要是“市人才专项—人才政策性奖补资金”减少 2,138.19 万元，“基建项目—人力资源市场配套改造”增加 800.00 万元；四条理由合计 −744.14 万元，另有 −66.26 万元没有说明。',
    );
    expect(report(fund)).toBe('2024 年政府性基金预算 800.00 万元，由零新增。主要是“基建项目‘人力资源市场配套改造’”增加 800.00 万元。');
    expect(report(three)).toContain('增加 9.05 万元，增长 238.2%。两条理由都没有写金额。');
    expect(report(agency)).toContain('另有 +49.74 万元的理由没有写金额');
  });
});
