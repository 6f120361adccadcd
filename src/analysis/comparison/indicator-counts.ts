import type { Indicator } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { ComparedSubject } from './subject';

/**
 * A number of things: `counted`, also 0 where a table lists others and none of this column · `told` as the narrative
 * counts them · 空表 · not printed · printed, but not by unit.
 */
export type ComparedCount =
  | { state: 'counted'; value: number }
  | { state: 'told'; value: number; paragraph: number; span: readonly [number, number] }
  | { state: 'emptyTable'; table: number }
  | { state: 'notPrinted' }
  | { state: 'notDivided'; by: 'unit' };

/** The performance indicators of a column. */
export interface IndicatorCounts {
  all: ComparedCount;
  /** Of them those with an operator and a number; the others are judged by words (定性). */
  quantified: ComparedCount;
}

export function indicatorCounts({ source: document, unit, isSole }: ComparedSubject): IndicatorCounts {
  const { indicators, tables } = document;
  if (indicators.length === 0) {
    const table = tables.find(({ role }) => role === 'T11');
    const none: ComparedCount = table && table.state !== 'indicators' ? { state: 'emptyTable', table: table.number } : { state: 'notPrinted' };
    return { all: none, quantified: none };
  }
  const isWhole = unit === null || isSole;
  if (!isWhole && indicators.every((indicator) => indicator.unit === '')) {
    return { all: { state: 'notDivided', by: 'unit' }, quantified: { state: 'notDivided', by: 'unit' } };
  }
  const own = isWhole ? indicators : indicators.filter((indicator) => indicator.unit === unit);
  return { all: { state: 'counted', value: own.length }, quantified: { state: 'counted', value: own.filter(isQuantified).length } };
}

const COMPARES = /^(?:[≥≤=><≧≦≠]|>=|<=|大于|小于|等于|不低于|不高于|不超过|不少于)/u;

/** Whether a target can be met by counting: an operator that compares and a number, or a number where none is printed. */
export function isQuantified({ operator, target }: Pick<Indicator, 'operator' | 'target'>): boolean {
  const [sign, value] = [foldLabel(operator), foldLabel(target)];
  if (!/\d/.test(value)) return false;
  return sign === '' ? /^(?:[≥≤=><≧≦]=?)?\d/u.test(value) : COMPARES.test(sign);
}

/** A count that has a value. */
export function valueOf(count: ComparedCount): number | null {
  return 'value' in count ? count.value : null;
}
