import { indicatorId, type ActualValues } from '@/model/actual-value';
import type { BudgetDocument } from '@/model/document';
import { csvFile } from './csv';

/** Columns of the template, by the names that a file has where its reader is given no other. */
export const ACTUALS_COLUMNS = ['document', 'unit', 'project', 'indicator', 'name', 'operator', 'target', 'measure', 'actual', 'note'] as const;
export type ActualsColumn = (typeof ACTUALS_COLUMNS)[number];

/** Heads of the columns in a language of the reader. */
export type ActualsHeads = Readonly<Record<ActualsColumn, string>>;

/**
 * The rows of the template, one an indicator: what it aims at as printed, what it came to as far as that is known, blank
 * where it is not. The same for every format a template may have.
 */
export function actualsRows(document: BudgetDocument, known: ActualValues['values'] = []): string[][] {
  const values = new Map(known.map((value) => [value.indicator, value]));
  return document.indicators.map((indicator) => {
    const id = indicatorId(indicator);
    const { unit, project, name, operator, target, measure } = indicator;
    const value = values.get(id);
    return [document.id, unit, project, id, name, operator, target, measure, value?.text ?? '', value?.note ?? ''];
  });
}

/** The template as a CSV file, by the rules of {@link csvFile}: no text in it is a formula. */
export function actualsTemplate(document: BudgetDocument, heads: ActualsHeads | null, known: ActualValues['values'] = []): string {
  return csvFile(ACTUALS_COLUMNS.map((column) => heads?.[column] ?? column), actualsRows(document, known));
}
