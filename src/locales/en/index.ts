import { charts } from './charts';
import { cli } from './cli';
import { failures } from './failures';
import { remarks } from './remarks';
import { ui } from './ui';

export const en = { ...ui, ...charts, ...cli, ...failures, ...remarks } as const;
