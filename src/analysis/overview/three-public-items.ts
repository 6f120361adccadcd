import type { BudgetDocument, ExpenseItem } from '@/model/document';
import { figureOf, type PageFigure } from './figure-of';

/** An item of “三公”: its cell, and what the narrative states where that is blank. */
export interface ThreePublicItem extends PageFigure {
  item: ExpenseItem;
}

const ITEMS = [
  ['overseas', '因公出国（境）费'],
  ['vehicles', '公务用车购置及运行费'],
  ['reception', '公务接待费'],
] as const;

/** The three items as their table prints them: an amount, a printed 0 or a blank; those without a cell are not there. */
export function threePublicItems(document: BudgetDocument): ThreePublicItem[] {
  return ITEMS.flatMap(([item, term]) => {
    const figure = figureOf(document, term);
    return figure ? [{ item, ...figure }] : [];
  });
}
