import { LOCALES, type Locale } from './messages';

/** Where the chosen language is kept (localStorage). */
export const LOCALE_KEY = 'budgetlens.locale';

/** The language pages are prerendered in. */
export const PRINTED_LOCALE: Locale = 'zh-CN';

/**
 * The language to start in: `?lang=` for this visit, else the stored setting, else the first of the browser's
 * languages that is Chinese or English, else Chinese.
 * @param search query of the address (`?lang=en`)
 * @param stored the stored setting, null without one; anything unknown counts as none
 * @param languages the browser's languages, most wanted first (`zh-Hans-CN`, `en-GB`)
 */
export function preferredLocale(search: string, stored: string | null, languages: readonly string[]): Locale {
  const asked = new URLSearchParams(search).get('lang');
  for (const tag of [asked, stored, ...languages]) {
    const locale = tag === null ? undefined : localeOf(tag);
    if (locale) return locale;
  }
  return PRINTED_LOCALE;
}

/** The catalogue that speaks the language of a tag: by its primary subtag, or undefined. */
function localeOf(tag: string): Locale | undefined {
  const primary = (text: string) => text.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => primary(locale) === primary(tag));
}
