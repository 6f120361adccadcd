import { charts } from './charts';
import { failures } from './failures';
import { remarks } from './remarks';
import { ui } from './ui';

/** The words of the pages. Those of the command line stand apart (cli-messages.ts): no visitor loads them. */
export const zhCN = { ...ui, ...charts, ...failures, ...remarks } as const;
