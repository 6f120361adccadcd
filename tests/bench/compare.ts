/** Two pieces of work on one machine, and how many times as long the first may take as the second. */
export interface Comparison {
  /** What is measured and what it is measured by, in one line. */
  name: string;
  /** The most that the ratio may be. */
  bar: number;
  measured: () => unknown;
  yardstick: () => unknown;
}

export interface Outcome {
  name: string;
  bar: number;
  /** Median of the rounds' ratios. */
  ratio: number;
  /** The smallest and the largest ratio of a round: how far to trust the median. */
  from: number;
  to: number;
}

export const ROUNDS = 7;
const WARM_UP_MS = 300;
export const SAMPLES = 5;
const SAMPLE_MS = 10;

/**
 * Compares by ratio alone, so that the machine and its moods cancel out: both are warmed up; then in each of seven
 * rounds they take turns five times, each run as often as fills a sample. The fastest sample of either, the one that
 * was disturbed least, gives the ratio of the round.
 */
export function compare({ name, bar, measured, yardstick }: Comparison): Outcome {
  const timesMeasured = timesToFill(measured);
  const timesYardstick = timesToFill(yardstick);
  const ratios = Array.from({ length: ROUNDS }, () => {
    let [fastest, base] = [Infinity, Infinity];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      base = Math.min(base, timeOf(yardstick, timesYardstick));
      fastest = Math.min(fastest, timeOf(measured, timesMeasured));
    }
    return fastest / base;
  }).sort((one, other) => one - other);
  return { name, bar, ratio: ratios[(ROUNDS - 1) / 2]!, from: ratios[0]!, to: ratios.at(-1)! };
}

/** How often the work has to run to fill a sample, found while warming it up. */
function timesToFill(work: () => unknown): number {
  const until = performance.now() + WARM_UP_MS;
  let fastest = Infinity;
  while (performance.now() < until) fastest = Math.min(fastest, timeOf(work, 1));
  return Math.max(1, Math.ceil(SAMPLE_MS / Math.max(fastest, 0.001)));
}

/** Milliseconds of one run, over so many. What it gives is looked at, or an engine might leave the work out. */
function timeOf(work: () => unknown, times: number): number {
  let result: unknown;
  const start = performance.now();
  for (let run = 0; run < times; run += 1) result = work();
  const spent = performance.now() - start;
  if (result === undefined) throw new Error('The work to be measured gives nothing');
  return spent / times;
}
