import type { Locale, MessageParams } from '@/locales/messages';
import { useSettingsStore } from '@/stores/settings';

/** Messages of one catalogue in the chosen language. */
export function useWords<Key extends string>(
  speak: (locale: Locale, key: Key, params?: MessageParams) => string,
): (key: Key, params?: MessageParams) => string {
  const settings = useSettingsStore();
  return (key, params) => speak(settings.locale, key, params);
}
