import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type HomeKey = keyof typeof zhCN;

/** The messages of 首页. */
export const translateHome = translator<HomeKey>({ 'zh-CN': zhCN, en });
