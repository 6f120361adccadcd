import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import truth from '../fixtures/jiaxing-hrss-2024.truth.json';
import { importText, remarkCodes } from '../support/import-text';
import { BudgetDocumentSchema, type PrintedTable } from '@/model/document';
import { readAmount } from '@/model/money';
import { labelOf, nameKey } from '@/importer/label';

const document = importText(readFileSync('data/sources/jiaxing-hrss-2024-department-budget.txt'));

interface TruthRow {
  side?: string;
  code?: string | null;
  code_derived?: string | null;
  name?: string;
  unit?: string | null;
  values?: (number | null)[];
  line: number;
}

/** The rows of a printed table in the shape of the truth: one a side, amounts in 万元, null for a blank. */
function rowsOf(
  table: PrintedTable,
): { side: string; name: string; line: number | null; values: (number | null)[] }[] {
  return table.rows.flatMap(({ cells, line, subjects }) =>
    subjects.map(({ side, name }) => ({
      side,
      name: nameKey(name),
      line,
      values: table.columns.flatMap((column, position) => {
        if (column.number === null || column.side !== side) return [];
        const reading = readAmount(cells[position]!, table.unit);
        return ['fen' in reading ? reading.fen / 1e6 : null];
      }),
    })),
  );
}

describe('the first real document', () => {
  const withAmounts = truth.tables.filter((table) => table.rows.some((row) => 'values' in row));

  it.each(withAmounts.map((table) => [table.name, table] as const))(
    'gives every cell of %s in its place',
    (name, table) => {
      const found = document.tables.find(({ title }) => labelOf(title) === labelOf(name))!;
      const expected = (table.rows as TruthRow[]).map((row) => ({
        side: row.side ?? '',
        name: nameKey(row.name ?? row.unit ?? ''),
        line: row.line,
        values: row.values!,
      }));
      const bySide = (side: string) =>
        [expected, rowsOf(found)].map((rows) => rows.filter((row) => row.side === side));
      for (const side of ['', '收入', '支出']) {
        const [wanted, got] = bySide(side);
        expect(got).toEqual(wanted);
      }
      expect(found.unit).toBe(table.unit);
    },
  );

  it('recovers the codes of the tables that print none', () => {
    for (const role of ['T1', 'T4'] as const) {
      const table = document.tables.find((candidate) => candidate.role === role)!;
      const wanted = (
        withAmounts.find(({ name }) => labelOf(name) === labelOf(table.title))!.rows as TruthRow[]
      )
        .filter(({ side, code_derived }) => side === '支出' && code_derived)
        .map(({ code_derived, name }) => [code_derived, name]);
      const got = table.rows.flatMap(({ subjects }) =>
        subjects.filter(({ inferred }) => inferred).map(({ account, name }) => [account, name]),
      );
      expect(got).toEqual(wanted);
    }
  });

  it('gives every indicator as printed', () => {
    const tables = truth.tables as unknown as { rows: Record<string, string | null>[] }[];
    const rows = tables.flatMap(({ rows: all }) => all).filter((row) => 'kpi3' in row);
    expect(document.indicators).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const indicator = document.indicators[index]!;
      const printed = [
        indicator.programme,
        indicator.level1,
        indicator.level2,
        indicator.name,
        indicator.operator,
        indicator.target,
        indicator.measure,
      ];
      const wanted = [
        row.level1_project,
        row.kpi1,
        row.kpi2,
        row.kpi3,
        row.operator,
        row.target,
        row.measure_unit,
      ];
      expect(printed.map((text) => labelOf(text))).toEqual(wanted.map((text) => labelOf(text ?? '')));
    }
  });

  it('has one figure for each printed amount, and no other', () => {
    expect(document.figures).toHaveLength(413);
    expect(new Set(document.figures.map(({ place }) => JSON.stringify(place))).size).toBe(413);
  });

  it('knows who, where, when and what', () => {
    const { department, fiscalYear, kind, amountUnit } = document;
    expect({ department, fiscalYear, kind, amountUnit }).toEqual({
      department: truth.department,
      fiscalYear: 2024,
      kind: 'departmentBudget',
      amountUnit: '万元',
    });
    expect(truth.region).toContain(document.region);
  });

  it('joins the units and projects whose names a column cut', () => {
    expect(document.units).toHaveLength(3);
    expect(document.units.filter(({ aliases }) => aliases.length > 0)).toHaveLength(1);
    expect(document.projects).toHaveLength(19);
    // Two names that a column cut, and four that the prose shortens.
    expect(document.projects.filter(({ aliases }) => aliases.length > 0)).toHaveLength(6);
    expect(new Set(document.indicators.map(({ unit, project }) => `${unit}|${project}`)).size).toBe(19);
    expect(document.tables[1]!.rows[1]!.subjects[0]!.kind).toBe('rollUp');
  });

  it('says what it concluded and nothing more', () => {
    expect(new Set(remarkCodes(document))).toEqual(
      new Set([
        'table.joined',
        'table.headCarried',
        'level.inferred',
        'name.cut',
        'row.rollUp',
        'table.empty',
        'table.bySignature',
        'project.rowsApart',
        'table.blankForm',
        'text.masked',
        'sentence.rejoined',
        'amount.unitCut',
        'sign.inferred',
        'name.joined',
      ]),
    );
  });

  it('satisfies the schema', () => {
    expect(v.safeParse(BudgetDocumentSchema, { ...document, id: 'a-bm-2024', revision: 1 }).success).toBe(
      true,
    );
  });

  it('keeps every paragraph that is no part of a table', () => {
    expect(document.paragraphs.some(({ text }) => text.startsWith('3. 一般公共预算拨款具体使用情况'))).toBe(
      true,
    );
    expect(document.paragraphs.every(({ text }) => !/^单位[:：]/.test(text))).toBe(true);
  });
});
