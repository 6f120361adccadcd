import { performance } from 'node:perf_hooks';
import { generateBudget } from '../generator/generate-budget';
import { ALL_PRINTS, faultless, faults, nothingLeft } from './faultless';

/**
 * Reads generated documents without a fault, 10,000 from seed 0 unless others are asked for, and checks each with all rules:
 * every layout and manner in turn, every other one beside a known year before. Prints how many had a fault, and which.
 */
const wanted = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);
/** Seeds of the years before, which are no seed of a document. */
const BEFORE = 1_000_000;
const started = performance.now();
let faulty = 0;
for (let seed = first; seed < first + wanted; seed += 1) {
  const print = ALL_PRINTS[seed % ALL_PRINTS.length]!;
  const previous = Math.floor(seed / ALL_PRINTS.length) % 2 === 1 ? nothingLeft(generateBudget(seed + BEFORE)) : null;
  const found = faults(faultless(generateBudget(seed), { ...print, previous }));
  if (found.length > 0) {
    faulty += 1;
    console.error(`seed ${seed}, ${print.layout} ${print.manner}${previous ? ' beside a known year' : ''}: ${found.join(', ')}`);
  }
  const done = seed - first + 1;
  if (done % 1000 === 0) console.log(`${done} documents, ${faulty} with a fault, ${elapsed()} s`);
}
console.log(`${wanted} generated documents without a fault: ${faulty} with an error or a warning, in ${elapsed()} s`);
if (faulty > 0) process.exitCode = 1;

function elapsed(): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
