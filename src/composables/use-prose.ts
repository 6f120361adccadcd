import type { MessageParams } from '@/locales/messages';
import { translateProse, type ProseKey } from '@/locales/prose';
import { useWords } from './use-words';

export type ProseTranslate = (key: ProseKey, params?: MessageParams) => string;

/** Messages of the pages on the narrative, in the chosen language. */
export function useProse(): ProseTranslate {
  return useWords(translateProse);
}
