import { describe, expect, test } from 'vitest';
import { aPair } from '../../../tests/support/a-pair';
import type { BudgetBuilder } from '../../../tests/support/a-budget';
import { twoYears, yearsLevels, type YearsChoice, type YearsTable } from './two-years';

const ACCOUNTS: YearsChoice = { by: 'account', level: 'subitem', scope: 'all' };

function table(pair: ReturnType<typeof aPair>, choice: Partial<YearsChoice> = {}): YearsTable {
  const found = twoYears(...pair, { ...ACCOUNTS, ...choice });
  if ('missing' in found) throw new Error(`not printed in ${found.missing.join()}`);
  return found;
}

/** What a row says, short: standing, codes, change in 万元. */
function told({ rows }: YearsTable) {
  return rows.map(({ standing, before, now, changeFen }) => `${standing} ${before?.code ?? '–'}→${now?.code ?? '–'} ${changeFen / 1e6}`);
}

const plain = (amounts: readonly [string, string, number | string][]) => (budget: BudgetBuilder) =>
  amounts.reduce((built, [code, name, amount]) => built.withItem(code, name, { total: amount }), budget.withColumns('total'));

describe('科目 of two years', () => {
  test('are matched by code, and ranked by the size of the change', () => {
    const pair = aPair(
      plain([['206', '科学技术支出', 30], ['208', '社会保障和就业支出', 100]]),
      plain([['206', '科学技术支出', 50.5], ['208', '社会保障和就业支出', 99]]),
    );
    const found = table(pair, { level: 'class' });
    expect(told(found)).toEqual(['kept 206→206 -20.5', 'kept 208→208 1']);
    expect(found.rows[0]).toMatchObject({ movement: 'less', change: { kind: 'derived', operands: [{ fen: 30e6 }, { fen: 50.5e6, document: 'testville-office-2023' }] } });
    expect(found.rows[0]!.ratio!.ratio).toBeCloseTo(-20.5 / 50.5);
    expect(found.total?.changeFen).toBe(-19.5e6);
    expect(found.rest).toEqual({ fen: 0, verdict: 'none' });
  });

  test('that only one year has are new or gone, with all of their amount', () => {
    const found = table(aPair(plain([['206', '科学技术支出', 7]]), plain([['212', '城乡社区支出', 9]])), { level: 'class' });
    expect(told(found)).toEqual(['gone 212→– -9', 'new –→206 7']);
    expect(found.rows[0]).toMatchObject({ ratio: null, change: { kind: 'printed', document: 'testville-office-2023' } });
    expect(found.rows[1]).toMatchObject({ ratio: null, change: { kind: 'printed', fen: 7e6 } });
    expect(found.counts).toMatchObject({ new: 1, gone: 1, kept: 0 });
  });

  test('with the same code and another name are renamed; folded prints of a name are one name', () => {
    const found = table(
      aPair(
        plain([['210', '卫生健康支出', 5], ['221', '住房保障支出', 2]]),
        plain([['210', '医疗卫生与计划生育支出', 4], ['221', '住房 保障支出', 2]]),
      ),
      { level: 'class' },
    );
    expect(found.rows.map(({ standing }) => standing)).toEqual(['renamed', 'kept']);
  });

  test('with the same name and another code are recoded, under one parent or where the name is the only one', () => {
    const now = plain([['208', '社会保障和就业支出', 10], ['20801', '管理事务', 10], ['2080105', '劳动保障监察', 6], ['2080199', '其他管理支出', 4]]);
    const before = plain([['208', '社会保障和就业支出', 9], ['20801', '管理事务', 9], ['2080102', '劳动保障监察', 6.5], ['2080199', '其他管理支出', 2.5]]);
    expect(told(table(aPair(now, before)))).toEqual(['kept 2080199→2080199 1.5', 'recoded 2080102→2080105 -0.5']);

    const moved = plain([['201', '一般公共服务支出', 3], ['20103', '办公厅事务', 3], ['2010306', '政务公开审批', 3]]);
    const from = plain([['208', '社会保障和就业支出', 3], ['20801', '管理事务', 3], ['2080107', '政务公开审批', 3]]);
    expect(told(table(aPair(moved, from)))).toEqual(['recoded 2080107→2010306 0']);
    expect(told(table(aPair(moved, from), { level: 'class' }))).toEqual(['new –→201 3', 'gone 208→– -3']);
  });

  test('of a name that several bear are not guessed at across parents', () => {
    const now = plain([['201', '一般公共服务支出', 5], ['20101', '甲事务', 2], ['2010101', '行政运行', 2], ['20102', '乙事务', 3], ['2010201', '行政运行', 3]]);
    const before = plain([['208', '社会保障和就业支出', 4], ['20801', '丙事务', 4], ['2080101', '行政运行', 4]]);
    expect(told(table(aPair(now, before)))).toEqual(['gone 2080101→– -4', 'new –→2010201 3', 'new –→2010101 2']);
  });

  test('whose code went to another name are followed by name', () => {
    const now = plain([['20801', '管理事务', 8], ['2080104', '劳动关系', 1], ['2080105', '综合业务管理', 7]]);
    const before = plain([['20801', '管理事务', 6], ['2080104', '综合业务管理', 6]]);
    expect(told(table(aPair(now, before)))).toEqual(['recoded 2080104→2080105 1', 'new –→2080104 1']);
  });

  test('from 0, to 0, below 0 and blank: no share of nothing, and a blank counts as 0', () => {
    const found = table(
      aPair(
        plain([['201', '甲', 5], ['202', '乙', 0], ['203', '丙', -3], ['204', '丁', ''], ['205', '戊', '']]),
        plain([['201', '甲', 0], ['202', '乙', 4], ['203', '丙', 2], ['204', '丁', 1], ['205', '戊', '']]),
      ),
      { level: 'class' },
    );
    expect(told(found)).toEqual(['kept 201→201 5', 'kept 203→203 -5', 'kept 202→202 -4', 'kept 204→204 -1', 'kept 205→205 0']);
    const ratios = Object.fromEntries(found.rows.map(({ now, ratio }) => [now!.code, ratio?.ratio ?? null]));
    expect(ratios).toEqual({ 201: null, 202: -1, 203: -2.5, 204: null, 205: null });
    expect(found.rows.at(-1)).toMatchObject({ change: null, movement: 'same' });
    expect(found.rows[3]).toMatchObject({ now: { amount: null }, change: { document: 'testville-office-2023' } });
  });

  test('stay on the level that both years divide', () => {
    const now = plain([['206', '科学技术支出', 5], ['20604', '技术研究', 3], ['20699', '其他', 2], ['221', '住房保障支出', 4], ['22102', '住房改革', 4], ['2210201', '公积金', 4]]);
    const before = plain([['206', '科学技术支出', 7], ['221', '住房保障支出', 4], ['22102', '住房改革', 4], ['2210201', '公积金', 4]]);
    const found = table(aPair(now, before));
    expect(told(found)).toEqual(['kept 206→206 -2', 'kept 2210201→2210201 0']);
    expect(found.rows[0]!.undivided).toBe('before');
    expect(found.rest).toEqual({ fen: 0, verdict: 'none' });
  });

  test('of different units: what the coarser one hides is no change', () => {
    const pair = aPair(
      (budget) => plain([['206', '科学技术支出', 12.35], ['208', '社会保障和就业支出', 7.01]])(budget),
      (budget) => plain([['206', '科学技术支出', 123_456], ['208', '社会保障和就业支出', 70_000]])(budget.inUnit('元')),
    );
    const found = table(pair, { level: 'class' });
    expect(found.hidden).toBe(5000);
    expect(found.rows.map(({ now, movement, changeFen }) => [now!.code, movement, changeFen])).toEqual([['208', 'more', 10_000], ['206', 'same', 4400]]);
  });

  test('of a two-sided table against a table with codes are compared, and it is said', () => {
    const rows = plain([['206', '科学技术支出', 3], ['208', '社会保障和就业支出', 4]]);
    const [now, before] = aPair((budget) => rows(budget).withTotal(7), (budget) => rows(budget).inTables('T1').withTotal(7, '支出总计'));
    const found = table([now, before], { level: 'class' });
    expect(found.differentTables).toBe(true);
    expect(told(found)).toEqual(['kept 208→208 0', 'kept 206→206 0']);
    expect(found.total).toMatchObject({ changeFen: 0, movement: 'same' });
  });

  test('with totals that print a tail reconcile within it; a row left out does not', () => {
    const build = (total: number) => (budget: BudgetBuilder) => plain([['206', '科学技术支出', 3.01], ['208', '社会保障和就业支出', 4.01]])(budget).withTotal(total);
    expect(table(aPair(build(7.03), build(7.02)), { level: 'class' }).rest).toEqual({ fen: 10_000, verdict: 'tail' });
    expect(table(aPair(build(9), build(7.02)), { level: 'class' }).rest!.verdict).toBe('beyond');
  });
});

test('levels that a year does not print are told with the year', () => {
  const [now, before] = aPair(plain([['206', '科学技术支出', 3], ['20604', '技术研究', 3]]), plain([['206', '科学技术支出', 3]]));
  expect(yearsLevels(now, before, 'all')).toEqual([
    { level: 'subitem', missing: [2023, 2024] },
    { level: 'item', missing: [2023] },
    { level: 'class', missing: [] },
  ]);
});

test('what a document does not print is missing, with its year', () => {
  const [now, before] = aPair(plain([['206', '科学技术支出', 3]]), plain([['206', '科学技术支出', 3]]));
  expect(twoYears(now, before, { ...ACCOUNTS, by: 'unit' })).toEqual({ missing: [2023, 2024] });
  expect(twoYears(now, before, { ...ACCOUNTS, scope: 'generalPublic' })).toEqual({ missing: [2023, 2024] });
});
