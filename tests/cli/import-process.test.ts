import { execFile } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSource } from './a-source';
import { aDataHome, type DataHome } from './data-home';

let home: DataHome;

beforeEach(async () => {
  home = await aDataHome();
});

afterEach(() => home.remove());

/** Runs the command itself, as `npm run import` does. */
function run(
  ...argv: string[]
): Promise<{ code: number | string | null | undefined; out: string; error: string }> {
  const command = ['--import', 'tsx', 'src/cli/import.ts', ...argv];
  const env = { ...process.env, INIT_CWD: home.folder };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (failure, out, error) =>
      resolve({ code: failure ? failure.code : 0, out, error }),
    );
  });
}

describe('the command as a process', { timeout: 60_000 }, () => {
  it('ends with 0, its report on stdout, paths meant from where the user stands', async () => {
    await home.put('a.txt', aSource());
    const { code, out, error } = await run('a.txt', '--out', 'data', '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ ok: true, documents: [{ id: 'msylj-bm-2024' }] });
    expect(await home.text('data/sources/a.txt')).toBe(aSource());
  });

  it('ends with 1, one sentence on stderr and no stack', async () => {
    const { code, out, error } = await run('missing.txt', '--out', 'data', '--lang', 'en');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toBe(
      '“missing.txt” cannot be read: there is no such file. Check the path and the permissions.\n',
    );
  });
});
