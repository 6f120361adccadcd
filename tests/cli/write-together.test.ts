import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles, type Files } from '@/cli/files';
import { aSource } from './a-source';
import { aDataHome, type DataHome } from './data-home';

let home: DataHome;

beforeEach(async () => {
  home = await aDataHome();
});

afterEach(() => home.remove());

/** Files of which one step fails, the first time it is taken on a file that matches. */
function failing(step: 'write' | 'copy' | 'rename' | 'makeFolder', file: RegExp, code: string): Files {
  let hasFailed = false;
  const real: (...paths: string[]) => Promise<never> = nodeFiles[step].bind(nodeFiles) as never;
  return {
    ...nodeFiles,
    async [step](...paths: string[]) {
      if (!hasFailed && paths.some((each) => file.test(each))) {
        hasFailed = true;
        throw Object.assign(new Error(`${code}: it failed`), { code });
      }
      return real(...paths);
    },
  };
}

describe('an import that cannot be written', () => {
  it.each([
    ['a full disk before anything is there', 'write', /\.new\.tmp$/, 'ENOSPC', '磁盘空间不够'],
    ['a full disk at the copy of what is replaced', 'copy', /catalog\.json/, 'ENOSPC', '磁盘空间不够'],
    ['a full quota', 'write', /sources/, 'EDQUOT', '磁盘空间不够'],
    ['a folder that may not be written to', 'write', /\.new\.tmp$/, 'EACCES', '没有权限'],
    ['a failure at the first rename', 'rename', /sources\/a\.txt$/, 'EIO', '磁盘读写出错'],
    ['a failure at a later rename', 'rename', /msylj-bm-2024\.json$/, 'EPERM', '没有权限'],
    ['a failure at the last rename, of the catalogue', 'rename', /catalog\.json$/, 'EBUSY', '文件正被占用'],
  ] as const)('because of %s leaves data/ as it was', async (_, step, file, code, sentence) => {
    await home.put('a.txt', aSource());
    await home.import(['a.txt']);
    const before = withoutTimes(await home.dataFiles());
    await home.put('a.txt', aSource({ amount: '4.50' }));
    const said = await home.import(['a.txt'], { files: failing(step, file, code) });
    expect(said.code).toBe(1);
    expect(said.error).toContain(sentence);
    expect(said.out).toBe('');
    expect(withoutTimes(await home.dataFiles())).toEqual(before);
    expect(await home.import(['a.txt'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('第 2 版') as string,
    });
  });

  it.each(['write', 'rename'] as const)(
    'leaves no folder behind that was not there, when a %s fails',
    async (step) => {
      await home.put('a.txt', aSource());
      const said = await home.import(['a.txt', '--out', 'new/folder'], {
        files: failing(step, /msylj|new\.tmp/, 'EIO'),
      });
      expect(said.code).toBe(1);
      expect(Object.keys(await home.dataFiles())).toEqual([]);
      await expect(home.text('new')).rejects.toThrow('ENOENT');
    },
  );

  it('because the folder is a file says so', async () => {
    await home.put('a.txt', aSource());
    await home.put('taken', 'a file');
    const { code, error } = await home.import(['a.txt', '--out', 'taken', '--lang', 'en']);
    expect(code).toBe(1);
    expect(error).toContain('cannot be written: a part of the path is not a folder');
    expect(await home.text('taken')).toBe('a file');
  });

  it('because it was cancelled writes nothing', async () => {
    await home.put('a.txt', aSource());
    const { code, error } = await home.import(['a.txt'], { signal: AbortSignal.abort() });
    expect({ code, error }).toEqual({ code: 1, error: '导入已取消，没有写入任何改动。' });
    expect(await home.dataFiles()).toEqual({});
  });

  it('with a dry run is not even tried', async () => {
    await home.put('a.txt', aSource());
    expect((await home.import(['a.txt', '--dry-run'], { files: failing('write', /./, 'EIO') })).code).toBe(0);
  });
});

describe('two imports at once', () => {
  /** Another import comes in after this one has read the catalogue, as often as told. */
  function overtaken(times: number): Files {
    let year = 2025;
    return {
      ...nodeFiles,
      async copy(from, to) {
        if (year < 2025 + times) {
          const name = `${year}.txt`;
          await home.put(name, aSource({ year: year++ }));
          await home.import([name]);
        }
        return nodeFiles.copy(from, to);
      },
    };
  }

  it('both arrive: the one that was overtaken reads the catalogue again', async () => {
    await home.put('a.txt', aSource());
    expect((await home.import(['a.txt'], { files: overtaken(2) })).code).toBe(0);
    const { documents } = (await home.json('data/catalog.json')) as { documents: { fiscalYear: number }[] };
    expect(documents.map(({ fiscalYear }) => fiscalYear)).toEqual([2024, 2025, 2026]);
  });

  it('end in a sentence where one is overtaken again and again', async () => {
    await home.put('a.txt', aSource());
    const { code, error } = await home.import(['a.txt'], { files: overtaken(20) });
    expect(code).toBe(1);
    expect(error).toContain('另一个导入正在改动同一个文件夹');
    expect(Object.keys(await home.dataFiles()).filter((name) => /tmp|a\.txt/.test(name))).toEqual([]);
  });
});

describe('a written import', () => {
  it('puts the catalogue in its place last, and leaves nothing beside', async () => {
    const renamed: string[] = [];
    await home.put('a.txt', aSource());
    await home.import(['a.txt'], {
      files: {
        ...nodeFiles,
        rename: (from, to) => {
          renamed.push(to.slice(home.folder.length));
          return nodeFiles.rename(from, to);
        },
      },
    });
    expect(renamed).toEqual(['/data/sources/a.txt', '/data/msylj-bm-2024.json', '/data/catalog.json']);
    expect(Object.keys(await home.dataFiles()).some((name) => name.includes('tmp'))).toBe(false);
  });
});

/** A file that was put back has another time. */
function withoutTimes(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, content.split(' ').at(-1)!]),
  );
}
