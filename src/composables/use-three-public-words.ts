import { hanziCount } from '@/locales/format';
import { translateThreePublic, type ThreePublicKey } from '@/locales/three-public';
import { baseWords } from '@/locales/overview/base-words';
import type { MessageParams } from '@/locales/messages';
import { useSettingsStore } from '@/stores/settings';
import { useWords } from './use-words';

export interface ThreePublicWords {
  w: (key: ThreePublicKey, params?: MessageParams) => string;
  /** The base of a comparison in the reader's language. */
  base: (printed: string | null) => string;
  /** 两, 三; 2, 3. */
  count: (n: number) => string;
}

/** The words of “三公” in the chosen language. */
export function useThreePublicWords(): ThreePublicWords {
  const settings = useSettingsStore();
  return {
    w: useWords(translateThreePublic),
    base: (printed) => baseWords(settings.locale, printed),
    count: (n) => (settings.locale === 'en' ? String(n) : hanziCount(n)),
  };
}
