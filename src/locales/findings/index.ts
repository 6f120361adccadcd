import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type FindingsKey = keyof typeof zhCN;

/** The messages of findings: one wording for the command line, the list and the notes. */
export const translateFindings = translator<FindingsKey>({ 'zh-CN': zhCN, en });

/** Whether a text is a key of the catalogue, for codes that come from data. */
export function isFindingsKey(key: string): key is FindingsKey {
  return Object.hasOwn(zhCN, key);
}
