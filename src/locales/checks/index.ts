import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type ChecksKey = keyof typeof zhCN;

/** The messages of 核查. */
export const translateChecks = translator<ChecksKey>({ 'zh-CN': zhCN, en });
