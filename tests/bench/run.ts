import { cpus, loadavg } from 'node:os';
import { findBrowser } from '../support/find-browser';
import { thisMachine } from '../support/this-machine';
import { buildSites } from './built-site';
import { CHECKS_METHOD, checksRows } from './checks-bench';
import { compare, ROUNDS, SAMPLES, type Outcome } from './compare';
import { importComparisons } from './import-bench';
import { INTERACTION_METHOD, interactionRows } from './interaction-bench';
import { PAINT_METHOD, paintRows } from './paint-bench';
import { holds, lineOf, type Row } from './row';
import { SUNBURST_METHOD, sunburstRows } from './sunburst-bench';

/**
 * `npm run bench [-- import checks sunburst pages] [--check]`: all of it, or the parts named. Reports, and ends with 0; with
 * `--check` it ends with 1 where a bar is missed.
 */
const PARTS = { import: importPart, checks: checksPart, sunburst: sunburstPart, pages: pagesPart } as const;

const say = (line: string) => process.stdout.write(`${line}\n`);
const words = process.argv.slice(2);
const wanted = Object.entries(PARTS).filter(([name]) => words.every((word) => !(word in PARTS)) || words.includes(name));
const rows: Row[] = [];
say(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; ${load()}`);
for (const [, part] of wanted) rows.push(...(await part()));
const missed = rows.filter((row) => !holds(row)).length;
say(`\n${rows.length - missed} of ${rows.length} bars hold; ${load()}`);
if (words.includes('--check') && missed > 0) process.exitCode = 1;

function importPart(): Promise<Row[]> {
  return told(
    `Import: ratios, median of ${ROUNDS} interleaved rounds (smallest – largest), each by the fastest of ${SAMPLES} samples; ` +
      'warm, no disk, one machine, one process.',
    async () => (await importComparisons()).map((comparison) => rowOfOutcome(compare(comparison))),
  );
}

function checksPart(): Promise<Row[]> {
  return told(CHECKS_METHOD, () => Promise.resolve(checksRows()));
}

function sunburstPart(): Promise<Row[]> {
  return told(SUNBURST_METHOD, () => sunburstRows(browserPath(), say));
}

async function pagesPart(): Promise<Row[]> {
  const sizes = await buildSites();
  say('\nSizes, as the build counts and bars them:');
  sizes.forEach((line) => say(`${line.includes('too large') ? 'missed' : 'ok    '}  ${line}`));
  const interaction = await told(INTERACTION_METHOD, () => interactionRows(browserPath()));
  return [...interaction, ...(await told(PAINT_METHOD, () => paintRows(browserPath(), say)))];
}

/** Says the method, measures, and says the result. */
async function told(method: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  say(`\n${method}`);
  const measured = await measure();
  measured.forEach((row) => say(lineOf(row)));
  return measured;
}

function rowOfOutcome({ name, ratio, ...rest }: Outcome): Row {
  return { ...rest, what: name, value: ratio, unit: '', side: 'most' };
}

function browserPath(): string {
  const browser = findBrowser(thisMachine());
  if (!browser.found) throw new Error(browser.advice);
  return browser.path;
}

/** How busy the machine is: a bar in ms or frames means something on a quiet one only. */
function load(): string {
  const [minute = 0] = loadavg();
  return `load ${minute.toFixed(1)}${minute > cpus().length / 2 ? ': busy, so trust ratios alone' : ''}`;
}
