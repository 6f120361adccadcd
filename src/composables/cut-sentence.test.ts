import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CutChoice } from '@/analysis/cut';
import { translateStructure } from '@/locales/structure';
import type { Locale } from '@/locales/messages';
import { withoutMarks } from '@/locales/phrases';
import { readDocument } from '@/model/read-document';
import { structureViewOf, treeOf } from '@/stores/structure';
import { cutSentence } from './cut-sentence';
import type { SentencePart } from './sentence';
import { shortUnit } from './short-unit';

const file = 'data/jiaxing-hrss-2024.json';
const read = readDocument(readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(read.failure.code);
const seed = read.value;

function textOf(part: SentencePart): string {
  if (typeof part === 'string') return part;
  if ('amount' in part) return (part.amount.fen / 1e6).toFixed(2);
  if ('account' in part) return part.account.level === 'unit' ? shortUnit(part.account.name, seed.region) : part.account.name;
  return part.as === 'percent' ? `${(part.share.ratio * 100).toFixed(1)}%` : (part.share.ratio * 100).toFixed(1);
}

function say(choice: Partial<CutChoice>, code = '', locale: Locale = 'zh-CN'): string {
  const full: CutChoice = { by: 'function', scope: 'all', measure: 'total', ...choice };
  const view = structureViewOf(seed, full, code);
  if (!view) throw new Error('The seed has no such view');
  const words: Parameters<typeof cutSentence>[1] = (key, params) => translateStructure(locale, key, params);
  const projects = treeOf(seed)?.root.split.find(({ part }) => part === 'project')?.amount ?? null;
  const { message, params } = cutSentence(view, words, words(`whole.${view.whole}`), projects);
  return withoutMarks(message).replace(/\{(\w+)\}/g, (_, name: string) => textOf(params[name] ?? '?'));
}

const unit = (start: string) => treeOf(seed, { by: 'unit', scope: 'all', measure: 'total' })?.root.children.find(({ name }) => name.includes(start))?.code ?? '';

describe('the sentence of a cut', () => {
  it('names its whole, where most of it is, and what it leaves out', () => {
    expect(say({ by: 'economic' })).toBe('基本支出 4734.02里，78.1% 是工资福利支出，最大一款是奖金，1051.49；项目支出 12775.53没有按经济分类公开。');
    expect(say({ by: 'unit' })).toBe('养老保险服务中心用去 60.7%，多半给了特定人员发放项目；人力资源和社会保障局用去 37.5%，其中 4485.88分在 12 个项目里。');
    expect(say({ by: 'source' })).toBe('17509.54里，94.0% 来自一般公共预算；其次是政府性基金预算，800.00；另外 2 种来源合起来 248.79。');
    expect(say({ scope: 'generalPublic' })).toContain('一般公共预算支出 16632.90里，每 100 元有 96.5 元用于社会保障和就业支出；其中');
    expect(say({ scope: 'governmentFund' })).toContain('政府性基金支出 800.00，全部用于城乡社区支出');
    expect(say({ measure: 'personnel' })).toContain('人员经费 4052.24里，每 100 元有 87.2 元');
  });

  it('says of a node its share in that whole, and of what is derived that it is', () => {
    expect(say({ scope: 'generalPublic' }, '20801')).toContain('9008.64，占一般公共预算支出的 54.2%');
    expect(say({ by: 'economic' }, '30103')).toBe('奖金 1051.49，占本类的 28.5%，占基本支出的 22.2%。');
    expect(say({ by: 'unit' }, unit('养老'))).toBe(`嘉兴市养老保险服务中心 10626.82，占全部支出的 60.7%；其中特定人员发放项目占 63.6%，项目共 6 个。`.replace('嘉兴市', ''));
    expect(say({ by: 'unit' }, `${unit('养老')}/基本支出`)).toBe('养老保险服务中心的基本支出推算为 2345.17，占本单位的 22.1%，占全部支出的 13.4%。');
    expect(say({ by: 'source' }, `generalPublicBudget/${unit('养老')}`)).toBe('一般公共预算里，养老保险服务中心有 10516.04，占这一来源的 63.9%，占全部收入的 60.1%。');
    expect(say({ by: 'source' }, `governmentFund/${unit('养老')}`)).toBe('养老保险服务中心这一格是空白。');
    expect(say({ measure: 'personnel' }, '206')).toBe('科学技术支出这一格是空白。');
  });

  it('speaks English with blanks between its phrases', () => {
    expect(say({ by: 'source' }, '', 'en')).toBe('94.0% of 17509.54 comes from 一般公共预算; next is 政府性基金预算, 800.00; 2 more sources give 248.79.');
    expect(say({ by: 'economic' }, '301', 'en')).toBe('工资福利支出: 3695.55, 78.1% of basic expenditure; 奖金 is 28.5% of it.');
  });
});
