import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importCommand, type ImportSurroundings } from '@/cli/import-command';

/** A folder for one test, with what a command run in it said and left behind. */
export interface DataHome {
  folder: string;
  /** Writes a file below the folder and gives its path. */
  put(name: string, content: string | Uint8Array): Promise<string>;
  text(name: string): Promise<string>;
  json(name: string): Promise<unknown>;
  /** Every file below data/, hidden ones too, with its bytes and the time of its last change. */
  dataFiles(): Promise<Record<string, string>>;
  import(argv: readonly string[], surroundings?: Partial<ImportSurroundings>): Promise<Said>;
  remove(): Promise<void>;
}

export interface Said {
  code: number;
  out: string;
  error: string;
}

export async function aDataHome(): Promise<DataHome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'budgetlens-import-'));
  const at = (name: string) => path.join(folder, name);
  return {
    folder,
    async put(name, content) {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), content);
      return at(name);
    },
    text: (name) => readFile(at(name), 'utf8'),
    json: async (name) => JSON.parse(await readFile(at(name), 'utf8')) as unknown,
    async dataFiles() {
      const names = await readdir(at('data'), { recursive: true }).catch(() => []);
      const found = await Promise.all(
        names.sort().map(async (name): Promise<[string, string]> => {
          const file = at(path.join('data', name));
          const { mtimeMs } = await stat(file);
          const isFolder = (await stat(file)).isDirectory();
          return [name, isFolder ? 'folder' : `${mtimeMs} ${(await readFile(file)).toString('base64')}`];
        }),
      );
      return Object.fromEntries(found);
    },
    async import(argv, surroundings = {}) {
      const said = { out: [] as string[], error: [] as string[] };
      const code = await importCommand(argv, {
        from: folder,
        data: at('data'),
        out: (text) => said.out.push(text),
        error: (text) => said.error.push(text),
        ...surroundings,
      });
      return { code, out: said.out.join('\n'), error: said.error.join('\n') };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
