import { en } from './en';
import { zhCN } from './zh-CN';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A message, or its plural forms chosen by the parameter `n` (English has two, Chinese one). */
export type Message = string | { one: string; other: string };
export type MessageKey = keyof typeof zhCN;
export type MessageParams = Readonly<Record<string, string | number>>;

/** Messages by language and key. */
export type Catalogues<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, Message>>>>;

const PLURALS: Readonly<Record<Locale, Intl.PluralRules>> = {
  'zh-CN': new Intl.PluralRules('zh-CN'),
  en: new Intl.PluralRules('en'),
};

/**
 * The message of that key with its `{parameters}` put in. Parameters are plain text and stay text.
 * In a message `|` marks where a headline may break between phrases; see {@link phrases}.
 */
export const translate = translator<MessageKey>({ 'zh-CN': zhCN, en });

/** The function that speaks from these catalogues. */
export function translator<Key extends string>(
  catalogues: Catalogues<Key>,
): (locale: Locale, key: Key, params?: MessageParams) => string {
  return (locale, key, params = {}) => {
    const message = catalogues[locale][key];
    const form = typeof message === 'string' ? message : message[pluralForm(locale, params['n'])];
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? whole : String(value);
    });
  };
}

function pluralForm(locale: Locale, n: string | number | undefined): 'one' | 'other' {
  return PLURALS[locale].select(Number(n ?? 0)) === 'one' ? 'one' : 'other';
}

/** Whether a text is a key of the catalogue, for codes that come from data. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zhCN, key);
}
