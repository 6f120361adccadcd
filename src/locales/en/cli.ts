import type { cli as zh } from '../zh-CN/cli';
import type { Message } from '../messages';

export const cli: Record<keyof typeof zh, Message> = {};
