import { foldLabel } from '@/model/fold';
import { approximately, compareDecimals } from './exact-decimal';
import type { Quantity, Target } from './read-target';

/** Rates that may pass 100 % or fall below 0: growth, turnover, completion of a plan. */
const UNBOUNDED = /增长|增幅|增速|增加|提高|提升|下降|降低|减少|降幅|同比|环比|周转|完成|达成|执行|回报|收益率|投入产出|翻|倍/;
const RATE = /率|度|比例|占比|比重|覆盖面/;

/** Whether the name is of a rate or degree that lies between 0 and 100 %: 合格率, 满意度. */
export function isBoundedRate(name: string): boolean {
  const folded = foldLabel(name);
  return RATE.test(folded) && !UNBOUNDED.test(folded);
}

/** Where a target stands on a scale from 0 to 100, and which side of it is accepted. */
export interface TargetScale {
  /** 0–100, for drawing. */
  at: number;
  accepted: 'above' | 'below' | 'at';
}

/** A scale is sound for a percentage between 0 and 100 alone whose indicator cannot pass 100; null elsewhere. */
export function targetScale(name: string, { operator, value }: Target): TargetScale | null {
  if (value.kind !== 'number' || operator === null || operator === 'qualitative') return null;
  if (UNBOUNDED.test(foldLabel(name)) || !isPercent(value.quantity) || !isWithinHundred(value.quantity)) return null;
  const at = approximately(value.quantity.number);
  if (operator === 'equal') return { at, accepted: 'at' };
  return { at, accepted: operator === 'atLeast' || operator === 'above' ? 'above' : 'below' };
}

/** In % and not in ‰, without a 万 behind its digits. */
export function isPercent({ measure, times }: Quantity): boolean {
  return measure?.dimension === 'percent' && measure.factor === 10 && times === 1;
}

export function isWithinHundred({ number }: Quantity): boolean {
  return number.scaled >= 0 && compareDecimals(number, HUNDRED) <= 0;
}

export const HUNDRED = { scaled: 100, decimals: 0 };
