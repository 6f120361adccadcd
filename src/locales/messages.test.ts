import { describe, expect, it } from 'vitest';
import { en } from './en';
import { cli as enCli } from './en/cli';
import type { Message } from './messages';
import { zhCN } from './zh-CN';
import { cli as zhCli } from './zh-CN/cli';

const chinese: Record<string, Message> = { ...zhCN, ...zhCli };
const english: Record<string, Message> = { ...en, ...enCli };

function parametersOf(message: Message): string[] {
  const text = typeof message === 'string' ? message : `${message.one} ${message.other}`;
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

describe('the message catalogue', () => {
  it('has every message in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('says as much in English as in Chinese', () => {
    // English may need a count only to choose its plural.
    const said = (message: Message) => parametersOf(message).filter((name) => name !== '{n}');
    const differing = Object.keys(chinese).filter((key) => String(said(english[key]!)) !== String(said(chinese[key]!)));
    expect(differing).toEqual([]);
  });

  it('leaves no message empty', () => {
    for (const [key, message] of Object.entries({ ...chinese, ...english })) {
      expect(typeof message === 'string' ? message : message.other, key).not.toBe('');
    }
  });
});
