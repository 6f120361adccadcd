import { describe, expect, it } from 'vitest';
import { aBudget, type BudgetBuilder } from '../../tests/support/a-budget';
import { revisionChanges } from './revision-changes';

function aSmallBudget(): BudgetBuilder {
  return aBudget().withTotal({ total: 10 }).withItem('20801', '管理事务', { total: 6, project: 6 });
}

const before = aSmallBudget().withItem('20899', '其他支出', { total: 4 }).build();

describe('what a new revision changes', () => {
  it('is nothing where nothing is printed otherwise', () => {
    expect(revisionChanges(before, before)).toEqual({
      tablesAdded: [],
      tablesGone: [],
      figures: [],
      indicatorsAdded: 0,
      indicatorsGone: 0,
    });
  });

  it('is the figure, with its place and what was and is printed', () => {
    const after = aSmallBudget().withItem('20899', '其他支出', { total: 4.5 }).build();
    expect(revisionChanges(before, after).figures).toEqual([
      {
        kind: 'changed',
        place: { table: 1, row: 3, side: '', column: 1 },
        name: '其他支出',
        before: '4.00',
        after: '4.50',
      },
    ]);
  });

  it('tells a blank from a zero', () => {
    const zero = aSmallBudget().withItem('20899', '其他支出', { total: 4, operating: 0 }).build();
    expect(revisionChanges(before, zero).figures).toMatchObject([{ before: null, after: '0.00' }]);
    expect(revisionChanges(zero, before).figures).toMatchObject([{ before: '0.00', after: null }]);
  });

  it('is not another print of the same amount', () => {
    const after = aSmallBudget().withItem('20899', '其他支出', { total: '４.0' }).build();
    expect(revisionChanges(before, after).figures).toEqual([]);
  });

  it('is another text where no amount is printed', () => {
    const after = aSmallBudget().withItem('20899', '其他支出', { total: '四' }).build();
    expect(revisionChanges(before, after).figures).toMatchObject([{ before: '4.00', after: '四' }]);
  });

  it('is the row that was put in, and not every row below it', () => {
    const after = aSmallBudget()
      .withItem('20802', '民政事务', { total: 1 })
      .withItem('20899', '其他支出', { total: 4 })
      .build();
    expect(revisionChanges(before, after).figures).toEqual([
      {
        kind: 'rowAdded',
        place: { table: 1, row: 3, side: '', column: 1 },
        name: '民政事务',
        before: null,
        after: '1.00',
      },
    ]);
    expect(revisionChanges(after, before).figures).toMatchObject([
      { kind: 'rowGone', name: '民政事务', before: '1.00', after: null },
    ]);
  });

  it('keeps two rows of one name apart by their order', () => {
    const twice = (second: number) =>
      aBudget().withItem('20899', '其他支出', 4).withItem('20899', '其他支出', second).build();
    expect(revisionChanges(twice(4), twice(5)).figures).toMatchObject([
      { place: { row: 2 }, before: '4.00', after: '5.00' },
    ]);
  });

  it('follows a row whose name changed by its position', () => {
    const after = aSmallBudget().withItem('20899', '其他社会保障支出', { total: 5 }).build();
    expect(revisionChanges(before, after).figures).toMatchObject([
      { kind: 'changed', name: '其他社会保障支出', before: '4.00', after: '5.00' },
    ]);
  });

  it('follows a column that moved', () => {
    const rows = (columns: Parameters<BudgetBuilder['withColumns']>) =>
      aBudget()
        .withColumns(...columns)
        .withItem('208', '社会保障', { total: 3, basic: 1, project: 2 })
        .build();
    expect(
      revisionChanges(rows(['total', 'basic', 'project']), rows(['total', 'project', 'basic'])).figures,
    ).toEqual([]);
  });

  it('names tables that are new or gone, and follows one whose number moved', () => {
    const both = aSmallBudget().inTables('T1', 'T3').withItem('20899', '其他支出', { total: 4 }).build();
    expect(revisionChanges(before, both)).toMatchObject({
      tablesAdded: [{ number: 1, title: '收支预算总表' }],
      tablesGone: [],
      figures: [],
    });
    expect(revisionChanges(both, before)).toMatchObject({ tablesGone: [{ number: 1 }], figures: [] });
  });

  it('is the same unit of money or another worth', () => {
    const yuan = aSmallBudget().inUnit('元').withItem('20899', '其他支出', { total: 4 }).build();
    expect(revisionChanges(before, yuan).figures.length).toBeGreaterThan(0);
  });

  it('counts indicators that are new or gone', () => {
    const indicator = {
      table: 1,
      row: 1,
      unit: '某局',
      project: '某项目',
      programme: '',
      level1: '产出指标',
      level2: '数量指标',
      name: '次数',
      operator: '≥',
      target: '3',
      measure: '次',
    };
    const after = {
      ...before,
      indicators: [
        { ...indicator, target: '4' },
        { ...indicator, row: 2, name: '另一个' },
      ],
    };
    expect(revisionChanges({ ...before, indicators: [indicator] }, after)).toMatchObject({
      indicatorsAdded: 2,
      indicatorsGone: 1,
    });
  });
});
