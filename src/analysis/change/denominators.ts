import { printedAmount, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { ScopeBridge } from './change-scopes';

/**
 * What a change may be divided by, for the picture of a percentage that is not its own: `own` the base, `now` this
 * year's amount, `currentYear` the same without what is carried over. Which others give the printed digits, the checks
 * say.
 */
export interface Denominator {
  role: 'own' | 'now' | 'currentYear';
  amount: Amount;
  /** 100 × |change| ÷ amount. */
  percent: number;
}

export function usualDenominators(document: BudgetDocument, { kind, before, now, change }: ScopeBridge): Denominator[] {
  const side = kind === 'spending' ? 'expenditure' : 'income';
  const current = kind === 'income' || kind === 'spending' || kind === 'both' ? currentYear(document, side) : null;
  const found: (readonly [Denominator['role'], Amount | null])[] = [['own', before], ['now', now], ['currentYear', current]];
  const seen = new Set<number>();
  return found.flatMap(([role, amount]) => {
    if (!amount || amount.fen <= 0 || seen.has(amount.fen)) return [];
    seen.add(amount.fen);
    return [{ role, amount, percent: percentOf(change.fen, amount.fen) }];
  });
}

export function percentOf(change: number, denominator: number): number {
  return (100 * Math.abs(change)) / Math.abs(denominator);
}

/** 本年收入合计, 本年支出合计. */
function currentYear({ figures }: BudgetDocument, side: 'income' | 'expenditure'): Amount | null {
  const found = figures.find(
    ({ role, subject, origin, aggregate, flow, period }) =>
      role === 'T1' && subject === 'line' && origin === 'currentYear' && aggregate === 'subtotal' && flow === side && period === undefined,
  );
  return found ? printedAmount(found) : null;
}
