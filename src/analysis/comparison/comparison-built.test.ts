import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '@/model/document';
import { aBudget, type BudgetBuilder } from '../../../tests/support/a-budget';
import { seedDocument } from '../../../tests/support/seed-document';
import { amountIn } from './compared-amount';
import { compare } from './comparison';
import { USUAL_BASIS, type AmountMeasure } from './measures';
import { unitsOf, wholeOf } from './subject';

const seed = seedDocument();

function built(id: string, fill: (budget: BudgetBuilder) => BudgetBuilder, change: Partial<BudgetDocument> = {}): BudgetDocument {
  return { ...fill(aBudget().named({ id, department: `${id}局` })).build(), ...change };
}

/** The document without the tables of some roles, as one that never printed them. */
function without(document: BudgetDocument, id: string, ...roles: string[]): BudgetDocument {
  const isLeft = ({ role }: { role: string | null }) => role === null || !roles.includes(role);
  return { ...document, id, tables: document.tables.filter(isLeft), figures: document.figures.filter(isLeft) };
}

const sideBySide = (...documents: BudgetDocument[]) => compare(documents.map(wholeOf), USUAL_BASIS, documents);
const amountRow = (comparison: ReturnType<typeof compare>, measure: AmountMeasure) => comparison.differences.amounts.find((row) => row.measure === measure);
const single = (code: string, name: string, amount: number) => (budget: BudgetBuilder) => budget.withColumns('total').withItem(code, name, amount).withTotal(amount);

describe('科目 of three documents', () => {
  const found = sideBySide(
    built('a', (budget) => budget.withColumns('total').withItem('208', '社会保障和就业支出', 30).withItem('210', '医疗卫生与计划生育支出', 7).withTotal(37)),
    built('b', (budget) => budget.withColumns('total').withItem('208', '社会保障和就业支出', 20).withItem('210', '卫生健康支出', 5).withTotal(25)),
    built('c', (budget) => budget.withColumns('total').withItem('219', '卫生健康支出', 4).withItem('212', '城乡社区支出', {}).withTotal(4)),
  );
  const rows = found.structures[0]?.rows ?? [];

  it('are joined by code, then by name, though the first and the last have neither in common', () => {
    expect(rows.map(({ key, standing, nodes }) => [key, standing, nodes.map((node) => node?.code ?? null)])).toEqual([
      ['208', 'kept', ['208', '208', null]],
      ['210', 'recoded', ['210', '210', '219']],
      ['212', 'kept', [null, null, '212']],
    ]);
  });

  it('that a table does not list are neither blank nor 0', () => {
    expect(rows.map(({ cells }) => cells.map(({ amount }) => amount?.state))).toEqual([
      ['amount', 'amount', 'notListed'],
      ['amount', 'amount', 'amount'],
      ['notListed', 'notListed', 'blank'],
    ]);
    expect(rows[1]?.cells.map(({ share }) => share?.ratio)).toEqual([7 / 37, 5 / 25, 1]);
  });

  it('are of three departments, whose order is by amount', () => {
    expect(found.axis).toBe('departments');
    expect(amountRow(found, 'total')).toMatchObject({ from: 2, to: 0, difference: { fen: 33e6 }, ratio: 37 / 4, ranked: [{ column: 0 }, { column: 1 }, { column: 2 }] });
  });
});

describe('元 beside 万元', () => {
  const coarse = built('coarse', single('208', '社会保障和就业支出', 12.34));
  const fine = (amount: number) => built('fine', (budget) => single('208', '社会保障和就业支出', amount)(budget.inUnit('元')));

  it('is converted, and differs by no less than the coarser print hides', () => {
    const found = sideBySide(coarse, fine(123_449));
    expect(found.mismatches).toMatchObject([{ dimension: 'amountUnit', values: ['万元', '元'], isAligned: false, remedy: { kind: 'converted', hidden: 5000 } }]);
    expect(amountRow(found, 'total')).toMatchObject({ isSame: true, hidden: 5000, difference: { fen: 4900 }, doubts: [] });
    expect(amountRow(sideBySide(coarse, fine(123_451)), 'total')).toMatchObject({ isSame: false, difference: { fen: 5100 } });
  });
});

describe('a printed 0, a blank and what is not there', () => {
  const zero = built('zero', (budget) => budget.withColumns('total', 'project').withItem('208', '社会保障和就业支出', { total: 0, project: '' }).withTotal({ total: 0, project: '' }));
  const some = built('some', (budget) => budget.withColumns('total', 'project').withItem('208', '社会保障和就业支出', { total: 8, project: 2 }).withTotal({ total: 8, project: 2 }));
  const found = sideBySide(zero, some);

  it('are three states, and nothing is divided by 0', () => {
    const [first] = found.columns;
    expect([first?.amounts.total.state, first?.amounts.project.state, first?.amounts.threePublic.state]).toEqual(['zero', 'blank', 'notPrinted']);
    expect(amountRow(found, 'total')).toMatchObject({ from: 0, to: 1, ratio: null, difference: { fen: 8e6 } });
    expect(first?.shares.projectOfTotal).toMatchObject({ state: 'absent', of: { state: 'blank' } });
    expect(found.differences.incomparable.map(({ measure }) => measure)).toEqual(['project', 'projectOfTotal']);
  });

  it('has neither projects nor indicators where none are printed', () => {
    expect(found.columns.map(({ counts, concentration }) => [counts.projects.state, counts.indicators.state, concentration])).toEqual(Array(2).fill(['notPrinted', 'notPrinted', null]));
  });
});

