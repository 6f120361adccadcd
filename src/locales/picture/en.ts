import type { Message } from '../messages';
import type { zhCN } from './zh-CN';

export const en: Readonly<Record<keyof typeof zhCN, Message>> = {
  'picture.save': 'Save picture',
};
