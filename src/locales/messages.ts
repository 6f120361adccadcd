import { en } from './en';
import { zhCN } from './zh-CN';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A message, or its plural forms chosen by the parameter `n` (English has two, Chinese one). */
export type Message = string | { one: string; other: string };
export type MessageKey = keyof typeof zhCN;
export type MessageParams = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = { 'zh-CN': zhCN, en };
const PLURALS: Readonly<Record<Locale, Intl.PluralRules>> = {
  'zh-CN': new Intl.PluralRules('zh-CN'),
  en: new Intl.PluralRules('en'),
};

/**
 * The message of that key with its `{parameters}` put in. Parameters are plain text and stay text.
 * In a message `|` marks where a headline may break between phrases; see {@link phrases}.
 */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  return messageText(locale, CATALOGUES[locale][key], params);
}

/** A message of any catalogue in the form that `n` chooses, with its parameters put in. */
export function messageText(locale: Locale, message: Message, params: MessageParams): string {
  const form =
    typeof message === 'string' ? message : message[PLURALS[locale].select(Number(params['n'] ?? 0)) === 'one' ? 'one' : 'other'];
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}

/** Whether a text is a key of the catalogue, for codes that come from data. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zhCN, key);
}
