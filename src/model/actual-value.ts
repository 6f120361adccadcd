import * as v from 'valibot';
import type { Indicator } from './document';

/** What a reader says an indicator came to. It is kept with the reader, and is no part of the document. */
export const ActualValueSchema = v.object({
  /** As {@link indicatorId} names it. */
  indicator: v.string(),
  /** As written: a number, a date, yes or no, or words. */
  text: v.string(),
  note: v.string(),
});

/** Actual values of one document. */
export const ActualValuesSchema = v.object({ document: v.string(), values: v.array(ActualValueSchema) });

export type ActualValue = v.InferOutput<typeof ActualValueSchema>;
export type ActualValues = v.InferOutput<typeof ActualValuesSchema>;

/**
 * Names an indicator within its document by where it is printed: `t11r20`. Letters on both sides, so that no spreadsheet
 * takes it for a number or a date.
 */
export function indicatorId({ table, row }: Pick<Indicator, 'table' | 'row'>): string {
  return `t${table}r${row}`;
}
