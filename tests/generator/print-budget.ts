import type { BudgetModel } from './budget-model';
import { narrativeBefore } from './narrative';
import { nineSheets } from './nine-sheets';
import { printSheets } from './print-sheets';
import { seededRandom } from './random';
import type { Sheet } from './sheet';
import { twelveSheets } from './twelve-sheets';

export const LAYOUTS = ['twelve', 'nine'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The tables of a layout, before they are printed. */
export function sheetsOf(model: BudgetModel, layout: Layout): Sheet[] {
  return layout === 'twelve' ? twelveSheets(model) : nineSheets(model);
}

/** The seed's form: twelve tables in 万元 behind a narrative. */
export function printTwelve(model: BudgetModel): string {
  return printDocument(model, twelveSheets(model));
}

/** The other form: nine tables in 元. */
export function printNine(model: BudgetModel): string {
  return printDocument(model, nineSheets(model));
}

/** A whole document round the given tables, which a variant may have changed. */
export function printDocument(model: BudgetModel, sheets: readonly Sheet[]): string {
  const tables = printSheets(sheets, seededRandom(model.seed).fork('print'));
  return `${narrativeBefore(model, sheets)}\n\n${tables}\n`;
}
