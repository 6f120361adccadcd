import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { printNine, printTwelve } from '../../tests/generator/print-budget';
import { anyBudget } from '../../tests/properties/budget-arbitrary';
import { importText } from '../../tests/properties/import-bytes';
import { patience, runs } from '../../tests/properties/runs';
import type { BudgetDocument, Figure, PrintedTable } from '@/model/document';
import { cellAt } from '@/model/figures';
import { readDocument } from '@/model/read-document';
import { expenditureTree } from './expenditure-tree';
import { strikingFigure } from './striking-figure';

const read = readDocument(readFileSync('data/jiaxing-hrss-2024.json', 'utf8'), 'jiaxing-hrss-2024.json');
if (!read.ok) throw new Error(read.failure.code);
const seed = read.value;

function figureOf(document: BudgetDocument) {
  const tree = expenditureTree(document);
  return tree && strikingFigure(document, tree);
}

/** What is told, part by part: role, name, amount in 万元, of a hundred. */
function told(document: BudgetDocument) {
  const figure = figureOf(document);
  return figure && figure.parts.map(({ role, name, amount, hundred }) => [role, name, amount.fen / 1e6, hundred]);
}

/** The document with a table of projects, each `[name, amount in 万元]`, and its 合计 unless that is null. */
function withProjects(document: BudgetDocument, rows: readonly [string, number][], total: number | null): BudgetDocument {
  const [first] = document.tables;
  const number = document.tables.length + 1;
  const table: PrintedTable = {
    ...first!,
    number,
    role: 'T10',
    columns: [{ kind: 'amount', side: '', number: 1, head: ['总计'], dimensions: { aggregate: 'total' }, known: true }],
    rows: [...(total === null ? [] : [total]), ...rows.map(([, amount]) => amount)].map((amount) => ({
      cells: [amount.toFixed(2)],
      line: null,
      page: null,
      subjects: [],
    })),
  };
  const figure = (row: number, wan: number, about: Partial<Figure>): Figure => ({
    place: { table: number, row, side: '', column: 1 },
    fen: Math.round(wan * 1e6),
    role: 'T10',
    subject: 'project',
    aggregate: 'total',
    ...about,
  });
  const head = total === null ? [] : [figure(1, total, { subject: 'total' })];
  const figures = rows.map(([project, wan], index) => figure(index + 1 + head.length, wan, { unit: '某某局', project }));
  return { ...document, tables: [...document.tables, table], figures: [...document.figures, ...head, ...figures] };
}

const spending = (personnel: number, project: number) =>
  aBudget()
    .withTotal({ total: personnel + project, personnel, project })
    .withItem('208', '社会保障和就业支出', { total: personnel + project, personnel, project })
    .build();

describe('the striking figure of the first real document', () => {
  it('is one project, 基本支出 and the other eighteen projects: 39, 27 and 34 of a hundred', () => {
    expect(told(seed)).toEqual([
      ['project', '特定人员发放项目', 6755.04, 39],
      ['basic', '', 4734.02, 27],
      ['otherProjects', '', 6020.49, 34],
    ]);
    expect(figureOf(seed)?.parts.at(-1)?.count).toBe(18);
    expect(figureOf(seed)?.parts[0]?.of).toBe('嘉兴市养老保险服务中心/特定人员发放项目');
  });

  it('leads to the cells: of projects in their table, of 基本支出 in the 支出预算总表', () => {
    const cells = figureOf(seed)!.parts.map(({ amount }) => {
      const printed = amount.kind === 'printed' ? [amount] : amount.operands;
      return printed.map(({ place }) => [cellAt(seed, place)?.table.role, cellAt(seed, place)?.raw]);
    });
    expect(cells).toEqual([
      [['T10', '6755.04']],
      [['T3', '4052.24'], ['T3', '681.78']],
      [['T10', '12775.53'], ['T10', '6755.04']],
    ]);
  });
});

