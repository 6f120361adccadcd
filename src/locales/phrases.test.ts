import { describe, expect, it } from 'vitest';
import { phrases, withoutMarks } from './phrases';

describe('phrases', () => {
  it('cuts a message at its marks, and keeps parameters as pieces', () => {
    expect(phrases('每 100 元里，|{share} 元用于{name}。')).toEqual([
      [{ text: '每 100 元里，' }],
      [{ param: 'share' }, { text: ' 元用于' }, { param: 'name' }, { text: '。' }],
    ]);
  });

  it('is one phrase without marks, and none without text', () => {
    expect(phrases('Of every ¥100')).toEqual([[{ text: 'Of every ¥100' }]]);
    expect(phrases('|')).toEqual([]);
  });
});

describe('withoutMarks', () => {
  it('reads as one sentence', () => {
    expect(withoutMarks('每 100 元里，|92.1 元')).toBe('每 100 元里，92.1 元');
  });
});
