import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type FlowKey = keyof typeof zhCN;

/** The messages of the flow of 总览. */
export const translateFlow = translator<FlowKey>({ 'zh-CN': zhCN, en });