describe('全部资金 beside 财政拨款', () => {
  const fiscalOnly = without(seed, 'fiscal-only', 'T1', 'T2', 'T3');
  const found = sideBySide(seed, fiscalOnly);

  it('is told, and aligned by taking 财政拨款 of both', () => {
    const money = found.mismatches.find(({ dimension }) => dimension === 'money');
    expect(money).toMatchObject({ values: ['all', 'fiscal'], isAligned: false, remedy: { kind: 'basis', isPossible: true, basis: { money: 'fiscal', carryOver: 'with' } } });
    const aligned = compare(found.columns.map(({ subject }) => subject), { money: 'fiscal', carryOver: 'with' });
    expect(aligned.columns.map(({ amounts }) => amountIn(amounts.total)?.fen)).toEqual([17432.9e6, 17432.9e6]);
    expect(aligned.mismatches.find(({ dimension }) => dimension === 'money')?.isAligned).toBe(true);
    expect(amountRow(aligned, 'total')).toMatchObject({ isSame: true, doubts: ['carryOver'] });
  });

  it('cannot do without 上年结转 where a document does not speak of it', () => {
    const carried = found.mismatches.find(({ dimension }) => dimension === 'carryOver');
    expect(carried).toMatchObject({ values: ['included', 'unsaid'], remedy: { kind: 'basis', isPossible: false, totals: [{ state: 'amount' }, { state: 'notPrinted' }] } });
  });
});

it('with and without 上年结转 is aligned by 本年收入 as printed', () => {
  const silent = without(seed, 'silent', 'T2');
  const plain: BudgetDocument = {
    ...silent,
    tables: silent.tables.map((table) =>
      table.role === 'T1'
        ? { ...table, rows: table.rows.map((row) => ({ ...row, subjects: row.subjects.filter(({ side, kind, dimensions }) => side !== '收入' || (kind !== 'total' && dimensions?.origin !== 'carryOver')) })) }
        : table,
    ),
  };
  const found = sideBySide(seed, plain);
  expect(found.mismatches).toMatchObject([{ dimension: 'carryOver', values: ['included', 'unsaid'], remedy: { isPossible: true, totals: [{ amount: { fen: 17337.41e6 } }, { amount: { fen: 17337.41e6 } }] } }]);
  expect(amountRow(found, 'total')?.doubts).toEqual(['carryOver']);
  expect(amountRow(found, 'threePublic')?.doubts).toEqual([]);
});

it('预算数 beside 执行数 is told, and the budgets offered where they are at hand', () => {
  const budget = built('budget', single('208', '社会保障和就业支出', 5), { department: '某局' });
  const account = built('account', single('208', '社会保障和就业支出', 6), { department: '某局', kind: 'finalAccount' });
  const other = built('other', single('208', '社会保障和就业支出', 9), { department: '另局' });
  const subjects = [wholeOf(account), wholeOf(other)];
  expect(compare(subjects, USUAL_BASIS, [account, other]).mismatches).toMatchObject([{ dimension: 'counting', values: ['execution', 'budget'], remedy: { kind: 'none' } }]);
  const found = compare(subjects, USUAL_BASIS, [account, other, budget]);
  expect(found.mismatches).toMatchObject([{ dimension: 'counting', remedy: { kind: 'subjects', keys: ['budget', 'other'] } }]);
  expect(amountRow(found, 'total')?.doubts).toEqual(['counting']);
});

describe('人均', () => {
  const withWords = (id: string, words: string) =>
    built(id, single('208', '社会保障和就业支出', 100), {
      sections: [{ role: 'organisation', part: null, heading: 0, depth: 0 }],
      paragraphs: ['二、机构设置', words].map((text) => ({ text, line: null, page: null, section: 0 })),
    });
  const of = (...words: string[]) => sideBySide(...words.map((text, at) => withWords(`head-${at}`, text))).perHead;

  it('is offered where every document prints its people', () => {
    const found = of('本局编制40名，实有在职人员25人。', '核定编制30名，在职职工共20名，退休人员9人。');
    expect(found).toMatchObject({ isOffered: true, kind: 'staff' });
    expect(found.isOffered && found.rows.find(({ measure }) => measure === 'total')?.cells).toMatchObject([{ heads: 25, fen: 4e6 }, { heads: 20, fen: 5e6 }]);
  });

  it('is off where one does not, counts another thing, or counts several', () => {
    expect(of('实有在职人员25人。', '内设机构8个。')).toEqual({ isOffered: false, why: 'notPrinted', columns: [1] });
    expect(of('实有在职人员25人。', '编制30名。')).toEqual({ isOffered: false, why: 'differentKinds', columns: [0, 1] });
    expect(of('行政编制12名，事业编制8名。', '编制30名。')).toEqual({ isOffered: false, why: 'several', columns: [0] });
    expect(of('退休人员25人。', '编制30名。')).toEqual({ isOffered: false, why: 'notPrinted', columns: [0] });
  });
});

it('a unit that a list of projects leaves out has none, and its total is 基本支出', () => {
  const [, centre] = seed.units;
  const name = centre!.name;
  const isOther = (row: BudgetDocument['tables'][number]['rows'][number]) => !row.subjects.some(({ kind, unit }) => kind === 'project' && unit === name);
  const document: BudgetDocument = {
    ...seed,
    // The row stays where it is, so that the places of the others do: it only is no project any more.
    tables: seed.tables.map((table) => (table.role === 'T10' ? { ...table, rows: table.rows.map((row) => (isOther(row) ? row : { ...row, subjects: [] })) } : table)),
    projects: seed.projects.filter(({ unit }) => unit !== name),
  };
  const column = compare(unitsOf(document)).columns[1]!;
  expect(column.amounts.project.state).toBe('noRow');
  expect(column.counts.projects).toEqual({ state: 'counted', value: 0 });
  expect(column.concentration).toEqual({ largest: null, herfindahl: null });
});
