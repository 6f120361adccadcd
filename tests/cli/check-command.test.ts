import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '@/cli/check-command';
import { aSource } from './a-source';
import { aDataHome, type DataHome, type Said } from './data-home';

let home: DataHome;

beforeEach(async () => {
  home = await aDataHome();
});

afterEach(() => home.remove());

async function check(...argv: string[]): Promise<Said> {
  const said = { out: [] as string[], error: [] as string[] };
  const code = await checkCommand(argv, {
    from: home.folder,
    data: path.join(home.folder, 'data'),
    out: (text) => said.out.push(text),
    error: (text) => said.error.push(text),
  });
  return { code, out: said.out.join('\n'), error: said.error.join('\n') };
}

/** 款 3.00 more than its 项: H-03 breaks. */
const WRONG = aSource({ amount: '6.00' });

describe('the check command', () => {
  it('checks a source on the fly, keeps nothing, and ends with 0 where no error is found', async () => {
    await home.put('a.txt', aSource());
    const { code, out, error } = await check('a.txt');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('某市园林局 2024 年部门预算（msylj-bm-2024）');
    expect(out).toContain('差错 0，疑问 0，提示 0，尾差 0。金额单位：万元。');
    expect(await home.dataFiles()).toEqual({});
  });

  it('ends with 1 on an error and says where: title, cell, line, both figures, the difference', async () => {
    await home.put('a.txt', WRONG);
    const { code, out } = await check('a.txt');
    expect(code).toBe(1);
    expect(out).toContain('H-03 支出预算总表：每一款等于它的项之和，每一列都是');
    expect(out).toMatch(/表一《2024年部门支出预算总表》3\.1，21201 总计（原文第 14 行）/);
    expect(out).toContain('2 个数相加 13.00，印作 10.00，差 3.00：哪一个是对的？');
    expect(out).toContain('四舍五入最多可差 0.01');
  });

  it('speaks English', async () => {
    await home.put('a.txt', WRONG);
    const { out } = await check('a.txt', '--lang', 'en');
    expect(out).toContain('The 2 figures add up to 13.00; 10.00 is printed, 3.00 apart: which is right?');
    expect(out).toContain('2 errors, 0 questions, 0 notes, 0 rounding. Amounts in 万元.');
  });

  it('lists 尾差 and what does not apply only when asked for all', async () => {
    await home.put('a.txt', aSource({ amount: '3.01' }));
    const { code, out } = await check('a.txt');
    expect(code).toBe(0);
    expect(out).toContain('另有提示和尾差 2 条，用 --all 列出。');
    expect(out).not.toContain('是尾差');
    const all = (await check('a.txt', '--all')).out;
    expect(all).toContain('差 0.01，是尾差。');
    expect(all).toMatch(/不适用 \d+/);
    expect(all).toContain('没有印');
  });

  it('takes a document by its id or its JSON, and compares it with the others of the data folder', async () => {
    await home.put('a.txt', aSource());
    await home.put('b.txt', aSource({ year: 2023 }));
    await home.import(['a.txt', 'b.txt']);
    expect((await check('msylj-bm-2024')).code).toBe(0);
    expect((await check('data/msylj-bm-2024.json')).code).toBe(0);
    expect((await check('msylj-bm-2024', 'msylj-bm-2023')).out.match(/某市园林局/g)).toHaveLength(2);
  });

  it('writes JSON that a program can rely on', async () => {
    await home.put('a.txt', WRONG);
    const { code, out } = await check('a.txt', '--json');
    expect(code).toBe(1);
    const { ok, version, documents } = JSON.parse(out) as { ok: boolean; version: number; documents: Record<string, unknown>[] };
    expect({ ok, version }).toEqual({ ok: true, version: 1 });
    expect(Object.keys(documents[0]!)).toEqual(['id', 'revision', 'department', 'fiscalYear', 'kind', 'source', 'amountUnit', 'counts', 'findings', 'rules']);
    expect(documents[0]).toMatchObject({
      counts: { error: 2, warning: 0, info: 0, tail: 0 },
      findings: [
        {
          rule: 'H-03',
          severity: 'error',
          kind: 'difference',
          differenceFen: -3_000_000,
          allowedFen: 15_000,
          printed: { kind: 'printed', fen: 10_000_000, cell: { table: 1, address: '3.1' } },
          expected: { kind: 'derived', operation: 'sum', operands: [{ fen: 7_000_000 }, { fen: 6_000_000 }] },
          cells: [{ table: 1, address: '3.1', line: 14 }, { address: '4.1' }, { address: '5.1' }],
        },
        { rule: 'H-03', printed: { cell: { address: '3.4' } } },
      ],
    });
    expect((await check('a.txt', '--json')).out).toBe(out);
  });

  it.each([
    [['--nothing'], '没有 --nothing 这个选项'],
    [[], '没有给出要核查的编号或文件'],
    [['a', '--lang', 'fr'], '--lang 只能是'],
    [['nowhere'], '没有编号或文件“nowhere”'],
  ])('ends with 2 on %j and says why', async (argv, why) => {
    const { code, out, error } = await check(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(why);
  });

  it('ends with 2 where one of several cannot be read, and checks none', async () => {
    await home.put('a.txt', aSource());
    await home.put('b.txt', 'no table');
    const { code, out, error } = await check('a.txt', 'b.txt');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('b.txt');
    const json = await check('a.txt', 'b.txt', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, failures: [{ code: 'document.noTables' }] });
  });

  it('prints its usage when asked for help', async () => {
    const { code, out } = await check('--help', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('npm run check -- <id or file…>');
    expect(out).toContain('--json');
  });
});

describe('the command as a process', { timeout: 60_000 }, () => {
  it('finds the two errors of the first document, with every denominator', async () => {
    const command = ['--import', 'tsx', 'src/cli/check.ts', 'jiaxing-hrss-2024'];
    const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(process.execPath, command, { env: { ...process.env, INIT_CWD: process.cwd() } }, (failure, stdout) => resolve({ code: failure?.code, out: stdout }));
    });
    expect(code).toBe(1);
    expect(out).toContain('差错 2');
    expect(out).toContain('810.40 ÷ 16,639.59 = 4.87%（推算：16,460.76 + 178.83；另有 1 处印错的百分数也由它得出）');
    expect(out).toContain('810.40 ÷ 16,632.90 = 4.87%');
    expect(out).toContain('669.71 ÷ 18,179.25 = 3.7%');
  });
});
