import { translator } from '../messages';
import { en } from './en';
import { zhCN } from './zh-CN';

export type PictureKey = keyof typeof zhCN;

/** The messages of what every picture has beside it. */
export const translatePicture = translator<PictureKey>({ 'zh-CN': zhCN, en });
