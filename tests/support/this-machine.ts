import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Surroundings } from './find-browser';

/** The machine this runs on, for the search for a browser. */
export function thisMachine(): Surroundings {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    runs,
    which,
    playwrightPath: () => chromium.executablePath(),
    installPackages,
    say: (line) => console.log(line),
  };
}

function runs(program: string): boolean {
  // On Windows a browser that is asked for its version opens a window instead.
  if (process.platform === 'win32') return isExecutable(program);
  return isExecutable(program) && spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

function which(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installPackages(names: readonly string[]): boolean {
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...names);
}
