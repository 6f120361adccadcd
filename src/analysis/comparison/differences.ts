import { differenceOf, type Amount, type DerivedAmount } from '@/model/amount';
import type { Fen } from '@/model/money';
import { coarsestHalf, hiddenBetween } from './amount-leaves';
import { amountIn, type ComparedAmount } from './compared-amount';
import { ratioIn, type ComparedShare } from './compared-share';
import type { ComparedColumn } from './compared-column';
import type { Axis } from './elsewhere';
import { valueOf, type ComparedCount } from './indicator-counts';
import { AMOUNT_MEASURES, COUNT_MEASURES, SHARE_MEASURES, type AmountMeasure, type CountMeasure, type ShareMeasure } from './measures';
import type { Mismatch, ScopeDimension } from './mismatches';

/** What a sentence about a difference needs. Columns are named by their position. */
interface Difference<Measure, Value, Cell> {
  measure: Measure;
  /** Of years the first and the last that have a value; else the column with the least and the one with the most. */
  from: number;
  to: number;
  /** The columns that have a value, the largest first; of equals the one that stands first. */
  ranked: readonly { column: number; value: Value }[];
  /** The columns that have none, with what they have instead: a blank is told, never ranked as 0. */
  absent: readonly { column: number; cell: Cell }[];
  /** Mismatches of scope, not aligned, under which this difference cannot be trusted; empty where there are none. */
  doubts: readonly ScopeDimension[];
}

/** In money. The sign says which way it goes from → to. */
export interface AmountDifference extends Difference<AmountMeasure, Amount, ComparedAmount> {
  /** to − from. */
  difference: DerivedAmount;
  /** to ÷ from; null where that is 0. */
  ratio: number | null;
  /** The coarser of two prints may hide up to this many fen; a difference within is none. */
  hidden: Fen;
  isSame: boolean;
  /** The measure that says just this in every column already (收入 beside 总计); null where none does. */
  repeats: AmountMeasure | null;
}

/** In percentage points. */
export interface ShareDifference extends Difference<ShareMeasure, number, ComparedShare> {
  /** 100 × (to − from). */
  points: number;
  /** The share that this one leaves of the same whole in every column (基本 beside 项目); null where there is none. */
  mirrors: ShareMeasure | null;
}

/** In things. */
export interface CountDifference extends Difference<CountMeasure, number, ComparedCount> {
  difference: number;
  /** to ÷ from; null where that is 0. */
  ratio: number | null;
}

/** A measure that fewer than two columns have, with what each of them has: why it is not compared. */
export type Incomparable =
  | { kind: 'amount'; measure: AmountMeasure; cells: readonly ComparedAmount[] }
  | { kind: 'share'; measure: ShareMeasure; cells: readonly ComparedShare[] }
  | { kind: 'count'; measure: CountMeasure; cells: readonly ComparedCount[] };

/** Lists that are each ranked for itself, the largest difference first: money, points and things are never one order. */
export interface Differences {
  amounts: readonly AmountDifference[];
  shares: readonly ShareDifference[];
  counts: readonly CountDifference[];
  /** In the order of the measures; those that no document prints at all are not there. */
  incomparable: readonly Incomparable[];
}

/** Which differences a mismatch makes doubtful: all, those in money, or those in which 总计 has a part. */
const REACH: Readonly<Record<ScopeDimension, 'all' | 'amounts' | 'totals' | 'none'>> = {
  counting: 'all',
  year: 'all',
  level: 'amounts',
  money: 'totals',
  carryOver: 'totals',
  total: 'totals',
  amountUnit: 'none',
  layout: 'none',
};
const IN_TOTALS: ReadonlySet<string> = new Set<AmountMeasure | ShareMeasure>([
  'total', 'income', 'project', 'largestProject', 'basic',
  'projectOfTotal', 'basicOfTotal', 'largestOfProject', 'fiscalOfTotal', 'otherIncomeOfTotal', 'carryOverOfTotal', 'threePublicOfTotal',
]); // prettier-ignore

export function differencesOf(columns: readonly ComparedColumn[], axis: Axis, mismatches: readonly Mismatch[]): Differences {
  const open = mismatches.filter(({ isAligned }) => !isAligned).map(({ dimension }) => dimension);
  const doubts = (measure: AmountMeasure | ShareMeasure | CountMeasure, isMoney: boolean) =>
    open.filter((dimension) => {
      const reach = REACH[dimension];
      return reach === 'all' || (reach === 'amounts' && isMoney) || (reach === 'totals' && IN_TOTALS.has(measure));
    });
  const amounts = AMOUNT_MEASURES.map((measure) => ({ measure, cells: columns.map((column) => column.amounts[measure]) }));
  const shares = SHARE_MEASURES.map((measure) => ({ measure, cells: columns.map((column) => column.shares[measure]) }));
  const counts = COUNT_MEASURES.map((measure) => ({ measure, cells: columns.map((column) => column.counts[measure]) }));
  const inMoney = amounts.flatMap(({ measure, cells }): AmountDifference[] => {
    const ends = endsOf(cells, amountIn, ({ fen }) => fen, axis);
    return ends ? [amountDifference(measure, ends, columns, doubts(measure, true))] : [];
  });
  return {
    amounts: withRepeats(inMoney).sort((one, other) => Math.abs(other.difference.fen) - Math.abs(one.difference.fen)),
    shares: shares
      .flatMap(({ measure, cells }): ShareDifference[] => {
        const ends = endsOf(cells, ratioIn, (ratio) => ratio, axis);
        return ends ? [{ measure, ...ends.both, points: 100 * (ends.last - ends.first), mirrors: mirrorOf(measure, columns), doubts: doubts(measure, false) }] : [];
      })
      .sort((one, other) => Math.abs(other.points) - Math.abs(one.points)),
    counts: counts
      .flatMap(({ measure, cells }): CountDifference[] => {
        const ends = endsOf(cells, valueOf, (value) => value, axis);
        if (!ends) return [];
        const { first, last } = ends;
        return [{ measure, ...ends.both, difference: last - first, ratio: first === 0 ? null : last / first, doubts: doubts(measure, false) }];
      })
      .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference)),
    incomparable: [
      ...alone(amounts, amountIn).map((row): Incomparable => ({ kind: 'amount', ...row })),
      ...alone(shares, ratioIn).map((row): Incomparable => ({ kind: 'share', ...row })),
      ...alone(counts, valueOf).map((row): Incomparable => ({ kind: 'count', ...row })),
    ],
  };
}

