import { checkDocument } from '@/checks/check-document';
import type { Finding } from '@/checks/rule';
import type { BudgetDocument } from '@/model/document';
import { cellAddress, type Place } from '@/model/place';
import type { BudgetModel } from '../generator/budget-model';
import { LAYOUTS, printWithProse, sheetsOf, type Layout } from '../generator/print-budget';
import { MANNER_NAMES, type Manner } from '../generator/prose/print-prose';
import { importText } from './import-bytes';

/** A document of which nothing is wrong by construction, in one layout and one manner of prose. */
export interface Faultless {
  layout: Layout;
  manner: Manner;
  /** With it the document compares itself with what this one prints; without, with a year that is invented. */
  previous: BudgetModel | null;
}

export const ALL_PRINTS = LAYOUTS.flatMap((layout) => MANNER_NAMES.map((manner) => ({ layout, manner })));

export function faultless(model: BudgetModel, { layout, manner, previous }: Faultless): BudgetDocument {
  const options = previous ? { previous } : { truthful: true };
  return importText(printWithProse(model, sheetsOf(model, layout), manner, options).text);
}

/** A year that left nothing for the next: of what it did leave, the document of the next does not say that it moves the two sides apart. */
export function nothingLeft(model: BudgetModel): BudgetModel {
  return { ...model, carriedOut: [] };
}

/** Its errors and warnings, of all rules: there should be none. */
export function faults(document: BudgetDocument, others: readonly BudgetDocument[] = []): string[] {
  return checkDocument(document, { others })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, kind, places, claims }: Finding) => `${rule} ${kind} ${places.slice(0, 2).map(addressed).join(' ')} ${claims.join(' ')}`);
}

function addressed(place: Place): string {
  return `${place.table}/${cellAddress(place)}`;
}
