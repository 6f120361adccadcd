import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amountsByMeaning, importText } from '../support/import-text';

const seed = readFileSync('data/sources/jiaxing-hrss-2024-department-budget.txt', 'utf8');
const original = importText(seed);
const amounts = amountsByMeaning(original);
/** Everything before the first table: cover, contents, prose. */
const front = seed.slice(0, seed.search(/^.*收支预算总表\n\n单位/m));
const tables = seed.slice(front.length);

type Change = (text: string) => string;
const inTables =
  (change: Change): Change =>
  () =>
    front + change(tables);
const inLines = (change: (line: string, index: number) => string | string[]): Change =>
  inTables((text) => text.split('\n').flatMap(change).join('\n'));
const inCells = (change: Change): Change =>
  inLines((line) => (line.includes('\t') ? line.split('\t').map(change).join('\t') : line));
const isAmount = (cell: string): boolean => /^\d+\.\d\d$/.test(cell);
const isTitle = (line: string): boolean => /^2024年.*表$/.test(line);
const isBody = (line: string): boolean => /^(?:\d{3,7}\t|\t\t[^\t]+\t\d)/.test(line);
/** The second print of the titles over a continued page, with what stands over its rows. */
const REPEATED =
  /(?<=\S\n)\n(2024年市级部门(?:支出预算总表|一般公共预算基本支出表|项目支出预算表)\n\n单位[：:]万元\n\n)((?:[^\n]*\n){1,3}?\*\*[^\n]*\n)(?=20899|30207|[^\n]*服务中心\t|[^\n]*管理服务中心）\t)/g;

const VARIANTS: Record<string, Change> = {
  'thousands separators': inCells((cell) =>
    isAmount(cell) ? Number(cell).toLocaleString('en-US', { minimumFractionDigits: 2 }) : cell,
  ),
  'another unit of money': (text) =>
    inCells((cell) => (isAmount(cell) ? String(Math.round(Number(cell) * 10000)) : cell))(text).replace(
      /单位[：:]万元/g,
      '金额单位：元',
    ),
  'full-width digits': inCells((cell) =>
    isAmount(cell)
      ? cell.replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : cell,
  ),
  'blanks inside numbers': inCells((cell) => (isAmount(cell) ? [...cell].join(' ') : cell)),
  'trailing tabs trimmed': inLines((line) => line.replace(/\t+$/, '')),
  'more trailing tabs': inLines((line) => (line.includes('\t') ? `${line}\t\t\t` : line)),
  'titles without year and who': inLines((line) => line.replace(/^2024年市级(?:部门)?/, '')),
  'titles in other words': (text) =>
    text
      .replaceAll('市级部门收支预算总表', '部门财务收支总体情况表')
      .replaceAll('市级部门支出预算总表', '部门支出总体情况表')
      .replaceAll('“三公”经费支出表', '"三公"经费情况表'),
  'numbers of tables above': inLines((line) => (isTitle(line) ? ['公开 01 表', line] : line)),
  'numbers of tables in the title': inLines((line) => (isTitle(line) ? `表三：${line}` : line)),
  'titles over two lines': inLines((line) => (isTitle(line) ? [line.slice(0, -1), '表'] : line)),
  'titles cut before 支出表': inLines((line) => (isTitle(line) ? line.replace(/(支出表)$/, '\n$1') : line)),
  'the unit beside the title': inTables((text) =>
    text.replace(/(表)\n\n单位[：:]万元\n/g, '$1　　单位：万元\n'),
  ),
  'the unit beside the department': inTables((text) =>
    text.replace(/单位[：:]万元/g, '编制部门：嘉兴市人力资源和社会保障局\t\t单位：万元'),
  ),
  'the unit over two lines': inTables((text) => text.replace(/单位[：:]万元/g, '单位：万\n元')),
  'page numbers among the rows': inLines((line, i) => (i % 9 === 0 && isBody(line) ? [line, '— 9 —'] : line)),
  'page numbers between blank lines': inLines((line, i) =>
    i % 9 === 0 && isBody(line) ? [line, '', '12', ''] : line,
  ),
  'pages that repeat nothing': inTables((text) => text.replace(REPEATED, '\n')),
  'pages that repeat the head only': inTables((text) => text.replace(REPEATED, '\n$2')),
  'pages that repeat the title only': inTables((text) => text.replace(REPEATED, '\n$1')),
  'heads among the rows without a gap': inTables((text) => text.replace(REPEATED, '$2')),
  'pages headed 续表': inTables((text) => text.replace(REPEATED, '\n续表\n$2')),
  'no numbers of columns': inLines((line) => (line.startsWith('**\t') ? [] : line)),
  '栏次 for **': inLines((line) =>
    line.startsWith('**\t') ? line.replace('**', '栏次').replaceAll('**', '') : line,
  ),
  'codes in parts, zeros lost': inLines((line) =>
    line.replace(
      /^(\d{3})(\d\d)(\d\d)?\t/,
      (_, ...parts: (string | undefined)[]) =>
        `${parts.slice(0, 3).filter(Boolean).join(' ').replaceAll(' 0', ' ')}\t`,
    ),
  ),
  'names set in': inLines((line) => line.replace(/^(\d{5}\t)/, '$1　').replace(/^(\d{7}\t)/, '$1　　')),
  'sheets saved as text': inTables((text) =>
    text
      .split('\n')
      .map((line) => (line.includes('\t') ? line : `${line}\t\t\t`))
      .join('\n'),
  ),
  'no blank lines': inTables((text) => text.replace(/\n{2,}/g, '\n')),
  'no titles at all': inLines((line) => (isTitle(line) ? [] : line)),
  'a table of contents with tabs': (text) =>
    text.replace(/^(\([一二三四五六七八九十]+\) 2024年.*表)$/gm, '$1\t12'),
  'prose set in by tabs': () => front.replace(/^([^\n]{60,})$/gm, '\t$1') + tables,
};

