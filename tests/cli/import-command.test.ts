import { readdir, truncate } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalog, readDocument } from '@/model/read-document';
import { aSource, THREE_PUBLIC } from './a-source';
import { aDataHome, type DataHome } from './data-home';

let home: DataHome;

beforeEach(async () => {
  home = await aDataHome();
});

afterEach(() => home.remove());

describe('a first import', () => {
  it('writes the document, its source byte for byte and the catalogue, each readable at its border', async () => {
    await home.put('预算.txt', aSource());
    expect(await home.import(['预算.txt'])).toMatchObject({ code: 0, error: '' });
    expect(await home.text('data/sources/预算.txt')).toBe(aSource());
    const document = readDocument(await home.text('data/msylj-bm-2024.json'), 'x');
    const catalog = readCatalog(await home.text('data/catalog.json'), 'x');
    expect(document).toMatchObject({
      ok: true,
      value: { id: 'msylj-bm-2024', revision: 1, department: '某市园林局', source: { fileName: '预算.txt' } },
    });
    expect(catalog).toMatchObject({
      ok: true,
      value: { documents: [{ id: 'msylj-bm-2024', file: 'msylj-bm-2024.json', expenditureFen: 10_000_000 }] },
    });
    expect(Object.keys(await home.dataFiles())).toEqual([
      'catalog.json',
      'msylj-bm-2024.json',
      'sources',
      'sources/预算.txt',
    ]);
  });

  it('reports each table with what it was recognised by, rows, figures and unit', async () => {
    await home.put('a.txt', aSource({ more: THREE_PUBLIC }));
    const { out } = await home.import(['a.txt']);
    expect(out).toContain('某市园林局 2024 年部门预算\n编号 msylj-bm-2024，新文件\n');
    expect(out).toContain('表一 2024年部门支出预算总表：支出预算总表（凭表名和列），5 行，17 个数，万元');
    expect(out).toContain(
      '表二 2024年一般公共预算“三公”经费支出表：“三公”经费支出表（凭表名和列），2 行，8 个数，万元',
    );
    expect(out).toContain('共 25 个数，1 个单位，0 个项目，0 条指标。');
    expect(out).toContain('：sources/a.txt，msylj-bm-2024.json，catalog.json。');
  });

  it('tells a table that only its columns have made known from one that nothing has', async () => {
    const source = aSource({ more: ['2024年某某明细表', '', '单位：万元', '', '甲\t乙', '一\t1.00', ''] });
    await home.put('a.txt', source.replace('部门支出预算总表', '某某安排表'));
    const { out } = await home.import(['a.txt', '--dry-run']);
    expect(out).toMatch(/表一 2024年某某安排表：支出预算总表（凭列），5 行，17 个数，万元，\d 条说明/);
    expect(out).toMatch(/表二 2024年某某明细表：认不出是哪一张表，1 行/);
  });

  it('reports in English when asked', async () => {
    await home.put('a.txt', aSource());
    const { out } = await home.import(['a.txt', '--lang', 'en']);
    expect(out).toContain(
      'table 1 2024年部门支出预算总表: expenditure (by title and columns), 5 rows, 17 figures, in 万元',
    );
    expect(out).not.toMatch(/[。，：]/);
  });

  it('says each remark as a sentence with its place', async () => {
    await home.put('a.txt', aSource({ amount: '三元' }));
    const chinese = (await home.import(['a.txt', '--dry-run'])).out;
    const english = (await home.import(['a.txt', '--dry-run', '--lang=en'])).out;
    expect(chinese).toContain('表一 第 5 行 总计列（原文第 16 行）：金额格里印的是“三元”，不是数');
    expect(english).toContain(
      'table 1, row 5, column 总计 (line 16 of the source): The amount cell holds “三元”',
    );
  });

  it('writes one JSON object with --json', async () => {
    await home.put('a.txt', aSource({ amount: '三元' }));
    const { code, out } = await home.import(['a.txt', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      dryRun: false,
      written: ['sources/a.txt', 'msylj-bm-2024.json', 'catalog.json'],
      documents: [
        {
          id: 'msylj-bm-2024',
          state: 'new',
          revision: 1,
          tables: [{ number: 1, role: 'T3', rows: 5, figures: 15, unit: '万元' }],
          units: 0,
          projects: 0,
          remarks: [
            { code: 'narrative.missing' },
            { code: 'cell.notAnAmount', table: 1, row: 5, column: 1 },
            { code: 'cell.notAnAmount', table: 1, row: 5, column: 4 },
          ],
        },
      ],
    });
  });

  it('writes nothing with --dry-run, not even a folder', async () => {
    await home.put('a.txt', aSource());
    const { code, out } = await home.import(['a.txt', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('没有写入');
    expect(await readdir(home.folder)).toEqual(['a.txt']);
  });

  it('writes elsewhere with --out', async () => {
    await home.put('a.txt', aSource());
    await home.import(['a.txt', '--out', 'some/where', '--id', 'my-id']);
    expect((await readdir(path.join(home.folder, 'some/where'))).sort()).toEqual([
      'catalog.json',
      'my-id.json',
      'sources',
    ]);
  });

  it.each([
    ['GB18030', 'gb18030', gb18030()],
    ['UTF-8 with a byte order mark', 'utf-8', Buffer.from(`\ufeff${aSource()}`)],
  ])('reads %s and keeps its bytes', async (_, encoding, bytes) => {
    await home.put('a.txt', bytes);
    const { code, out } = await home.import(['a.txt', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      documents: [{ department: '某市园林局', source: { encoding, bytes: bytes.length } }],
    });
    const kept = (await home.dataFiles())['sources/a.txt']!.split(' ')[1]!;
    expect(Buffer.from(kept, 'base64').equals(bytes)).toBe(true);
  });
});

describe('a source that cannot be used', () => {
  it.each([
    ['没有这个文件', 'missing.txt'],
    ['这是一个文件夹', '.'],
    ['路径里有不能用的字符', 'a\u0000b'],
  ])('is refused with a reason: %s', async (reason, file) => {
    const { code, out, error } = await home.import([file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toBe(`读不了“${file}”：${reason}。请检查路径和读取权限。`);
  });

  it.each([
    ['empty', '', '空文件'],
    ['binary', 'PK\u0003\u0004\u0000\u0000\u0000', '不是文本文件'],
    ['without tables', '某市园林局\n2024年部门预算\n', '没有找到表格'],
  ])('is refused when it is %s, and data/ is as it was', async (_, content, sentence) => {
    await home.put('good.txt', aSource());
    await home.import(['good.txt']);
    const before = await home.dataFiles();
    await home.put('bad.txt', content);
    const { code, error } = await home.import(['bad.txt']);
    expect(code).toBe(1);
    expect(error).toContain(sentence);
    expect(await home.dataFiles()).toEqual(before);
  });

  it('is not read when it is too large', async () => {
    const file = await home.put('huge.txt', '');
    await truncate(file, 33 * 1024 * 1024);
    const { code, error } = await home.import(['huge.txt', '--lang', 'en']);
    expect(code).toBe(1);
    expect(error).toContain('has 34603008 bytes, over the limit of 33554432');
  });

  it('keeps the others out too, and every bad one is named: all or nothing', async () => {
    await home.put('good.txt', aSource());
    await home.put('empty.txt', '');
    const { code, error } = await home.import(['good.txt', 'empty.txt', 'missing.txt']);
    expect(code).toBe(1);
    expect(error.split('\n')).toEqual([
      expect.stringContaining('空文件'),
      expect.stringContaining('missing.txt'),
    ]);
    expect(await home.dataFiles()).toEqual({});
  });

  it('is described in JSON too with --json', async () => {
    const { code, out, error } = await home.import(['missing.txt', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      failures: [{ code: 'file.unreadable', params: { reason: 'ENOENT' }, message: error }],
    });
  });
});

describe('several sources', () => {
  it('are imported together into one sorted catalogue', async () => {
    await home.put('b.txt', aSource({ department: '某市园林局', year: 2025 }));
    await home.put('a.txt', aSource());
    expect(await home.import(['b.txt', 'a.txt'])).toMatchObject({ code: 0, error: '' });
    const { documents } = (await home.json('data/catalog.json')) as { documents: { id: string }[] };
    expect(documents.map(({ id }) => id)).toEqual(['msylj-bm-2024', 'msylj-bm-2025']);
  });

  it('are counted while they are read, where somebody watches; a single one is not', async () => {
    await home.put('b.txt', aSource({ year: 2025 }));
    await home.put('a.txt', aSource());
    const shown: (string | null)[] = [];
    const progress = (text: string | null) => void shown.push(text);
    await home.import(['a.txt'], { progress });
    await home.import(['b.txt', 'a.txt'], { progress });
    expect(shown).toEqual([null, '正在读第 1 个，共 2 个：b.txt', '正在读第 2 个，共 2 个：a.txt', null]);
  });

  it('may not become one document', async () => {
    await home.put('a.txt', aSource());
    await home.put('b.txt', aSource({ amount: '4.00' }));
    const { code, error } = await home.import(['a.txt', 'b.txt', '--replace']);
    expect(code).toBe(1);
    expect(error).toContain('编号“msylj-bm-2024”已被另一份文件“a.txt”占用');
    expect(await home.dataFiles()).toEqual({});
  });

  it('may be one file named twice', async () => {
    await home.put('a.txt', aSource());
    expect((await home.import(['a.txt', './a.txt'])).code).toBe(0);
  });
});

describe('the arguments', () => {
  it.each([
    [[], '没有给出要导入的文件'],
    [['a.txt', '--unknown'], '没有 --unknown 这个选项'],
    [['a.txt', '--id'], '--id 后面少了值'],
    [['a.txt', '--id', '--json'], '--id 后面少了值'],
    [['a.txt', '--json=yes'], '--json 不带值'],
    [['a.txt', '--id', 'a', '--id', 'b'], '--id 给了不止一次'],
    [['a.txt', '--lang', 'fr'], '--lang 只能是 zh-CN 或 en，不能是“fr”'],
    [['a.txt', 'b.txt', '--id', 'x'], '--id 只能用于一个文件，这里有 2 个'],
  ])('%j are refused with the problem and the usage', async (argv, problem) => {
    const { code, error } = await home.import(argv);
    expect(code).toBe(1);
    expect(error).toContain(`参数不对：${problem}。用法：npm run import -- <文件…>`);
  });

  it('may stand in any order: a flag takes nothing from the file behind it', async () => {
    await home.put('a.txt', aSource());
    expect((await home.import(['--dry-run', 'a.txt'])).code).toBe(0);
    expect((await home.import(['--replace', '--id=007', 'a.txt'])).code).toBe(0);
    expect(await home.text('data/007.json')).toContain('"id": "007"');
  });

  it('print help in both languages', async () => {
    expect((await home.import(['--help'])).out).toContain('--dry-run  只报告，不写');
    expect((await home.import(['-h', '--lang', 'en'])).out).toContain(
      '--dry-run  report only, write nothing',
    );
  });
});

/** The source in GB18030: Node has no encoder, so each character is found by decoding all pairs of bytes once. */
function gb18030(): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return Buffer.from(
    [...aSource()].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      return bytesOf.get(character)!;
    }),
  );
}