interface Ends<Value, Cell> {
  first: Value;
  last: Value;
  both: Pick<Difference<never, Value, Cell>, 'from' | 'to' | 'ranked' | 'absent'>;
}

/** The two columns that a difference is between; null where fewer than two have a value. */
function endsOf<Cell, Value>(cells: readonly Cell[], valueIn: (cell: Cell) => Value | null, sizeOf: (value: Value) => number, axis: Axis): Ends<Value, Cell> | null {
  const found = cells.flatMap((cell, column) => {
    const value = valueIn(cell);
    return value === null ? [] : [{ column, value }];
  });
  const absent = cells.flatMap((cell, column) => (valueIn(cell) === null ? [{ column, cell }] : []));
  const ranked = [...found].sort((one, other) => sizeOf(other.value) - sizeOf(one.value));
  const [from, to] = axis === 'years' ? [found[0], found.at(-1)] : [ranked.at(-1), ranked[0]];
  if (!from || !to || from === to) return null;
  return { first: from.value, last: to.value, both: { from: from.column, to: to.column, ranked, absent } };
}

function amountDifference(measure: AmountMeasure, { first, last, both }: Ends<Amount, ComparedAmount>, columns: readonly ComparedColumn[], doubts: readonly ScopeDimension[]): AmountDifference {
  const difference = differenceOf(last, first);
  const hidden = hiddenBetween([
    [both.from, first] as const,
    [both.to, last] as const,
  ].flatMap(([at, amount]) => {
    const source = columns[at]?.subject.source;
    return source ? [coarsestHalf(source, amount)] : [];
  }));
  return {
    measure,
    ...both,
    difference,
    ratio: first.fen === 0 ? null : last.fen / first.fen,
    hidden,
    isSame: Math.abs(difference.fen) <= hidden,
    repeats: null,
    doubts,
  };
}

/** 收入 that is 总计, 财政拨款 that is 一般公共预算, “三公” of one item: the narrower measure says nothing new. */
const MAY_REPEAT: readonly (readonly [AmountMeasure, AmountMeasure])[] = [
  ['income', 'total'],
  ['generalPublicBudget', 'fiscal'],
  ['overseas', 'threePublic'],
  ['vehicles', 'threePublic'],
  ['vehiclePurchase', 'vehicles'],
  ['vehicleOperation', 'vehicles'],
  ['reception', 'threePublic'],
];

function withRepeats(differences: readonly AmountDifference[]): AmountDifference[] {
  const byMeasure = new Map(differences.map((difference) => [difference.measure, difference]));
  return differences.map((difference) => {
    const pair = MAY_REPEAT.find(([narrow, wide]) => {
      const other = narrow === difference.measure ? byMeasure.get(wide) : undefined;
      return other !== undefined && isAlike(difference, other);
    });
    return pair ? { ...difference, repeats: pair[1] } : difference;
  });
}

function isAlike({ ranked }: AmountDifference, other: AmountDifference): boolean {
  const others = new Map(other.ranked.map(({ column, value }) => [column, value.fen]));
  return ranked.length === others.size && ranked.every(({ column, value }) => others.get(column) === value.fen);
}

/** Shares of one whole that may be all there is of it. */
const MAY_MIRROR: readonly (readonly [ShareMeasure, ShareMeasure])[] = [
  ['basicOfTotal', 'projectOfTotal'],
  ['operatingOfBasic', 'personnelOfBasic'],
  ['quantifiedOfIndicators', 'qualitativeOfIndicators'],
];

/** Shares are of printed amounts: their sum is 1 up to rounding. */
const NEARLY_ONE = 1e-4;

function mirrorOf(measure: ShareMeasure, columns: readonly ComparedColumn[]): ShareMeasure | null {
  const other = MAY_MIRROR.find(([one]) => one === measure)?.[1];
  if (other === undefined) return null;
  const isWhole = columns.every(({ shares }) => {
    const [one, rest] = [ratioIn(shares[measure]), ratioIn(shares[other])];
    return one === null || rest === null ? one === rest : Math.abs(one + rest - 1) < NEARLY_ONE;
  });
  return isWhole ? other : null;
}

/** Rows of which one column has a value, or none has and not all for want of a print. */
function alone<Row extends { cells: readonly Cell[] }, Cell extends ComparedAmount | ComparedShare | ComparedCount>(rows: readonly Row[], valueIn: (cell: Cell) => unknown): Row[] {
  return rows.filter(({ cells }) => cells.filter((cell) => valueIn(cell) !== null).length < 2 && !cells.every(isNowhere));
}

function isNowhere(cell: ComparedAmount | ComparedShare | ComparedCount): boolean {
  const state = cell.state === 'absent' ? cell.of.state : cell.state;
  return state === 'notPrinted' || state === 'outside';
}
