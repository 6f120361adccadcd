import { messageText, type Locale, type Message, type MessageParams } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type ProseKey = keyof typeof zhCN;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<ProseKey, Message>>>> = { 'zh-CN': zhCN, en };

/** The message of that key with its `{parameters}` put in, as `translate` does for the catalogue of the entry. */
export function translateProse(locale: Locale, key: ProseKey, params: MessageParams = {}): string {
  return messageText(locale, CATALOGUES[locale][key], params);
}
