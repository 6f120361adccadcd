import { cli } from './cli';
import { failures } from './failures';
import { remarks } from './remarks';
import { ui } from './ui';

export const zhCN = { ...ui, ...cli, ...failures, ...remarks } as const;
