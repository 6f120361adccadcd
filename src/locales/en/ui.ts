import type { ui as zh } from '../zh-CN/ui';
import type { Message } from '../messages';

export const ui: Record<keyof typeof zh, Message> = {};
