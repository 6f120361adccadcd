import { readIndicators } from '../scorecards/read-indicators';
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
  /** Of them those whose target is a figure, as 绩效 reads it; the others are judged by words (定性). */
  quantified: ComparedCount;
}

export function indicatorCounts({ source: document, unit, isSole }: ComparedSubject): IndicatorCounts {
  const indicators = readIndicators(document);
  if (indicators.length === 0) {
    const table = document.tables.find(({ role }) => role === 'T11');
    return both(table && table.state !== 'indicators' ? { state: 'emptyTable', table: table.number } : { state: 'notPrinted' });
  }
  const isWhole = unit === null || isSole;
  if (!isWhole && indicators.every(({ printed }) => printed.unit === '')) return both({ state: 'notDivided', by: 'unit' });
  const own = isWhole ? indicators : indicators.filter(({ printed }) => printed.unit === unit);
  return { all: { state: 'counted', value: own.length }, quantified: { state: 'counted', value: own.filter(({ quantified }) => quantified).length } };
}

function both(count: ComparedCount): IndicatorCounts {
  return { all: count, quantified: count };
}

/** A count that has a value. */
export function valueOf(count: ComparedCount): number | null {
  return 'value' in count ? count.value : null;
}
