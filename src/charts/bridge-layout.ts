import type { Fen } from '@/model/money';

/** What a bridge is laid out from. Amounts are signed. */
export interface BridgeAmounts {
  beforeFen: Fen;
  nowFen: Fen;
  /** In the order of the text; null for a reason without an amount, which has a row and no bar. */
  steps: readonly { key: string; fen: Fen | null; isLevel: boolean }[];
  /** null where nothing is left. */
  restFen: Fen | null;
}

export type BridgeMark = 'end' | 'increase' | 'decrease' | 'level' | 'rest' | 'none';

/** One row. Everything lies from 0 to 100, in hundredths of the width. */
export interface BridgeRow {
  key: string;
  mark: BridgeMark;
  /** Left edge and width of the bar; of an end its tick, without a width. */
  x: number;
  width: number;
  /** Where the row before ends and this one begins, and where it ends; null at the outside. */
  arrives: number | null;
  leaves: number | null;
}

export interface BridgeLayout {
  rows: readonly BridgeRow[];
  /** Round values on the axis, ascending, with their places. The axis does not begin at 0. */
  grid: readonly { fen: Fen; x: number }[];
  startsAtZero: boolean;
}

/** Room at both ends of the axis, as a part of what moves. */
const MARGINS = [0.06, 0.08, 0.1, 0.12, 0.14, 0.16] as const;
/** A bar thinner than this, in hundredths, is drawn so wide. */
const THINNEST = 0.35;

/**
 * A bridge from last year over its steps to this year, one row each. The two ends are ticks: the axis is cut to what
 * the steps move over, so that no length from its edge means anything.
 */
export function bridgeLayout({ beforeFen, nowFen, steps, restFen }: BridgeAmounts): BridgeLayout {
  const path: { key: string; mark: BridgeMark; from: Fen; to: Fen }[] = [];
  let at = beforeFen;
  for (const { key, fen, isLevel } of steps) {
    const to = at + (fen ?? 0);
    path.push({ key, mark: fen === null ? 'none' : isLevel ? 'level' : fen < 0 ? 'decrease' : 'increase', from: at, to });
    at = to;
  }
  if (restFen !== null) path.push({ key: 'rest', mark: 'rest', from: at, to: at + restFen });
  const values = [beforeFen, nowFen, ...path.flatMap(({ from, to }) => [from, to])];
  const { low, high, values: grid } = axisOf(Math.min(...values), Math.max(...values));
  const x = (fen: Fen) => round((100 * (fen - low)) / (high - low));
  const rows = [
    { key: 'before', mark: 'end', x: x(beforeFen), width: 0, arrives: null, leaves: x(beforeFen) },
    ...path.map(({ key, mark, from, to }): BridgeRow => ({ key, mark, ...bar(x(from), x(to), mark), arrives: x(from), leaves: x(to) })),
    { key: 'now', mark: 'end', x: x(nowFen), width: 0, arrives: x(nowFen), leaves: null },
  ] satisfies BridgeRow[];
  return { rows, grid: grid.map((fen) => ({ fen, x: x(fen) })), startsAtZero: low === 0 };
}

function bar(from: number, to: number, mark: BridgeMark): { x: number; width: number } {
  const width = Math.abs(to - from);
  if (mark === 'none') return { x: from, width: 0 };
  return width >= THINNEST ? { x: Math.min(from, to), width: round(width) } : { x: round(Math.min(from, to) - (THINNEST - width) / 2), width: THINNEST };
}

/**
 * What is shown: all values with room at the ends, never beyond 0 where no value is. The room is so large that three
 * round values fall inside, if a little more of it does.
 */
function axisOf(least: Fen, most: Fen): { low: number; high: number; values: number[] } {
  const axes = MARGINS.map((margin) => {
    const span = Math.max(most - least, Math.abs(most) * 0.01, 1);
    const [from, to] = [least - span * margin, most + span * margin];
    const low = least >= 0 && from < 0 ? 0 : from;
    const high = most <= 0 && to > 0 && low < 0 ? 0 : to;
    return { low, high, values: gridValues(low, high) };
  });
  const [first] = axes as [(typeof axes)[number], ...typeof axes];
  return axes.find(({ values }) => values.length === VALUES) ?? first;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;
/** The picture shows about so many values. */
const VALUES = 3;
/** A value at the very edge has no room for its digits. */
const EDGE = 0.015;

/** Round values inside of a range, as near to three as may be. */
export function gridValues(low: number, high: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max((high - low) / (VALUES + 1), 1)));
  const edge = (high - low) * EDGE;
  const lists = [power, power * 10].flatMap((each) =>
    STEPS.map((factor) => {
      const step = factor * each;
      const values: number[] = [];
      for (let value = Math.ceil((low + edge) / step) * step; value <= high - edge; value += step) values.push(Math.round(value));
      return values;
    }),
  );
  return [...lists].sort((one, other) => distance(one) - distance(other))[0] ?? [];
}

function distance({ length }: readonly number[]): number {
  return length === 0 ? Infinity : length > VALUES ? (length - VALUES) * 1.5 : (VALUES - length) * 1.6;
}

/** Two digits: a server and a browser round alike. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