describe('the striking figure', () => {
  it('is about the largest project where the projects add up to 项目支出', () => {
    const document = withProjects(spending(40, 60), [['甲', 20], ['乙', 35], ['丙', 5]], 60);
    expect(told(document)).toEqual([
      ['project', '乙', 35, 35],
      ['basic', '', 40, 40],
      ['otherProjects', '', 25, 25],
    ]);
  });

  it('sums the others where the table prints no total', () => {
    const document = withProjects(spending(40, 60), [['甲', 25], ['乙', 35]], null);
    expect(figureOf(document)?.parts.at(-1)).toMatchObject({ count: 1, amount: { operation: 'sum', fen: 25_000_000 } });
  });

  it('takes the one printed first of two that cost the same', () => {
    expect(told(withProjects(spending(40, 60), [['甲', 30], ['乙', 30]], 60))?.[0]).toEqual(['project', '甲', 30, 30]);
  });

  it('tells all of it of a document with one project and no 基本支出', () => {
    const document = withProjects(
      aBudget().withTotal({ total: 9, project: 9 }).withItem('208', '社会保障', { total: 9, project: 9 }).build(),
      [['甲', 9]],
      9,
    );
    expect(told(document)).toEqual([['project', '甲', 9, 100]]);
  });

  it('is about the largest 类 where a project would not strike, is not all there, or there is none', () => {
    const many = Array.from({ length: 20 }, (_, index): [string, number] => [`第${index}项`, 3]);
    const classes = [['class', '社会保障和就业支出', 100, 100]];
    expect(told(withProjects(spending(40, 60), many, 60))).toEqual(classes);
    expect(told(withProjects(spending(40, 60), [['甲', 50]], 50))).toEqual(classes);
    expect(told(spending(40, 60))).toEqual(classes);
  });

  it('names the two largest 类 and gathers the others, unless that is one alone', () => {
    const rows = aBudget().withTotal(100).withItem('208', '甲', 50).withItem('210', '乙', 30).withItem('212', '丙', 15);
    expect(told(aBudget().withTotal(95).withItem('208', '甲', 50).withItem('210', '乙', 30).withItem('212', '丙', 15).build())).toHaveLength(3);
    const figure = figureOf(rows.withItem('221', '丁', 5).build());
    expect(figure?.parts.map(({ role, count, hundred }) => [role, count, hundred])).toEqual([
      ['class', 1, 50],
      ['class', 1, 30],
      ['otherClasses', 2, 20],
    ]);
  });

  it('keeps the printed total where the sum is a tail off, and says nothing where it is more', () => {
    const classes = (total: number) => aBudget().withTotal(total).withItem('208', '甲', 60).withItem('210', '乙', 40).build();
    expect(told(classes(100.01))).toHaveLength(2);
    expect(told(classes(101))).toBeNull();
  });

  it('says nothing of nothing, of amounts below 0, of a tree without 类, of a blank total alone', () => {
    expect(told(aBudget().withTotal({ total: '0.00' }).withItem('208', '甲', { total: '0.00' }).build())).toBeNull();
    expect(told(aBudget().withTotal(8).withItem('208', '甲', 10).withItem('210', '乙', -2).build())).toBeNull();
    expect(told(aBudget().withTotal(8).withItem('20801', '甲', 8).build())).toBeNull();
    expect(told(aBudget().withTotal(8).build())).toBeNull();
  });
});

describe.each([
  ['twelve', printTwelve],
  ['nine', printNine],
] as const)('of any budget printed in %s tables', patience, (layout, print) => {
  it('makes a hundred of parts that stand in its cells, or says nothing', () => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = importText(print(model));
        const tree = expenditureTree(document)!;
        const figure = strikingFigure(document, tree);
        if (!figure) return;
        if (layout === 'nine') expect(figure.kind).toBe('class');
        expect(figure.parts.reduce((sum, { hundred }) => sum + hundred, 0)).toBe(100);
        for (const { amount, hundred } of figure.parts) {
          expect(Math.abs(hundred - (amount.fen / tree.root.amount!.fen) * 100)).toBeLessThan(1.01);
          const terms = amount.kind === 'printed' ? [amount] : amount.operands;
          for (const { fen, place } of terms) expect(cellAt(document, place)?.reading).toMatchObject({ fen });
          const [first = 0, ...rest] = terms.map(({ fen }) => fen);
          const sign = amount.kind === 'derived' && amount.operation === 'difference' ? -1 : 1;
          expect(rest.reduce((sum, fen) => sum + sign * fen, first)).toBe(amount.fen);
        }
        if (figure.kind === 'project') {
          const costs = new Map<string, number>();
          for (const { unit, project, fen } of model.entries) {
            if (project) costs.set(`${unit}/${project}`, (costs.get(`${unit}/${project}`) ?? 0) + fen);
          }
          expect(costs.get(figure.parts[0]!.of)).toBe(Math.max(...costs.values()));
        }
      }),
      runs(),
    );
  });
});
