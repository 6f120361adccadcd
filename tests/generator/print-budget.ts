import type { BudgetModel } from './budget-model';
import { nineSheets } from './nine-sheets';
import { printSheets } from './print-sheets';
import { frameOf } from './prose/frames';
import type { ProseOptions } from './prose/narrative-of';
import { printProse, type Manner, type PrintedProse } from './prose/print-prose';
import { seededRandom } from './random';
import type { Sheet } from './sheet';
import { twelveSheets } from './twelve-sheets';

export const LAYOUTS = ['twelve', 'nine'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The tables of a layout, before they are printed. */
export function sheetsOf(model: BudgetModel, layout: Layout): Sheet[] {
  return layout === 'twelve' ? twelveSheets(model) : nineSheets(model);
}

/** The seed's form: twelve tables in 万元 behind a narrative in the manner of 浙江. */
export function printTwelve(model: BudgetModel): string {
  return printDocument(model, twelveSheets(model), 'zj');
}

/** The other form: nine tables in 元 inside a narrative in the manner of 上海. */
export function printNine(model: BudgetModel): string {
  return printDocument(model, nineSheets(model), 'sh');
}

/** A whole document round the given tables, which a variant may have changed. */
export function printDocument(model: BudgetModel, sheets: readonly Sheet[], manner: Manner = 'zj'): string {
  return printWithProse(model, sheets, manner).text;
}

/** The same with what its prose states. */
export function printWithProse(model: BudgetModel, sheets: readonly Sheet[], manner: Manner, options: ProseOptions = {}): { text: string; prose: PrintedProse } {
  const prose = printProse(model, manner, options);
  const { before, after } = frameOf(model, sheets, prose, manner);
  const tables = printSheets(sheets, seededRandom(model.seed).fork('print'));
  return { text: `${[...before, tables, ...after].join('\n\n')}\n`, prose };
}
