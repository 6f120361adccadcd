import { describe, expect, it } from 'vitest';
import { aBudget, type BudgetBuilder } from '../../tests/support/a-budget';
import { expenditureTree } from '@/analysis/expenditure-tree';
import { nodeAt, pathTo } from '@/analysis/focus';
import { structureAnswer } from '@/analysis/structure-answer';
import { hanziCount } from '@/locales/format';
import { translate } from '@/locales/messages';
import { withoutMarks } from '@/locales/phrases';
import type { Sentence, SentencePart } from './sentence';
import { structureSentence } from './structure-sentence';

const budget = aBudget()
  .withTotal({ total: 100, personnel: 20, operating: 10, project: 70 })
  .withItem('208', '社会保障和就业支出', { total: 90, personnel: 20, operating: 10, project: 60 })
  .withItem('20801', '管理事务', { total: 50, personnel: 20, operating: 10, project: 20 })
  .withItem('2080101', '行政运行', { total: 30, personnel: 20, operating: 10 })
  .withItem('2080102', '一般行政管理', { total: 20, project: 20 })
  .withItem('20805', '养老支出', { total: 30, project: 30 })
  .withItem('20899', '其他支出', { total: 10, project: 10 })
  .withItem('212', '城乡社区支出', { total: 10, project: 10 })
  .withItem('21299', '其他城乡社区支出');

function textOf(part: SentencePart): string {
  if (typeof part === 'string') return part;
  if ('amount' in part) return String(part.amount.fen / 1e6);
  if ('account' in part) return part.account.name;
  return part.as === 'times' ? part.share.ratio.toFixed(1) : (part.share.ratio * 100).toFixed(1);
}

function say(builder: BudgetBuilder, code: string): string {
  const tree = expenditureTree(builder.build())!;
  const parent = pathTo(tree, code).at(-2) ?? null;
  const words: Parameters<typeof structureSentence>[2] = (key, params) => translate('zh-CN', key, params);
  const sentence: Sentence = structureSentence(structureAnswer(tree, code)!, parent, words, hanziCount);
  expect(nodeAt(tree, code)).not.toBeNull();
  return withoutMarks(sentence.message).replace(/\{(\w+)\}/g, (_, name: string) => textOf(sentence.params[name] ?? '?'));
}

describe('structureSentence', () => {
  it('says of the whole where most of it goes, and to what there', () => {
    expect(say(budget, '')).toBe('每 100 元里，90.0 元用于社会保障和就业支出；其中管理事务 50，养老支出 30。');
  });

  it('names one destination only where the next is too small to speak of', () => {
    const steep = aBudget()
      .withTotal(100)
      .withItem('208', '社会保障和就业支出', 99.5)
      .withItem('20801', '管理事务', 99)
      .withItem('20805', '养老支出', 0.5)
      .withItem('212', '城乡社区支出', 0.5);
    expect(say(steep, '')).toBe('每 100 元里，99.5 元用于社会保障和就业支出；其中管理事务 99。');
  });

  it('says of a 类 how it divides and what it is for', () => {
    expect(say(budget, '208')).toBe(
      '社会保障和就业支出 90，三款中最大的两款占 88.9；项目支出是人员和公用经费的 2.0 倍。',
    );
  });

  it('turns the comparison where projects are the smaller part', () => {
    expect(say(budget, '20801')).toBe('管理事务 50，其中行政运行占 60.0；人员和公用经费是项目支出的 1.5 倍。');
  });

  it('says of a 项 what share it is of its 款, and what it is made of', () => {
    expect(say(budget, '2080101')).toBe('行政运行 30，占本款的 60.0：人员经费 20，公用经费 10。');
    expect(say(budget, '2080102')).toBe('一般行政管理 20，占本款的 40.0；全部是项目支出。');
    expect(say(budget, '20805')).toBe('养老支出 30，占本类的 33.3；全部是项目支出。');
  });

  it('names a blank cell as blank', () => {
    expect(say(budget, '21299')).toBe('其他城乡社区支出这一格是空白。');
  });

  it('says of a document with one 类 that all is for it, and of one without amounts what the total is', () => {
    const one = aBudget().withTotal(5).withItem('208', '社会保障和就业支出', 5);
    expect(say(one, '')).toBe('支出总计 5，全部用于社会保障和就业支出。');
    expect(say(aBudget().withTotal(5).withItem('208', '社会保障和就业支出'), '')).toBe('支出总计 5。');
  });
});
