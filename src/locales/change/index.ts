import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type ChangeKey = keyof typeof zhCN;

/** The messages of 同比. */
export const translateChange = translator<ChangeKey>({ 'zh-CN': zhCN, en });
