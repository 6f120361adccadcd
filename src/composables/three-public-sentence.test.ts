import { describe, expect, it } from 'vitest';
import { threePublicAnswer } from '@/analysis/three-public/answer';
import { threePublicHistory } from '@/analysis/three-public/history';
import { threePublicOf } from '@/analysis/three-public/three-public';
import { hanziCount } from '@/locales/format';
import type { Locale } from '@/locales/messages';
import { baseWords } from '@/locales/overview/base-words';
import { withoutMarks } from '@/locales/phrases';
import { translateThreePublic } from '@/locales/three-public';
import type { BudgetDocument } from '@/model/document';
import { aThreePublic, BY_UNIT, ONE_ROW } from '../../tests/support/a-three-public';
import { seedDocument } from '../../tests/support/seed-document';
import { threePublicSentence } from './three-public-sentence';

function said(document: BudgetDocument, locale: Locale = 'zh-CN', years: readonly BudgetDocument[] = [document]): string {
  const answer = threePublicAnswer(threePublicOf(document), threePublicHistory(years, document.id));
  const sentence = threePublicSentence(
    answer,
    (key, params) => translateThreePublic(locale, key, params),
    (printed) => baseWords(locale, printed),
    (n) => (locale === 'en' ? String(n) : hanziCount(n)),
  );
  return withoutMarks(sentence.message).replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = sentence.params[name]!;
    if (typeof part === 'string') return part;
    if ('amount' in part) return `${(part.amount.fen / 1e6).toFixed(2)} 万元`;
    return 'account' in part ? part.account.name : `${(part.share.ratio * 100).toFixed(1)}%`;
  });
}

const row = (cells: string) => `${BY_UNIT}\n合计|${cells}\n云川市水务局|${cells}`;

describe('the sentence that “三公” opens with', () => {
  it('says how much, of what, how much more, and that the reasons have no amounts', () => {
    expect(said(seedDocument())).toBe('2024 年“三公”经费 12.85 万元，全部是公务接待费；比上年预算数多 9.05 万元（238.2%），两条原因都没有金额。');
    expect(said(seedDocument(), 'en')).toBe(
      'The three public expenses of 2024 are 12.85 万元, all of it official receptions; 9.05 万元 (238.2%) more than last year’s budget, its 2 reasons without an amount.',
    );
  });

  it('says of what is not there what it is, never 0', () => {
    expect(said(aThreePublic({ table: `${ONE_ROW}\n||||||10.96` }))).toBe('2025 年“三公”经费表里空白，正文也没有写。');
    expect(said(aThreePublic({ table: `${BY_UNIT}\n合计||||||\n注：本表无数据` }))).toBe('2025 年“三公”经费表是空表，正文也没有写。');
    expect(said(aThreePublic({}))).toBe('2025 年的文件没有印“三公”经费。');
    expect(said(aThreePublic({ table: row('0.00|0.00|0.00|0.00|0.00|0.00') }))).toBe('2025 年“三公”经费印作 0；比上年多少，没有写。');
    expect(said(aThreePublic({ table: `${ONE_ROW}\n||||||10.96`, prose: ['2025年“三公”经费预算数为0万元，与上年预算数持平。'] }))).toBe(
      '2025 年“三公”经费表里空白，正文写作 0.00 万元；与上年预算数持平。',
    );
  });

  it('names the largest item with its share, and takes last year from its own document where the text is silent', () => {
    const [before, now] = [
      aThreePublic({ year: 2024, table: row('8.00|2.00|||||6.00'.replace('|||||', '||||')) }),
      aThreePublic({ year: 2025, table: row('10.00|||||10.00') }),
    ];
    expect(said(before)).toBe('2024 年“三公”经费 8.00 万元，其中公务接待费占 75.0%；比上年多少，没有写。');
    expect(said(now, 'zh-CN', [before, now])).toBe('2025 年“三公”经费 10.00 万元，全部是公务接待费；比2024 年文件的数多 2.00 万元（25.0%）。');
  });

  it('says that nothing gives the reason of a change', () => {
    const document = aThreePublic({ table: row('3.00|||||3.00'), prose: ['2025年“三公”经费预算数为3.00万元，比上年预算数减少1.00万元，下降25.0%。'] });
    expect(said(document)).toBe('2025 年“三公”经费 3.00 万元，全部是公务接待费；比上年预算数少 1.00 万元（25.0%），没有写原因。');
  });
});
