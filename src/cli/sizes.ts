import { gzipSync } from 'node:zlib';

/** A script of the build: its file, its text, the files it imports at once, and the modules in it. */
export interface BuiltScript {
  fileName: string;
  code: string;
  isEntry: boolean;
  imports: readonly string[];
  moduleIds: readonly string[];
}

export interface SizeReport {
  what: string;
  /** Bytes, gzip, of all scripts together, each compressed on its own as a server does. */
  bytes: number;
  /** Most bytes allowed. */
  bar: number;
}

const KILOBYTE = 1000;

/** The bars of what a visitor must load: the entry with its preloads, and the structure page in all of its views. */
export const SIZE_BARS = { entry: 75 * KILOBYTE, structure: 320 * KILOBYTE } as const;

/**
 * What the visitor loads for the first page, and for the structure page in all of its views.
 * @param structureModules endings of the module ids that the page and its views are in
 */
export function sizesOf(scripts: readonly BuiltScript[], structureModules: readonly string[]): SizeReport[] {
  const entries = scripts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const views = structureModules.map((module) => scriptWith(scripts, module));
  return [
    { what: 'entry script and its preloads', bytes: bytesOf(scripts, entries), bar: SIZE_BARS.entry },
    { what: '支出结构 with all its views', bytes: bytesOf(scripts, [...entries, ...views]), bar: SIZE_BARS.structure },
  ];
}

/** The file that holds a module, by the end of its id. Throws where the build has none: our own mistake. */
export function scriptWith(scripts: readonly BuiltScript[], module: string): string {
  const script = scripts.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!script) throw new Error(`The build has no ${module}`);
  return script.fileName;
}

/** These files and everything they import at once, each named once. */
export function withImports(scripts: readonly BuiltScript[], files: readonly string[]): string[] {
  const known = new Map(scripts.map((script) => [script.fileName, script]));
  const all = new Set(files);
  for (const file of all) for (const imported of known.get(file)?.imports ?? []) all.add(imported);
  return [...all];
}

/** One line a report, and whether it is over. */
export function sizeLine({ what, bytes, bar }: SizeReport): string {
  const kilobytes = (count: number) => `${(count / KILOBYTE).toFixed(1)} kB`;
  return `${what}: ${kilobytes(bytes)} gzip of ${kilobytes(bar)}${bytes > bar ? ' – too large' : ''}`;
}

function bytesOf(scripts: readonly BuiltScript[], files: readonly string[]): number {
  const wanted = new Set(withImports(scripts, files));
  return scripts
    .filter(({ fileName }) => wanted.has(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}
