import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../tests/support/example-document';
import { seedDocument } from '../../tests/support/seed-document';
import type { BudgetDocument } from '@/model/document';
import { mergedActuals, readActuals, type ReadActuals } from './actuals-reading';
import { actualsRows, actualsTemplate, ACTUALS_COLUMNS, type ActualsHeads } from './actuals-template';

const example = exampleDocument(2022);
const HEADS: ActualsHeads = { document: '文件', unit: '单位', project: '项目', indicator: '编号', name: '指标', operator: '符号', target: '指标值', measure: '计量单位', actual: '实际值', note: '备注' }; // prettier-ignore

function read(text: string, document: BudgetDocument = example, heads: readonly ActualsHeads[] = []): ReadActuals {
  const result = readActuals(text, document, heads);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The template with cells of one row written, as a reader does. */
function filled(row: number, cells: Partial<Record<(typeof ACTUALS_COLUMNS)[number], string>>, delimiter = ','): string {
  const rows = [[...ACTUALS_COLUMNS] as string[], ...actualsRows(example)].map((texts, index) =>
    texts.map((text, position) => (index === row ? (cells[ACTUALS_COLUMNS[position]!] ?? text) : text)),
  );
  return rows.map((texts) => texts.map((text) => (/[",;\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter)).join('\r\n');
}

describe('the template of actual values', () => {
  it('has a row an indicator, with what it aims at as printed and a blank for what it came to', () => {
    const rows = actualsRows(seedDocument());
    expect(rows).toHaveLength(163);
    expect(rows[0]).toEqual(['jiaxing-hrss-2024', expect.any(String), '人才工作经费', 't11r1', '引进人才满意度', '≥', '90', '%', '', '']);
    expect(new Set(rows.map((row) => row[3])).size).toBe(163);
  });

  it.each([['its own names', null], ['a language', HEADS]] as const)('comes back untouched under %s, = and all', (_, heads) => {
    const document = seedDocument();
    expect(read(actualsTemplate(document, heads), document, [HEADS])).toMatchObject({ values: [], refused: [], blank: 163 });
  });

  it('gives back what was written into it, formula or not', () => {
    const known = [{ indicator: 't11r1', text: '=1+1', note: '见“说明”, 第二页\n第三行' }, { indicator: 't11r2', text: '-3', note: '' }];
    const value = read(actualsTemplate(example, null, known));
    expect(value.values).toEqual(known);
    expect(value.lines.get('t11r2')).toBe(4);
    expect(actualsTemplate(example, null, known)).toContain("'=1+1");
  });

  it.each([',', ';', '\t'])('is read with “%s” between its cells, and blank rows', (delimiter) => {
    const value = read(`\ufeff${filled(1, { actual: '98' }, delimiter)}\r\n${delimiter.repeat(9)}\r\n`);
    expect(value).toMatchObject({ values: [{ indicator: 't11r1', text: '98' }], refused: [] });
    expect(value.lines.get('t11r1')).toBe(2);
  });

  it('takes a number that a spreadsheet wrote otherwise for the same target', () => {
    const target = example.indicators[0]!.target;
    expect(read(filled(1, { target: `${target}.00`, actual: '1' })).refused).toEqual([]);
  });
});

describe('a broken template', () => {
  it('of another document is refused whole, and says which', () => {
    expect(readActuals(actualsTemplate(seedDocument(), null), example)).toEqual({ ok: false, failure: { code: 'foreignDocument', found: 'jiaxing-hrss-2024' } });
  });

  it.each(['', '\ufeff', '\n\n', ACTUALS_COLUMNS.join(',')])('without rows (%j) is refused', (text) => {
    expect(readActuals(text, example)).toEqual({ ok: false, failure: { code: 'empty' } });
  });

  it('without its columns is refused, and names them', () => {
    expect(readActuals('document,name\nx,y', example)).toEqual({ ok: false, failure: { code: 'columnsMissing', columns: ['indicator', 'actual'] } });
  });

  it('loses no row: unknown ones, changed targets and rows of others are named with their line and all they hold', () => {
    const cases = [
      [{ indicator: 't99r1', actual: '7' }, 'unknownIndicator', []],
      [{ target: '1', operator: '>', actual: '7' }, 'changedTarget', ['operator', 'target']],
      [{ document: 'another', actual: '7' }, 'otherDocument', []],
    ] as const;
    for (const [cells, reason, columns] of cases) {
      const { refused, values } = read(filled(3, cells));
      expect(refused).toMatchObject([{ line: 4, reason, columns, cells: { actual: '7', project: example.indicators[2]!.project } }]);
      expect(values).toEqual([]);
    }
  });

  it('keeps the first of two values of one indicator and names the second', () => {
    const twice = `${filled(1, { actual: '7' })}\r\n${filled(1, { actual: '8' }).split('\r\n')[1]}`;
    expect(read(twice)).toMatchObject({ values: [{ text: '7' }], refused: [{ reason: 'repeated', line: 2 + example.indicators.length, cells: { actual: '8' } }] });
  });

  it('takes nothing from what was there before', () => {
    const before = [{ indicator: 't11r1', text: '5', note: 'a' }, { indicator: 't11r2', text: '6', note: '' }];
    expect(mergedActuals(before, [{ indicator: 't11r1', text: '', note: 'b' }])).toEqual([{ indicator: 't11r1', text: '5', note: 'b' }, before[1]]);
  });

  it('of a document without indicators has its head alone', () => {
    expect(actualsTemplate({ ...example, indicators: [] }, null).trim().split('\n')).toHaveLength(1);
  });
});
