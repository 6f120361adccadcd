import { describe, expect, it } from 'vitest';
import { translate, type Locale, type MessageKey, type MessageParams } from '@/locales/messages';
import { translatePicture, type PictureKey } from '@/locales/picture';
import { treeFrom } from '../../tests/support/a-tree';
import { sunburstWindow } from './sunburst-window';
import { announcement, sunburstWords } from './sunburst-words';

const speak = (locale: Locale) => (key: MessageKey, params?: MessageParams) => translate(locale, key, params);
const say = (locale: Locale) => (key: PictureKey, params?: MessageParams) => translatePicture(locale, key, params);
const tree = treeFrom({
  fen: 1000,
  children: [{ fen: 600, children: [{ fen: 500 }, { fen: null }] }, { fen: 397 }, { fen: 1.6 }, { fen: 1.4 }],
});
const said = (code: string, locale: Locale = 'zh-CN', rest = false) =>
  announcement(speak(locale), say(locale), tree, sunburstWindow(tree, code, { rings: 3, rest })!, {
    name: ({ name }) => name,
    amount: (fen) => `${fen} 元`,
  });

describe('what a screen reader is told', () => {
  it('names the node, its amount, its share and its place among its siblings', () => {
    expect(said('202')).toBe('202，科目202支出，397 元，占合计 39.7%，第 2 项，共 4 项');
    expect(said('202', 'en')).toBe('202, 科目202支出, 397 元, 39.7% of 合计, 2 of 4');
    expect(said('')).toBe('合计，1000 元');
  });

  it('says a blank as a word, without a share', () => {
    expect(said('20102')).toBe('20102，科目20102支出，空白，第 2 项，共 2 项');
  });

  it('names what was gathered when that is opened', () => {
    expect(said('', 'zh-CN', true)).toBe('其他 2 类，3 元');
    expect(said('', 'en', true)).toBe('2 other classes, 3 元');
  });
});

describe('the words of the chart', () => {
  const words = sunburstWords(speak('zh-CN'), { name: ({ name }) => name, amount: String });
  const slice = sunburstWindow(tree, '', { rings: 3, rest: false })!.arcs.find(({ id }) => id === '+')!.slice;

  it('say 其他 only where there is something beside it', () => {
    expect(words.gathered(slice)).toBe('其他 2 类');
    expect(words.gathered({ ...slice, rank: 0 })).toBe('2 类');
    expect(words.part('personnel')).toBe('人员经费');
  });
});
