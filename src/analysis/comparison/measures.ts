import { FUND_SOURCES, type FundSource } from '@/model/document';
import { LINES } from '../three-public/lines';

/** Amounts that a comparison puts side by side, in the order of its table. */
export const AMOUNT_MEASURES = [
  'total',
  'income',
  ...FUND_SOURCES,
  'carryOver',
  'project',
  'largestProject',
  'basic',
  'personnel',
  'operating',
  ...LINES,
] as const;
export type AmountMeasure = (typeof AMOUNT_MEASURES)[number];

/** Shares, each of a named whole: never of another one. */
export const SHARE_MEASURES = [
  'projectOfTotal',
  'basicOfTotal',
  'largestOfProject',
  'personnelOfBasic',
  'operatingOfBasic',
  'fiscalOfTotal',
  'otherIncomeOfTotal',
  'carryOverOfTotal',
  'threePublicOfTotal',
  'qualitativeOfIndicators',
  'quantifiedOfIndicators',
] as const;
export type ShareMeasure = (typeof SHARE_MEASURES)[number];

/** Numbers of things. */
export const COUNT_MEASURES = ['projects', 'indicators'] as const;
export type CountMeasure = (typeof COUNT_MEASURES)[number];

/**
 * What the totals are of: all money or 财政拨款 alone; with 上年结转 or without. What tables print by these is taken from
 * there; the rest is told not to be divided that way.
 */
export interface Basis {
  money: 'all' | 'fiscal';
  carryOver: 'with' | 'without';
}

/** As documents print their totals. */
export const USUAL_BASIS: Basis = { money: 'all', carryOver: 'with' };

/** The kinds of money that make up 财政拨款. */
export const FISCAL_SOURCES = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const satisfies readonly FundSource[];

export function isFiscalSource(source: FundSource): boolean {
  return source === 'fiscal' || (FISCAL_SOURCES as readonly FundSource[]).includes(source);
}
