import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { Locale } from '@/locales/messages';
import { LOCALE_KEY, PRINTED_LOCALE } from '@/locales/preferred-locale';
import { keep, kept } from './kept-setting';

export type Theme = 'light' | 'dark';

/** Where the chosen theme is kept; public/theme.js reads it before the first paint. */
export const THEME_KEY = 'budgetlens.theme';

/** Language and theme. They are the reader's, not the address's. */
export const useSettingsStore = defineStore('settings', () => {
  const locale = ref<Locale>(PRINTED_LOCALE);
  /** What is seen now. The server prints the light one; the page's own is read after mount. */
  const theme = ref<Theme>('light');

  function chooseLocale(chosen: Locale): void {
    locale.value = chosen;
    keep(LOCALE_KEY, chosen);
  }

  function chooseTheme(chosen: Theme): void {
    showTheme(chosen);
    keep(THEME_KEY, chosen);
  }

  function showTheme(shown: Theme): void {
    theme.value = shown;
    document.documentElement.dataset['theme'] = shown;
  }

  /** In the browser: takes up the theme that stands, and follows the system until one is chosen. */
  function followSystem(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const systems = () => (dark.matches ? 'dark' : 'light');
    const chosen = kept(THEME_KEY);
    showTheme(chosen === 'light' || chosen === 'dark' ? chosen : systems());
    dark.addEventListener('change', () => {
      if (kept(THEME_KEY) === null) showTheme(systems());
    });
  }

  return { locale, theme, chooseLocale, chooseTheme, followSystem };
});
