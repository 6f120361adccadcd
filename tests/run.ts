import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './support/find-browser';
import { addTallies, closingLine, playwrightTally, vitestTally, type Tally } from './support/tally';
import { TEST_SITE, TROUBLED_DATA, TROUBLED_SITE } from './support/test-site';
import { thisMachine } from './support/this-machine';
import { writeTroubledData } from './support/troubled-data';

/**
 * `npm test`: finds a browser, runs the unit tests, builds the site as the browser tests want it, runs them, and ends
 * with one line. `--browser` runs the browser part alone; what follows is handed on to Playwright.
 */
const [browserOnly, further] = [process.argv.includes('--browser'), process.argv.slice(2).filter((word) => word !== '--browser')];

const search = findBrowser(thisMachine());
if (!search.found) {
  console.error(search.advice);
  process.exit(1);
}
await writeTroubledData(TROUBLED_DATA);
const reports = mkdtempSync(path.join(tmpdir(), 'budgetlens-tests-'));
const unit = browserOnly ? null : runUnitTests();
const browser = runBrowserTests(search.path);
rmSync(reports, { recursive: true, force: true });

const total = addTallies(unit ? [unit, browser] : [browser]);
if (unit) console.log(`\nunit: ${closingLine(unit)} · browser: ${closingLine(browser)}`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function runUnitTests(): Tally {
  const report = path.join(reports, 'unit.json');
  const status = npx(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return vitestTally(readReport(report), status);
}

function runBrowserTests(browserPath: string): Tally {
  const report = path.join(reports, 'browser.json');
  if (!buildSite(TEST_SITE) || !buildSite(TROUBLED_SITE, { BUDGETLENS_DATA: TROUBLED_DATA })) {
    return { passed: 0, failed: 1 };
  }
  const status = npx(['playwright', 'test', '--reporter=list,json', ...further], {
    CHROME_PATH: browserPath,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return playwrightTally(readReport(report), status);
}

/** The site as published, but for hydration mismatches, which it reports in full. */
function buildSite(folder: string, env: Record<string, string> = {}): boolean {
  return npx(['vite', 'build', '--mode', 'test', '--logLevel', 'error', '--outDir', folder], env) === 0;
}

/** Exit status of a program of the package, its output passed through. */
function npx(words: string[], env: Record<string, string> = {}): number {
  const [program = '', ...rest] = words;
  const { status } = spawnSync('npx', ['--no-install', program, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
