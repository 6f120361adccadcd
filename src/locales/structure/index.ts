import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type StructureKey = keyof typeof zhCN;

/** The messages of 支出结构. */
export const translateStructure = translator<StructureKey>({ 'zh-CN': zhCN, en });
