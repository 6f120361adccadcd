import type { Amount } from '@/model/amount';
import type { Fen } from '@/model/money';
import { amountIn } from './compared-amount';
import type { ComparedColumn } from './compared-column';
import type { HeadCountKind } from './head-count';
import type { AmountMeasure } from './measures';

/** Measures that are money for people, and so may be divided by them. */
const PER_HEAD = ['total', 'basic', 'personnel', 'operating', 'threePublic'] as const satisfies readonly AmountMeasure[];

/** An amount a person, rounded to the fen: derived, and of no cell. */
export interface HeadAmount {
  amount: Amount;
  heads: number;
  fen: Fen;
}

/**
 * 人均: only where every column prints a head count of one kind (编制 and 在职 are two), none of them 0. Else why not, by
 * the columns that have none.
 */
export type PerHead =
  | { isOffered: true; kind: HeadCountKind; rows: readonly { measure: AmountMeasure; cells: readonly (HeadAmount | null)[] }[] }
  | { isOffered: false; why: 'notPrinted' | 'several' | 'differentKinds'; columns: readonly number[] };

export function perHeadOf(columns: readonly Pick<ComparedColumn, 'headCount' | 'amounts'>[]): PerHead {
  const missing = (state: 'notPrinted' | 'several') => columns.flatMap(({ headCount }, at) => (headCount.state === state ? [at] : []));
  for (const why of ['notPrinted', 'several'] as const) {
    if (missing(why).length > 0) return { isOffered: false, why, columns: missing(why) };
  }
  const counts = columns.flatMap(({ headCount }) => (headCount.state === 'printed' ? [headCount] : []));
  const [first] = counts;
  if (!first) return { isOffered: false, why: 'notPrinted', columns: [] };
  if (counts.some(({ kind }) => kind !== first.kind)) return { isOffered: false, why: 'differentKinds', columns: counts.map((_, at) => at) };
  const zero = counts.flatMap(({ value }, at) => (value === 0 ? [at] : []));
  if (zero.length > 0) return { isOffered: false, why: 'notPrinted', columns: zero };
  return {
    isOffered: true,
    kind: first.kind,
    rows: PER_HEAD.map((measure) => ({
      measure,
      cells: columns.map(({ amounts }, at): HeadAmount | null => {
        const amount = amountIn(amounts[measure]);
        const heads = counts[at]?.value;
        return amount && heads ? { amount, heads, fen: Math.round(amount.fen / heads) } : null;
      }),
    })),
  };
}
