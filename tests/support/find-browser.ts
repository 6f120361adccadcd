/** What the search needs to know of the machine; everything is passed in, so that its order is a unit test. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** Whether this process may install packages. */
  isRoot: boolean;
  /** Whether that program is there and answers. */
  runs: (path: string) => boolean;
  /** Path of a command, or null. */
  which: (command: string) => string | null;
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightPath: () => string;
  /** Installs Debian packages; false where that failed. */
  installPackages: (names: readonly string[]) => boolean;
  say: (line: string) => void;
}

export type BrowserSearch = { found: true; path: string } | { found: false; advice: string };

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const PROGRAMS: Partial<Record<NodeJS.Platform, (env: Surroundings['env']) => string[]>> = {
  darwin: ({ HOME }) =>
    ['', HOME ?? ''].flatMap((home) => [
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
  win32: (env) =>
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder
        ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]
        : [],
    ),
};

/** Chromium, and a font that has Chinese: without one a page shows boxes. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * Finds a Chromium to test in: CHROME_PATH, an installed one, Playwright's own if it is there, Debian's package where
 * this process may install it. The first that runs is taken.
 * @returns its path, or one sentence that says what to do
 */
export function findBrowser(around: Surroundings): BrowserSearch {
  const { env, runs, say } = around;
  const wanted = env['CHROME_PATH'];
  if (wanted && runs(wanted)) return { found: true, path: wanted };
  if (wanted) say(`CHROME_PATH names ${wanted}, which does not run; looking for another browser.`);
  const there = [...installed(around), around.playwrightPath()].find(runs);
  if (there) return { found: true, path: there };
  const packaged = fromDebian(around);
  return packaged ? { found: true, path: packaged } : { found: false, advice: ADVICE };
}

const ADVICE =
  'No Chromium was found: install one (on Debian: apt-get install chromium fonts-noto-cjk; anywhere: npx playwright ' +
  'install chromium), or set CHROME_PATH to the one you have, and run the tests again.';

function installed({ env, platform, which }: Surroundings): string[] {
  const commands = COMMANDS.flatMap((command) => which(command) ?? []);
  return [...commands, ...(PROGRAMS[platform]?.(env) ?? [])];
}

function fromDebian({ platform, isRoot, which, installPackages, runs, say }: Surroundings): string | null {
  if (platform !== 'linux' || !isRoot || which('apt-get') === null) return null;
  say(`No Chromium on this machine; installing ${DEBIAN_PACKAGES.join(' and ')}.`);
  if (!installPackages(DEBIAN_PACKAGES)) return null;
  const path = which('chromium');
  return path !== null && runs(path) ? path : null;
}
