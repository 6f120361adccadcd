import { describe, expect, it } from 'vitest';
import { en } from './en';
import { cli as enCli } from './en/cli';
import type { Message } from './messages';
import { en as enChange } from './change/en';
import { zhCN as zhChange } from './change/zh-CN';
import { en as enFlow } from './flow/en';
import { zhCN as zhFlow } from './flow/zh-CN';
import { en as enHome } from './home/en';
import { zhCN as zhHome } from './home/zh-CN';
import { en as enOverview } from './overview/en';
import { zhCN as zhOverview } from './overview/zh-CN';
import { en as enPicture } from './picture/en';
import { zhCN as zhPicture } from './picture/zh-CN';
import { en as enProse } from './prose/en';
import { zhCN as zhProse } from './prose/zh-CN';
import { en as enStructure } from './structure/en';
import { zhCN as zhStructure } from './structure/zh-CN';
import { en as enThreePublic } from './three-public/en';
import { zhCN as zhThreePublic } from './three-public/zh-CN';
import { zhCN } from './zh-CN';
import { cli as zhCli } from './zh-CN/cli';

const chinese: Record<string, Message> = { ...zhCN, ...zhCli, ...zhChange, ...zhFlow, ...zhHome, ...zhOverview, ...zhPicture, ...zhProse, ...zhStructure, ...zhThreePublic };
const english: Record<string, Message> = { ...en, ...enCli, ...enChange, ...enFlow, ...enHome, ...enOverview, ...enPicture, ...enProse, ...enStructure, ...enThreePublic };

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
