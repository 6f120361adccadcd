import type { Message } from '../messages';
import type { zhCN } from './zh-CN';

export const en: Readonly<Record<keyof typeof zhCN, Message>> = {
  'figure.stated': 'in the text only',
  'figure.stated.place': 'Text, {section}',
  'figure.stated.noSection': 'Text',
  'figure.stated.quote': '“{text}”',
  'figure.of.year': ' ({year})',
  'figure.stated.cut': '…',
};
