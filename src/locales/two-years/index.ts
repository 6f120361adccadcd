import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type TwoYearsKey = keyof typeof zhCN;

/** The messages of two years side by side on 同比. */
export const translateTwoYears = translator<TwoYearsKey>({ 'zh-CN': zhCN, en });
