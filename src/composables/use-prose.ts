import type { MessageParams } from '@/locales/messages';
import { translateProse, type ProseKey } from '@/locales/prose';
import { useSettingsStore } from '@/stores/settings';

export type ProseTranslate = (key: ProseKey, params?: MessageParams) => string;

/** Messages of the pages on the narrative, in the chosen language. */
export function useProse(): ProseTranslate {
  const settings = useSettingsStore();
  return (key, params) => translateProse(settings.locale, key, params);
}
