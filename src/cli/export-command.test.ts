import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { exportCommand } from './export-command';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'budgetlens-export-'));
  await mkdir(path.join(home, 'data'));
  const document = aBudget().named({ id: 'mouyuan-bm-2024' }).withItem('206', '科学技术支出', 12.5).build();
  await writeFile(path.join(home, 'data', 'mouyuan-bm-2024.json'), JSON.stringify(document));
  await writeFile(path.join(home, 'data', 'catalog.json'), '{}');
});

afterEach(() => rm(home, { recursive: true }));

async function run(...argv: string[]) {
  const said = { out: [] as string[], error: [] as string[] };
  const code = await exportCommand(argv, {
    from: home,
    data: path.join(home, 'data'),
    out: (line) => said.out.push(line),
    error: (line) => said.error.push(line),
  });
  return { code, out: said.out.join('\n'), error: said.error.join('\n') };
}

describe('the export command', () => {
  it('writes the three files of a document named by its id, into a folder that it makes', async () => {
    const { code, out } = await run('mouyuan-bm-2024', '--long', 'out/long');
    expect(code).toBe(0);
    expect(out).toContain('cells.csv, indicators.csv, claims.csv');
    const folder = path.join(home, 'out/long');
    expect((await readdir(folder)).sort()).toEqual(['cells.csv', 'claims.csv', 'indicators.csv']);
    expect(await readFile(path.join(folder, 'cells.csv'), 'utf8')).toContain(',12.50,value,12500000,万元,');
  });

  it('takes a path as well, and replaces what is there', async () => {
    await mkdir(path.join(home, 'out'));
    await writeFile(path.join(home, 'out/cells.csv'), 'old');
    const { code } = await run('data/mouyuan-bm-2024.json', '--long', 'out');
    expect(code).toBe(0);
    expect(await readFile(path.join(home, 'out/cells.csv'), 'utf8')).not.toBe('old');
  });

  it('says in the language asked for which documents there are when it knows none of that name', async () => {
    expect(await run('nowhere', '--long', 'out')).toEqual({
      code: 1,
      out: '',
      error: '没有编号或文件“nowhere”。现有：mouyuan-bm-2024。',
    });
    expect((await run('nowhere', '--long', 'out', '--lang', 'en')).error).toBe(
      'There is no id or file “nowhere”. Known: mouyuan-bm-2024.',
    );
  });

  it.each([
    [['mouyuan-bm-2024']],
    [[]],
    [['mouyuan-bm-2024', '--long']],
    [['a', 'b', '--long', 'x']],
    [['a', '--short', 'x']],
  ])('says how it is used when the arguments are %j', async (argv) => {
    const { code, error } = await run(...argv, '--lang', 'en');
    expect(code).toBe(1);
    expect(error).toContain('npm run export -- <id or document.json> --long <folder>');
  });

  it('says what is missing', async () => {
    expect((await run('mouyuan-bm-2024', '--lang', 'en')).error).toContain(
      'no folder to write to is given with --long',
    );
    expect((await run('--long', 'out')).error).toContain('一次导出一份文件，这里给了 0 份');
  });

  it('keeps the name of a folder as it was given', async () => {
    await run('mouyuan-bm-2024', '--long', '007');
    expect(await readdir(path.join(home, '007'))).toHaveLength(3);
  });

  it('does not leave the data folder by an id', async () => {
    await writeFile(path.join(home, 'secret.json'), '{}');
    expect((await run('../secret', '--long', 'out')).code).toBe(1);
  });

  it.each([
    ['{"schemaVersion": 99}', '99'],
    ['{"schemaVersion": 0}', 'schemaVersion'],
    ['{', 'JSON'],
    ['', '空文件'],
  ])('refuses a document that reads %j and writes nothing', async (text, why) => {
    await writeFile(path.join(home, 'data', 'broken.json'), text);
    const { code, error } = await run('broken', '--long', 'out');
    expect(code).toBe(1);
    expect(error).toContain(why);
    await expect(readdir(path.join(home, 'out'))).rejects.toThrow();
  });

  it('leaves what was there when it cannot write', async () => {
    await mkdir(path.join(home, 'out/claims.csv/in-the-way'), { recursive: true });
    const { code, error } = await run('mouyuan-bm-2024', '--long', 'out');
    expect(code).toBe(1);
    expect(error).toContain('写不进');
    expect(await readdir(path.join(home, 'out'))).toEqual(['claims.csv']);
  });

  it('prints its usage when asked for help', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, error: '' });
  });
});
