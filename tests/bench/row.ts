/** One line of the result: a figure, the bar it is held to, and what it is of. */
export interface Row {
  /** What was measured and how, in one line. */
  what: string;
  /** Median of the rounds, the smallest and the largest. */
  value: number;
  from: number;
  to: number;
  unit: '' | 'ms' | '%' | 'frames' | 'of 100';
  bar: number;
  /** Whether the bar is the most or the least that the value may be. */
  side: 'most' | 'least';
  /** What the value was made from, for the reader. */
  detail?: string;
}

export function holds({ value, bar, side }: Row): boolean {
  return side === 'most' ? value <= bar : value >= bar;
}

/** A row of figures that were measured once a round. */
export function rowOf(figures: readonly number[], about: Omit<Row, 'value' | 'from' | 'to'>): Row {
  return { ...about, value: median(figures), from: Math.min(...figures), to: Math.max(...figures) };
}

/** The middle one by size; of an even number the lower of the two. NaN where there is none, which holds no bar. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

export function lineOf(row: Row): string {
  const { what, value, from, to, unit, bar, side, detail } = row;
  const digits = unit === '' ? (bar < 10 ? 2 : 1) : unit === '%' ? 1 : 0;
  const text = (figure: number) => figure.toFixed(digits);
  const figures = `${text(value)} (${text(from)} – ${text(to)})`.padEnd(22);
  const barText = `${side === 'most' ? '≤' : '≥'} ${bar}${unit && ` ${unit}`}`.padEnd(12);
  return `${holds(row) ? 'ok    ' : 'missed'}  ${figures}  bar ${barText}  ${what}${detail ? ` [${detail}]` : ''}`;
}
