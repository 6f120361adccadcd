import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type ThreePublicKey = keyof typeof zhCN;

/** The messages of “三公”经费. */
export const translateThreePublic = translator<ThreePublicKey>({ 'zh-CN': zhCN, en });
