import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type FigureKey = keyof typeof zhCN;

/** The messages of figures that stand in the narrative. */
export const translateFigure = translator<FigureKey>({ 'zh-CN': zhCN, en });
