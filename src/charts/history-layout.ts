/** What a value stands on: `solid` printed or stated, `hollow` 推算. */
export type DotKind = 'solid' | 'hollow';

/** One year of a history. */
export interface HistoryValue {
  year: number;
  /** null where nothing gives a value: that is no 0. */
  value: { fen: number; kind: DotKind } | null;
  /** Whether there is a document of the year: without one and without a value it is a wash. */
  hasDocument: boolean;
}

/** Places across are in per cent of the width, so that the picture fits any page without being laid out again; down in px. */
export interface HistoryDot {
  index: number;
  x: number;
  y: number;
  kind: DotKind;
  /** Below where the lines come from above and there is room over the years. */
  label: 'above' | 'below';
}

export interface HistorySegment {
  from: HistoryDot;
  to: HistoryDot;
  /** Between unlike kinds, and between two that are both computed. */
  dashed: boolean;
}

/** Years in a row of which there is nothing. */
export interface HistoryWash {
  /** Indices of its first and last year. */
  first: number;
  last: number;
  x: number;
  width: number;
}

export interface HistoryLayout {
  height: number;
  /** Where 0 is. */
  base: number;
  dots: readonly HistoryDot[];
  segments: readonly HistorySegment[];
  washes: readonly HistoryWash[];
}

const TOP = 34;
const BOTTOM = 8;
/** What a figure under its dot takes. */
const UNDER = 34;

/**
 * Lays out the values of years on one scale that holds 0. Lines join years that follow each other: a gap stays a gap,
 * and nothing is fitted.
 * @param scale the largest and the smallest value of all pictures that share it, in fen
 * @param height of the whole picture, in px
 */
export function historyLayout(years: readonly HistoryValue[], scale: { most: number; least: number }, height: number): HistoryLayout {
  const least = Math.min(0, scale.least);
  // Where all is 0, or nothing, the axis is at the bottom all the same.
  const most = Math.max(0, scale.most) || (least === 0 ? 1 : 0);
  const range = Math.max(1, most - least);
  const bottom = least < 0 ? UNDER : BOTTOM;
  const yOf = (fen: number) => round(TOP + ((most - fen) / range) * (height - TOP - bottom));
  const column = 100 / Math.max(1, years.length);
  const values = years.map(({ value }) => value);
  const dots = values.flatMap((value, index): HistoryDot[] => {
    if (!value) return [];
    const neighbours = [values[index - 1], values[index + 1]].flatMap((other) => other ?? []);
    const y = yOf(value.fen);
    const isLow = neighbours.length > 0 && neighbours.every(({ fen }) => fen > value.fen);
    const hasRoom = value.fen < 0 || yOf(0) - y >= UNDER;
    return [{ index, x: round((index + 0.5) * column), y, kind: value.kind, label: isLow && hasRoom ? 'below' : 'above' }];
  });
  const segments = dots.flatMap((from, at): HistorySegment[] => {
    const to = dots[at + 1];
    return to && to.index === from.index + 1 ? [{ from, to, dashed: from.kind === 'hollow' || to.kind === 'hollow' }] : [];
  });
  return { height, base: yOf(0), dots, segments, washes: washesOf(years, column) };
}

function washesOf(years: readonly HistoryValue[], column: number): HistoryWash[] {
  const washes: HistoryWash[] = [];
  years.forEach(({ value, hasDocument }, index) => {
    if (value || hasDocument) return;
    const open = washes.at(-1);
    if (open && open.last === index - 1) washes[washes.length - 1] = { ...open, last: index, width: round((index - open.first + 1) * column) };
    else washes.push({ first: index, last: index, x: round(index * column), width: round(column) });
  });
  return washes;
}

/** How many years a history shows at least: empty ones say that documents of them can be added. */
export const LEAST_YEARS = 6;

/** The years of a history with empty ones before it, to the least that is shown. */
export function withEarlierYears<T extends HistoryValue>(years: readonly T[], empty: (year: number) => T): T[] {
  const first = years[0]?.year;
  if (first === undefined) return [];
  const missing = Math.max(0, LEAST_YEARS - years.length);
  return [...Array.from({ length: missing }, (_, i) => empty(first - missing + i)), ...years];
}

/** The scale that holds every value of several histories. */
export function sharedScale(histories: readonly (readonly HistoryValue[])[]): { most: number; least: number } {
  const values = histories.flat().flatMap(({ value }) => (value ? [value.fen] : []));
  return { most: Math.max(0, ...values), least: Math.min(0, ...values) };
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