describe('the first real document printed another way says the same', () => {
  it.each(Object.keys(VARIANTS))('%s', (name) => {
    const text = VARIANTS[name]!(seed);
    expect(text).not.toBe(seed);
    const document = importText(text);
    const found = amountsByMeaning(document);
    const differing = [...amounts].filter(([key, fen]) => found.get(key) !== fen);
    expect(differing).toEqual([]);
    expect(document.figures.map(({ fen, role, account }) => ({ fen, role, account }))).toEqual(
      original.figures.map(({ fen, role, account }) => ({ fen, role, account })),
    );
    expect(document.indicators.map(({ name: indicator, project }) => [indicator, project])).toEqual(
      original.indicators.map(({ name: indicator, project }) => [indicator, project]),
    );
    const { department, region, fiscalYear, kind, units, projects } = document;
    expect({ department, region, fiscalYear, kind, units, projects }).toEqual({
      department: original.department,
      region: original.region,
      fiscalYear: original.fiscalYear,
      kind: original.kind,
      units: original.units,
      projects: original.projects,
    });
  });

  it('a table left out: the others stay, and levels come from the tables that are there', () => {
    const document = importText(
      seed.replace(/\n2024年市级部门支出预算总表\n[\s\S]*?(?=\n2024年市级部门财政拨款收支预算总表\n)/g, '\n'),
    );
    expect(document.tables.map(({ role }) => role)).toEqual([
      'T1',
      'T2',
      'T4',
      'T5',
      'T6',
      'T7',
      'T8',
      'T9',
      'T10',
      'T11',
      'T12',
    ]);
    const accounts = (from: typeof document) =>
      from.tables[0]!.rows.flatMap(({ subjects }) =>
        subjects.filter(({ kind }) => kind === 'account').map(({ account }) => account),
      );
    expect(accounts(document)).toEqual(accounts(original));
  });
});
