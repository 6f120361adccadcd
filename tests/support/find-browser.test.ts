import { describe, expect, it } from 'vitest';
import { findBrowser, type Surroundings } from './find-browser';

/** A machine on which these programs run; nothing else. */
function machine(programs: string[], change: Partial<Surroundings> = {}): Surroundings & { said: string[] } {
  const said: string[] = [];
  return {
    env: {},
    platform: 'linux',
    isRoot: false,
    runs: (path) => programs.includes(path),
    which: (command) => programs.find((path) => path.endsWith(`/${command}`)) ?? null,
    playwrightPath: () => '/cache/playwright/chrome',
    installPackages: () => false,
    say: (line) => said.push(line),
    said,
    ...change,
  };
}

const everything = ['/opt/mine', '/usr/bin/chromium', '/usr/bin/google-chrome', '/cache/playwright/chrome'];

describe('the search for a browser', () => {
  it('takes CHROME_PATH first', () => {
    const around = machine(everything, { env: { CHROME_PATH: '/opt/mine' } });
    expect(findBrowser(around)).toEqual({ found: true, path: '/opt/mine' });
    expect(around.said).toEqual([]);
  });

  it('then an installed one', () => {
    expect(findBrowser(machine(everything))).toEqual({ found: true, path: '/usr/bin/chromium' });
    expect(findBrowser(machine(everything.slice(2)))).toEqual({ found: true, path: '/usr/bin/google-chrome' });
  });

  it("then Playwright's own, if it is there", () => {
    expect(findBrowser(machine(['/cache/playwright/chrome']))).toEqual({ found: true, path: '/cache/playwright/chrome' });
  });

  it("then Debian's package, as root", () => {
    const programs = ['/usr/bin/apt-get'];
    const installed: string[] = [];
    const around = machine(programs, {
      isRoot: true,
      installPackages: (names) => {
        installed.push(...names);
        return programs.push('/usr/bin/chromium') > 0;
      },
    });
    expect(findBrowser(around)).toEqual({ found: true, path: '/usr/bin/chromium' });
    expect(installed).toEqual(['chromium', 'fonts-noto-cjk']);
  });

  it('installs nothing where a browser is there, where it is not root, or where there is no apt', () => {
    const never = () => {
      throw new Error('must not install');
    };
    findBrowser(machine(['/usr/bin/chromium', '/usr/bin/apt-get'], { isRoot: true, installPackages: never }));
    findBrowser(machine(['/usr/bin/apt-get'], { installPackages: never }));
    findBrowser(machine([], { isRoot: true, installPackages: never }));
    findBrowser(machine(['/usr/bin/apt-get'], { isRoot: true, platform: 'darwin', installPackages: never }));
  });

  it('says in one sentence what to do where none can be had', () => {
    for (const around of [machine([]), machine(['/usr/bin/apt-get'], { isRoot: true })]) {
      const search = findBrowser(around);
      expect(search.found).toBe(false);
      expect(search).toHaveProperty('advice', expect.stringMatching(/^No Chromium was found: .*CHROME_PATH.*again\.$/));
    }
  });

  it('goes on from a CHROME_PATH that does not run, and says so', () => {
    const around = machine(everything, { env: { CHROME_PATH: '/gone' } });
    expect(findBrowser(around)).toEqual({ found: true, path: '/usr/bin/chromium' });
    expect(around.said).toEqual([expect.stringContaining('/gone')]);
  });

  it('passes over a command that is there and does not run, as the stub of a snap', () => {
    const around = machine(['/usr/bin/google-chrome'], {
      which: (command) => (command === 'chromium-browser' ? '/usr/bin/chromium-browser' : `/usr/bin/${command}`),
    });
    expect(findBrowser(around)).toEqual({ found: true, path: '/usr/bin/google-chrome' });
  });

  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Google\\Chrome\\Application\\chrome.exe'],
  ])('knows where %s keeps its programs', (platform, env, path) => {
    expect(findBrowser(machine([path], { platform, env, which: () => null }))).toEqual({ found: true, path });
  });
});
