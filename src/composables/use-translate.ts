import { useSettingsStore } from '@/stores/settings';
import { translate, type MessageKey, type MessageParams } from '@/locales/messages';

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Messages in the chosen language. */
export function useTranslate(): Translate {
  const settings = useSettingsStore();
  return (key, params) => translate(settings.locale, key, params);
}
