import type { SplitPart } from './account-tree';
import type { Measure } from './cut';
import type { ExpenditureColumns } from './expenditure-columns';

/** Where the amount of a row is read: one printed cell, or cells that it is the sum of. Positions count from 0. */
export interface MeasuredColumns {
  amount: readonly number[];
  /** The printed parts of that amount. */
  parts: ExpenditureColumns['parts'];
}

/**
 * The columns of one measure: 总计 with its parts, one of the parts, or 基本支出, printed whole or as 人员经费 and 公用经费.
 * @returns null where the table does not print that part
 */
export function measuredColumns({ total, basic, parts }: ExpenditureColumns, measure: Measure): MeasuredColumns | null {
  const of = (...wanted: SplitPart[]) => parts.filter(({ part }) => wanted.includes(part));
  const positions = (some: ExpenditureColumns['parts']) => some.map(({ position }) => position);
  if (measure === 'total') {
    if (total === null && parts.length === 0) return null;
    return { amount: total === null ? positions(parts) : [total], parts };
  }
  if (measure === 'basic') {
    const divided = of('personnel', 'operating');
    if (basic === null && divided.length < 2) return null;
    return { amount: basic === null ? positions(divided) : [basic], parts: divided };
  }
  const [own] = of(measure);
  return own ? { amount: [own.position], parts: [] } : null;
}
