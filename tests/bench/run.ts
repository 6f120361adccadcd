import { compare, ROUNDS, SAMPLES, type Comparison, type Outcome } from './compare';
import { importComparisons } from './import-bench';

/**
 * `npm run bench [-- --check]`: ratios and their bars. Reports, and ends with 0; with `--check` it ends with 1 where
 * a ratio is over its bar. A further bench is one more entry here.
 */
const BENCHES: readonly (() => Promise<Comparison[]>)[] = [importComparisons];

const say = (line: string) => process.stdout.write(`${line}\n`);
const outcomes: Outcome[] = [];
say(
  `Ratios: median of ${ROUNDS} interleaved rounds (smallest – largest), each by the fastest of ${SAMPLES} samples; ` +
    'warm, no disk, one machine, one process.',
);
for (const bench of BENCHES) {
  for (const comparison of await bench()) {
    const outcome = compare(comparison);
    outcomes.push(outcome);
    say(lineOf(outcome));
  }
}
const over = outcomes.filter(({ ratio, bar }) => ratio > bar);
if (process.argv.includes('--check') && over.length > 0) process.exitCode = 1;

function lineOf({ name, ratio, from, to, bar }: Outcome): string {
  const figures = `${ratio.toFixed(1)} (${from.toFixed(1)} – ${to.toFixed(1)})`;
  return `${ratio > bar ? 'over' : 'ok  '}  ${figures.padEnd(22)}  bar ${String(bar).padStart(3)}  ${name}`;
}
