import type { FundSource } from '@/model/document';
import type { Fen } from '@/model/money';
import type { Entry } from '../budget-model';

/** One printed last digit: 0.01 万元. */
export const STEP = 10_000;

/** An amount as sentences print it. */
export function rounded(fen: Fen): Fen {
  return Math.floor((fen + STEP / 2) / STEP) * STEP;
}

export const SOURCE_NAMES: readonly (readonly [source: FundSource, name: string])[] = [
  ['generalPublicBudget', '一般公共预算拨款收入'],
  ['governmentFund', '政府性基金收入'],
  ['stateCapital', '国有资本经营预算收入'],
  ['earmarkedAccount', '财政专户管理资金收入'],
  ['institutionalIncome', '事业收入'],
  ['operatingIncome', '事业单位经营收入'],
  ['superiorSubsidy', '上级补助收入'],
  ['subordinateRemittance', '附属单位上缴收入'],
  ['otherIncome', '其他收入'],
];

/** 机关运行经费: 公用经费 of 行政运行 that the general public budget pays. */
export function agencyEntries(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ source, part, account }) => source === 'generalPublicBudget' && part === 'operating' && account.endsWith('01'));
}
