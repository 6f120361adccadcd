import type { FundSource } from '@/model/document';
import type { Fen } from '@/model/money';
import { totalOf, type BudgetModel } from './budget-model';

/** Money that comes in: what is spent, and what is left for next year. */
export interface Income {
  unit: string;
  source: FundSource;
  origin: 'currentYear' | 'carryOver';
  fen: Fen;
}

export function incomeOf(model: BudgetModel): Income[] {
  return [...model.entries, ...model.carriedOut.map((rest) => ({ ...rest, origin: 'currentYear' as const }))];
}

/** 财政拨款: the three budgets. */
export const FISCAL_SOURCES: readonly FundSource[] = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
];

export function isFiscal({ source }: { source: FundSource }): boolean {
  return FISCAL_SOURCES.includes(source);
}

/** Money of the unit itself (单位资金): neither 财政拨款 nor 财政专户管理资金. */
export function isUnitFunds({ source }: { source: FundSource }): boolean {
  return !isFiscal({ source }) && source !== 'earmarkedAccount';
}

export function totalWhere<T extends { fen: Fen }>(
  amounts: readonly T[],
  takes: (amount: T) => boolean,
): Fen | null {
  return totalOf(amounts.filter(takes));
}
