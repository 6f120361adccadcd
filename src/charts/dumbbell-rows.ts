import type { YearsRow } from '@/analysis/two-years/years-row';
import type { Fen } from '@/model/money';

/** One row of the picture: where its two dots stand, as parts of the axis from 0 to 1. */
export interface Dumbbell {
  row: YearsRow;
  /** The hollow dot; null where there is no earlier amount. */
  before: number | null;
  /** The solid dot; null where there is no later one. */
  now: number | null;
  /** The bar between them; from 0 where there is one dot. */
  from: number;
  to: number;
}

export interface Dumbbells {
  rows: readonly Dumbbell[];
  /** Rows that changed and are not drawn. */
  rest: number;
  /** Where the axis has its 0 and its lines. */
  zero: number;
  ticks: readonly { fen: Fen; at: number }[];
}

/** More rows than this are listed in the table and counted. */
export const MOST_DUMBBELLS = 15;

/**
 * The rows that changed, largest change first, on one axis from 0 (further left where an amount is below it). What did
 * not change is not drawn.
 */
export function dumbbells(rows: readonly YearsRow[], most = MOST_DUMBBELLS): Dumbbells {
  const changed = rows.filter(({ movement }) => movement !== 'same');
  const drawn = changed.slice(0, most);
  const fens = drawn.flatMap(({ now, before }) => [now?.amount?.fen ?? 0, before?.amount?.fen ?? 0]);
  const step = stepFor(Math.max(0, ...fens) - Math.min(0, ...fens));
  const low = Math.floor(Math.min(0, ...fens) / step) * step;
  const high = Math.max(low + step, ...fens);
  const at = (fen: Fen) => (fen - low) / (high - low);
  const ticks: { fen: Fen; at: number }[] = [];
  for (let fen = low; fen <= high; fen += step) ticks.push({ fen, at: at(fen) });
  return {
    rows: drawn.map((row): Dumbbell => {
      const before = row.before ? at(row.before.amount?.fen ?? 0) : null;
      const now = row.now ? at(row.now.amount?.fen ?? 0) : null;
      return { row, before, now, from: before ?? at(0), to: now ?? at(0) };
    }),
    rest: changed.length - drawn.length,
    zero: at(0),
    ticks,
  };
}

const MOST_TICKS = 6;

/** A round distance between the lines of the axis: 1, 2 or 5 times a power of ten. */
function stepFor(span: Fen): Fen {
  for (let power = 1; ; power *= 10) {
    for (const times of [1, 2, 5]) if (span <= times * power * MOST_TICKS) return times * power;
  }
}

/** Where the amounts of a row are written: after the dots, before them, or above the bar between them. */
export type LabelPlace = { side: 'after' | 'before' | 'above'; at: number };

/** @param length of the text, as a part of the axis */
export function labelPlace({ before, now, from, to }: Dumbbell, length: number): LabelPlace {
  const dots = [before, now].flatMap((dot) => dot ?? []);
  const [left, right] = [Math.min(...dots), Math.max(...dots)];
  if (right + length <= 1) return { side: 'after', at: right };
  // A bar from 0 to an only dot would run through it.
  if (left - length >= 0 && dots.length === 2) return { side: 'before', at: left };
  const middle = (Math.min(from, to) + Math.max(from, to)) / 2;
  return { side: 'above', at: Math.min(Math.max(middle, length / 2), 1 - length / 2) };
}
