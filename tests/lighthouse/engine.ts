import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** What npm writes last: a folder with it was installed to the end. */
const INSTALLED = path.join(FOLDER, 'node_modules/.package-lock.json');

/** What is used of Lighthouse's report (its audits have many more fields). */
export interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number; details?: unknown }>;
}

/** What is used of Lighthouse and of its browser launcher. Written here, for they are no dependencies of the package. */
export interface Engine {
  lighthouse: (url: string, flags: Record<string, unknown>) => Promise<{ lhr: Report } | undefined>;
  launch: (options: { chromePath: string; chromeFlags: string[]; logLevel: string }) => Promise<{ port: number; kill: () => void }>;
}

/**
 * Lighthouse, from the folder of its own beside this file. It brings 200 packages and 185 MB, so it is no dependency
 * of the package: it is installed by its lockfile when it is first asked for.
 */
export async function lighthouseEngine(say: (line: string) => void): Promise<Engine> {
  if (!existsSync(INSTALLED)) {
    say('Installing Lighthouse beside the package (once).');
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', words, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('Lighthouse could not be installed: npm ci failed in tests/lighthouse');
  }
  const { default: lighthouse } = (await imported('lighthouse/core/index.js')) as { default: Engine['lighthouse'] };
  const { launch } = (await imported('chrome-launcher/dist/index.js')) as Pick<Engine, 'launch'>;
  return { lighthouse, launch };
}

function imported(file: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(path.join(FOLDER, 'node_modules', file)).href);
}
