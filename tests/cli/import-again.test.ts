import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '@/cli/files';
import { aSource, THREE_PUBLIC } from './a-source';
import { aDataHome, type DataHome } from './data-home';

const ID = 'msylj-bm-2024';
let home: DataHome;

beforeEach(async () => {
  home = await aDataHome();
  await home.put('a.txt', aSource());
  await home.import(['a.txt']);
});

afterEach(() => home.remove());

async function revisionOf(id = ID): Promise<unknown> {
  return ((await home.json(`data/${id}.json`)) as { revision: unknown }).revision;
}

describe('the same file again', () => {
  it('changes nothing: no revision, no byte, no time of a file', async () => {
    const before = await home.dataFiles();
    const { code, out } = await home.import(['a.txt']);
    expect(code).toBe(0);
    expect(out).toContain('编号 msylj-bm-2024，第 1 版，与现有的相同');
    expect(out).toContain('没有要写的');
    expect(await home.dataFiles()).toEqual(before);
  });

  it('changes nothing from the copy in sources/ either', async () => {
    const before = await home.dataFiles();
    expect((await home.import(['data/sources/a.txt'])).code).toBe(0);
    expect(await home.dataFiles()).toEqual(before);
  });

  it('brings back a lost document, byte for byte and as the same revision', async () => {
    const before = await home.text(`data/${ID}.json`);
    await rm(path.join(home.folder, `data/${ID}.json`));
    const { out } = await home.import(['a.txt']);
    expect(out).toContain('第 1 版，与现有的相同');
    expect(out).toContain(`已写入 ${home.folder}/data：${ID}.json。`);
    expect(await home.text(`data/${ID}.json`)).toBe(before);
  });
});

describe('an edited source', () => {
  it('updates its document, under an id of its own too, and says what changed with its place', async () => {
    await home.put('b.txt', aSource({ year: 2025 }));
    await home.import(['b.txt', '--id', 'own-id']);
    await home.put('data/sources/b.txt', aSource({ year: 2025, amount: '4.50' }));
    const { code, out } = await home.import(['data/sources/b.txt']);
    expect(code).toBe(0);
    expect(out).toContain('编号 own-id，第 2 版\n');
    expect(out).toContain(
      [
        '与第 1 版相比：',
        '  表一 第 5 行 总计列（原文第 16 行）：3.00 → 4.50',
        '  表一 第 5 行 项目支出列（原文第 16 行）：3.00 → 4.50',
      ].join('\n'),
    );
    expect(await revisionOf('own-id')).toBe(2);
    expect(await home.json('data/catalog.json')).toMatchObject({
      documents: [
        { id: ID, revision: 1 },
        { id: 'own-id', revision: 2 },
      ],
    });
  });

  it('from elsewhere replaces the copy in sources/', async () => {
    const edited = aSource({ amount: '4.50' });
    await home.put('a.txt', edited);
    await home.import(['a.txt']);
    expect(await home.text('data/sources/a.txt')).toBe(edited);
    expect(await revisionOf()).toBe(2);
  });

  it('says what changed in English', async () => {
    await home.put('a.txt', aSource({ amount: '', more: THREE_PUBLIC }));
    const { out } = await home.import(['a.txt', '--lang', 'en']);
    expect(out).toContain('Compared with revision 1:');
    expect(out).toContain('  new table 2 “2024年一般公共预算“三公”经费支出表”');
    expect(out).toContain('  table 1, row 5, column 总计 (line 16 of the source): 3.00 → blank');
  });

  it('lists twenty changes and counts the rest', async () => {
    const rows = Array.from({ length: 15 }, (_, index) => [
      `21202${index + 10}`,
      `第${index}项`,
      '1.00',
      '1.00',
      '',
      '',
    ]);
    await home.put('a.txt', aSource({ rows }));
    const { out } = await home.import(['a.txt']);
    expect(out.match(/新增的行/g)).toHaveLength(20);
    expect(out).toContain('另有 10 处');
  });

  it('whose figures stand is a new revision that says so', async () => {
    await home.put('a.txt', `${aSource()}\n附注一句。\n`);
    const { out } = await home.import(['a.txt']);
    expect(out).toContain('数都没有变，只有文字或说明不同');
    expect(await revisionOf()).toBe(2);
  });

  it('carries its changes in JSON', async () => {
    await home.put('a.txt', aSource({ amount: '4.50' }));
    const { out } = await home.import(['a.txt', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      documents: [
        {
          state: 'revised',
          changes: {
            revision: 1,
            figures: [
              {
                kind: 'changed',
                place: { table: 1, row: 5, side: '', column: 1 },
                before: '3.00',
                after: '4.50',
              },
              {},
            ],
          },
        },
      ],
    });
  });
});

describe('an id that is taken', () => {
  it('is refused to another file, and given with --replace', async () => {
    const before = await home.dataFiles();
    await home.put('new.txt', aSource({ amount: '4.50' }));
    const refused = await home.import(['new.txt']);
    expect(refused).toMatchObject({
      code: 1,
      error: expect.stringContaining('编号“msylj-bm-2024”已被另一份文件“a.txt”占用') as string,
    });
    expect(await home.dataFiles()).toEqual(before);
    const { code, out } = await home.import(['new.txt', '--replace']);
    expect(code).toBe(0);
    expect(out).toContain('第 2 版，替换了“a.txt”');
    expect(out).toContain('与第 1 版相比：\n  表一 第 5 行 总计列（原文第 16 行）：3.00 → 4.50');
    expect(out).toContain('sources/a.txt 已没有文件用到');
    expect(await home.json(`data/${ID}.json`)).toMatchObject({
      revision: 2,
      source: { fileName: 'new.txt' },
    });
  });

  it.each([
    'local',
    'assets',
    'data',
    '404',
    'catalog',
    'sources',
    'con',
    'Upper',
    '中文',
    '../x',
    'a/b',
    '-',
    'a--b',
    'a.b',
    'x'.repeat(101),
  ])('or that cannot be one is refused: %s', async (id) => {
    const before = await home.dataFiles();
    const { code, error } = await home.import(['a.txt', `--id=${id}`]);
    expect(code).toBe(1);
    expect(error).toContain(`编号“${id}”不可用`);
    expect(await home.dataFiles()).toEqual(before);
  });
});

