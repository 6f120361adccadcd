import type { cli as zh } from '../zh-CN/cli';
import type { Message } from '../messages';

export const cli: Record<keyof typeof zh, Message> = {
  'cli.export.usage': 'npm run export -- <id or document.json> --long <folder> [--lang en]',
  'cli.export.written': 'Exported {id} as {files} to {folder}.',
};
