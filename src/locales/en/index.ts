import { charts } from './charts';
import { failures } from './failures';
import { remarks } from './remarks';
import { ui } from './ui';

export const en = { ...ui, ...charts, ...failures, ...remarks } as const;