describe('a source name', () => {
  it('stands for one document: another one of that name is refused, however it is written', async () => {
    await home.put('other/A.txt', aSource({ department: '某市水利局' }));
    const { code, error } = await home.import(['other/A.txt', '--replace']);
    expect(code).toBe(1);
    expect(error).toContain('“A.txt”已经是“msylj-bm-2024”的原文');
    expect(error).toContain('--id msylj-bm-2024');
  });

  it('is kept safe, and a name full of tricks stays inside sources/ and finds its document again', async () => {
    const name = '..<img src=x onerror=alert(1)>|名\n.txt';
    await home.put(name, aSource({ year: 2025 }));
    expect((await home.import([name])).code).toBe(0);
    const files = Object.keys(await home.dataFiles());
    expect(files).toContain('sources/_img src=x onerror=alert(1)__名_.txt');
    await home.put(name, aSource({ year: 2025, amount: '4.50' }));
    expect((await home.import([name])).out).toContain('第 2 版');
  });
});

describe('what stands in data/', () => {
  it('is refused where the catalogue is damaged, and left alone', async () => {
    await home.put('data/catalog.json', '{"catalogVersion": 1, "documents": [{}]}');
    const before = await home.dataFiles();
    await home.put('b.txt', aSource({ year: 2025 }));
    const { code, error } = await home.import(['b.txt']);
    expect(code).toBe(1);
    expect(error).toMatch(
      /^读不了目录“.*catalog\.json”：内容不完整（documents\.0\.id）；删去这个文件再导入一次/,
    );
    expect(await home.dataFiles()).toEqual(before);
  });

  it('is rebuilt into a catalogue where that is missing', async () => {
    await rm(path.join(home.folder, 'data/catalog.json'));
    await home.put('data/notes.json', '{"mine": true}');
    await home.put('b.txt', aSource({ year: 2025 }));
    const { code, out } = await home.import(['b.txt']);
    expect(code).toBe(0);
    expect(out).toContain('没有目录，已按其中的 1 份文件重建');
    expect(out).toContain('“notes.json”不是能读的预算数据');
    expect(await home.json('data/catalog.json')).toMatchObject({
      documents: [{ id: ID }, { id: 'msylj-bm-2025' }],
    });
  });

  it('is not taken for empty where it may not be looked into', async () => {
    const before = await home.dataFiles();
    const list = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }));
    await home.put('b.txt', aSource({ year: 2025 }));
    const { code, error } = await home.import(['b.txt'], { files: { ...nodeFiles, list } });
    expect(code).toBe(1);
    expect(error).toContain('catalog.json”：没有权限');
    expect(await home.dataFiles()).toEqual(before);
  });

  it('keeps the entry of a lost document and says that it is lost', async () => {
    await rm(path.join(home.folder, `data/${ID}.json`));
    await home.put('b.txt', aSource({ year: 2025 }));
    const { code, out } = await home.import(['b.txt']);
    expect(code).toBe(0);
    expect(out).toContain('目录里有“msylj-bm-2024”，但找不到它的文件“msylj-bm-2024.json”');
    expect(await home.json('data/catalog.json')).toMatchObject({
      documents: [{ id: ID }, { id: 'msylj-bm-2025' }],
    });
  });

  it('is written anew where a document is damaged, as its next revision', async () => {
    await home.put(`data/${ID}.json`, '{"schemaVersion": 1, "id"');
    await home.put('a.txt', aSource({ amount: '4.50' }));
    const { code, out } = await home.import(['a.txt']);
    expect(code).toBe(0);
    expect(out).toContain('原来的“msylj-bm-2024.json”读不出来，这次重新写好');
    expect(await revisionOf()).toBe(2);
  });

  it.each([
    [`${ID}.json`, '{"schemaVersion": 99}'],
    ['catalog.json', '{"catalogVersion": 99}'],
  ])('is never overwritten where a later program wrote %s', async (file, text) => {
    await home.put(`data/${file}`, text);
    const before = await home.dataFiles();
    const { code, error } = await home.import(['a.txt', '--replace']);
    expect(code).toBe(1);
    expect(error).toContain('数据版本是 99，这个程序只认识到 1');
    expect(await home.dataFiles()).toEqual(before);
  });

  it('gives way to no import where a file of somebody else bears the name', async () => {
    await home.put('data/mine.json', '{"mine": true}');
    const { code, error } = await home.import(['a.txt', '--id', 'mine']);
    expect(code).toBe(1);
    expect(error).toContain('“a.txt”已经是“msylj-bm-2024”的原文');
    await home.put('b.txt', aSource({ year: 2025 }));
    expect((await home.import(['b.txt', '--id', 'mine'])).error).toContain(
      '编号“mine”已被另一份文件“mine.json”占用',
    );
    expect(await readFile(path.join(home.folder, 'data/mine.json'), 'utf8')).toBe('{"mine": true}');
    const replaced = await home.import(['b.txt', '--id', 'mine', '--replace']);
    expect(replaced.out).toContain('编号 mine，第 1 版，替换了“mine.json”');
    expect(replaced.out).not.toContain('sources/mine.json');
  });
});
