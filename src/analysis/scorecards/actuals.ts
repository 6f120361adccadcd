import type { ActualValue } from '@/model/actual-value';
import { foldLabel } from '@/model/fold';
import { dayOf, readDeadline } from './deadlines';
import { compareDecimals } from './exact-decimal';
import { incomparable } from './measures';
import type { Operator } from './operators';
import type { ReadIndicator } from './read-indicators';
import { valueOf, type Quantity, type TargetValue } from './read-target';
import type { Scorecard } from './scorecards';

/**
 * What became of a target. `stated` the reader gives words where words were aimed at: they are shown, never judged ·
 * `broken` the value cannot be held against the target, and `why` says so.
 */
export type Verdict =
  | { verdict: 'met' | 'notMet'; by: 'figure' | 'reader' }
  | { verdict: 'stated' }
  | { verdict: 'noData' }
  | { verdict: 'broken'; why: BrokenActual };

/** `notANumber` words where a figure is aimed at · `notADate` · `otherUnit` · `noOperator` nothing says how to compare. */
export type BrokenActual = 'notANumber' | 'notADate' | 'otherUnit' | 'noOperator';

const YES: ReadonlySet<string> = new Set(['是', '已达成', '达成', '达标', '已达标', '完成', '已完成', '全部完成', '达到', '已达到', 'yes', 'y', 'true', '√', '✓', '✔']);
const NO: ReadonlySet<string> = new Set(['否', '未达成', '未达标', '未完成', '没有完成', '未达到', 'no', 'n', 'false', '×', '✗', '✘', 'x']);
const NOTHING: ReadonlySet<string> = new Set(['', '-', '—', '——', '/', '无数据', '暂无', 'n/a']);

/** Holds what a reader wrote against the target. The operator alone decides what is better, never the class. */
export function verdictOf({ target, printed }: ReadIndicator, written: string | undefined, fiscalYear: number): Verdict {
  const text = foldLabel(written ?? '').toLowerCase();
  if (NOTHING.has(text)) return { verdict: 'noData' };
  const { operator, value } = target;
  if (operator === 'qualitative' || value.kind === 'text' || value.kind === 'blank') return saidBy(text) ?? { verdict: 'stated' };
  if (value.kind === 'date') return dateVerdict(operator, value, text, fiscalYear);
  const goal = value.kind === 'range' ? value.from : value.quantity;
  const actual = valueOf(text, text, goal.measure?.printed ?? printed.measure);
  if (actual.kind !== 'number') return { verdict: 'broken', why: 'notANumber' };
  if (incomparable(actual.quantity.measure, goal.measure) !== null) return { verdict: 'broken', why: 'otherUnit' };
  if (value.kind === 'range') return figured(compare(actual.quantity, value.from) >= 0 && compare(actual.quantity, value.to) <= 0);
  return operator === null ? { verdict: 'broken', why: 'noOperator' } : figured(holds(operator, compare(actual.quantity, goal)));
}

function saidBy(text: string): Verdict | null {
  if (YES.has(text)) return { verdict: 'met', by: 'reader' };
  return NO.has(text) ? { verdict: 'notMet', by: 'reader' } : null;
}

/** A day aimed at without an operator is one not to pass. */
function dateVerdict(operator: Operator | null, { date }: Extract<TargetValue, { kind: 'date' }>, text: string, fiscalYear: number): Verdict {
  const said = saidBy(text);
  if (said) return said;
  const actual = readDeadline(text);
  if (actual?.kind !== 'date') return { verdict: 'broken', why: 'notADate' };
  const order = Math.sign(dayOf(actual, fiscalYear) - dayOf(date, fiscalYear));
  return figured(holds(operator === null || operator === 'equal' ? 'atMost' : operator, order));
}

function figured(isMet: boolean): Verdict {
  return { verdict: isMet ? 'met' : 'notMet', by: 'figure' };
}

/** @param order of the actual value against the target */
function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case 'atLeast':
      return order >= 0;
    case 'atMost':
      return order <= 0;
    case 'equal':
      return order === 0;
    case 'above':
      return order > 0;
    case 'below':
      return order < 0;
    case 'qualitative':
      return false;
  }
}

/** Of two amounts in units of one dimension, exactly. */
export function compare(one: Quantity, other: Quantity): -1 | 0 | 1 {
  return compareDecimals(one.number, other.number, factorOf(one), factorOf(other));
}

function factorOf({ times, measure }: Quantity): number {
  return times * (measure?.factor ?? 1);
}

/** What a project came to. */
export interface Completion {
  met: number;
  notMet: number;
  stated: number;
  noData: number;
  broken: number;
  all: number;
  /** met ÷ (met + not met); null where neither is known. Never of what has no data. */
  ratio: number | null;
  verdicts: ReadonlyMap<string, Verdict>;
}

/** @param actuals by id of the indicator */
export function completionOf({ indicators }: Pick<Scorecard, 'indicators'>, actuals: ReadonlyMap<string, ActualValue>, fiscalYear: number): Completion {
  const verdicts = new Map(indicators.map((indicator) => [indicator.id, verdictOf(indicator, actuals.get(indicator.id)?.text, fiscalYear)]));
  const count = (verdict: Verdict['verdict']) => [...verdicts.values()].filter((one) => one.verdict === verdict).length;
  const [met, notMet] = [count('met'), count('notMet')];
  return {
    met,
    notMet,
    stated: count('stated'),
    noData: count('noData'),
    broken: count('broken'),
    all: indicators.length,
    ratio: met + notMet === 0 ? null : met / (met + notMet),
    verdicts,
  };
}

/** Actual values by id of their indicator; of several of one the last. */
export function actualsById(values: readonly ActualValue[]): ReadonlyMap<string, ActualValue> {
  return new Map(values.map((value) => [value.indicator, value]));
}

/** What is said of an indicator without an actual value: 未到期 until the year of the budget is over, then 无数据. */
export function statusWithout(fiscalYear: number, today: { year: number }): 'notDue' | 'noData' {
  return today.year <= fiscalYear ? 'notDue' : 'noData';
}
