import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type OverviewKey = keyof typeof zhCN;

/** The messages of 总览. */
export const translateOverview = translator<OverviewKey>({ 'zh-CN': zhCN, en });
