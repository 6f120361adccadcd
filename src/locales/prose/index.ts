import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type ProseKey = keyof typeof zhCN;

/** The messages of the pages on the narrative, the glossary and the data. */
export const translateProse = translator<ProseKey>({ 'zh-CN': zhCN, en });

/** Whether a text is a key of this catalogue, for codes that come from data. */
export function isProseKey(key: string): key is ProseKey {
  return Object.hasOwn(zhCN, key);
}
