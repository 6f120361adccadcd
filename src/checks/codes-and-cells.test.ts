import { describe, expect, it } from 'vitest';
import { aBudget, type BudgetBuilder } from '../../tests/support/a-budget';
import { findingsOf, outcomeOf } from '../../tests/support/outcomes';
import { seedDocument } from '../../tests/support/seed-document';
import { withCell, withoutTables } from '../../tests/support/with-cell';
import type { BudgetDocument } from '@/model/document';

const seed = seedDocument();

describe('H-08, codes and names', () => {
  const budget = (): BudgetBuilder => aBudget().withItem('208', '社会保障支出', 9).withItem('20801', '管理事务', 9).withItem('2080101', '行政运行', 9);
  const inPlace = (document: BudgetDocument, id: string, rest: Partial<BudgetDocument> = {}): BudgetDocument => ({ ...document, region: '某市', id, ...rest });

  it('holds where every level is printed', () => {
    expect(findingsOf('H-08', budget().build())).toEqual([]);
  });

  it('finds a code whose level above is missing, once', () => {
    const found = findingsOf('H-08', budget().withItem('2080599', '其他', 1).build());
    expect(found).toMatchObject([{ kind: 'prefixMissing', severity: 'warning', params: { code: '2080599', parent: '20805' }, places: [{ row: 4 }] }]);
  });

  it('asks for no level that the table leaves out altogether', () => {
    expect(findingsOf('H-08', aBudget().withItem('2080101', '行政运行', 9).withItem('2080599', '其他', 1).build())).toEqual([]);
    expect(findingsOf('H-08', aBudget().withItem('208', '社会保障支出', 9).withItem('2080101', '行政运行', 9).build())).toEqual([]);
  });

  it('finds a code of four or six digits', () => {
    const document = budget().build();
    const tables = document.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, index) => (index === 1 ? { ...row, subjects: row.subjects.map((subject) => ({ ...subject, code: '2081', account: null })) } : row)),
    }));
    expect(findingsOf('H-08', { ...document, tables })).toContainEqual(expect.objectContaining({ kind: 'codeLength', params: { code: '2081' } }));
  });

  it('says from how many documents of the place and year a name differs, and never that it is wrong', () => {
    const own = inPlace(aBudget().withItem('208', '社会保障与就业', 9).build(), 'own');
    const other = (id: string, name: string, rest: Partial<BudgetDocument> = {}) => inPlace(aBudget().withItem('208', name, 9).build(), id, rest);
    const others = [other('a', '社会保障支出'), other('b', '社会保障支出'), other('c', '社保支出')];
    expect(findingsOf('H-08', own, others)).toMatchObject([{ kind: 'nameDiffers', params: { code: '208', name: '社会保障与就业', other: '社会保障支出', n: 2 } }]);
    // One that agrees is enough; width, blanks and numbering are no difference.
    expect(findingsOf('H-08', own, [...others, other('d', '八、社会保障 与就业')])).toEqual([]);
    expect(findingsOf('H-08', own, others.map((one) => ({ ...one, fiscalYear: 2023 })))).toEqual([]);
    expect(findingsOf('H-08', own, others.map((one) => ({ ...one, region: '别市' })))).toEqual([]);
    expect(findingsOf('H-08', { ...own, region: null }, others.map((one) => ({ ...one, region: null })))).toEqual([]);
  });

  it('does not apply where no code is printed', () => {
    expect(outcomeOf('H-08', aBudget().inTables('T1').withItem('208', '社会保障支出', 9).build())).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('R-12, cells of amounts', () => {
  const cell = (text: string, kind: BudgetDocument['kind'] = 'departmentBudget') =>
    findingsOf('R-12', { ...aBudget().withItem('208', '社会保障支出', { total: text, personnel: 1 }).build(), kind });

  it.each(['9.00', '1,234.5', '０.５', '', '-', '——', '/', '0.00', '9.000000'])('takes “%s”', (text) => {
    expect(cell(text)).toEqual([]);
  });

  it.each(['见附件', '不单独安排', '12.5.1', '九'])('asks what “%s” is', (text) => {
    expect(cell(text)).toMatchObject([{ kind: 'notAnAmount', severity: 'warning', params: { raw: text }, places: [{ table: 1, row: 1, column: 1 }] }]);
  });

  it.each(['-5.00', '△5.00', '(5.00)'])('asks what the negative “%s” means in a budget, and not in final accounts', (text) => {
    expect(cell(text)).toMatchObject([{ kind: 'negative', severity: 'warning', printed: { fen: -5_000_000 } }]);
    expect(cell(text, 'finalAccount')).toEqual([]);
  });

  it('does not apply without figures', () => {
    expect(outcomeOf('R-12', { ...seed, tables: [] })).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('R-09, 人员 and 公用 of the economic classification', () => {
  const table = seed.tables.find(({ role }) => role === 'T6')!;
  const rowOf = (code: string) => table.rows.findIndex(({ subjects: [subject] }) => subject?.account === code) + 1;
  const under = (code: string, column: number, text: string) =>
    findingsOf('R-09', withCell(seed, { table: table.number, row: rowOf(code), side: '', column }, text)).filter(({ kind }) => kind === 'misplaced');

  it.each([
    ['301', '30101', 3, 'operating'],
    ['303', '30301', 3, 'operating'],
    ['302', '30201', 2, 'personnel'],
  ])('%s belongs to one part alone', (_, code, column, part) => {
    expect(under(code, column, '0.01')).toMatchObject([{ severity: 'warning', params: { code, part }, printed: { fen: 10_000 } }]);
    expect(under(code, column, '0.00')).toEqual([]);
  });

  it('is silent on 307, 309, 311–313 and 399, which may be either', () => {
    const row = rowOf('30201');
    const renamed = (code: string) => ({
      ...seed,
      tables: seed.tables.map((one) =>
        one !== table ? one : { ...one, rows: one.rows.map((own, index) => (index === row - 1 ? { ...own, subjects: own.subjects.map((subject) => ({ ...subject, account: code })) } : own)) },
      ),
    });
    const at = { table: table.number, row, side: '', column: 2 };
    for (const code of ['30701', '30901', '31101', '31299', '31301', '39901']) {
      expect(findingsOf('R-09', withCell(renamed(code), at, '1.00')).filter(({ kind }) => kind === 'misplaced')).toEqual([]);
    }
    expect(findingsOf('R-09', withCell(renamed('31002'), at, '1.00')).filter(({ kind }) => kind === 'misplaced')).toHaveLength(1);
  });

  it('does not apply without its table', () => {
    expect(outcomeOf('R-09', withoutTables(seed, 'T6'))).toMatchObject({ applies: false, reason: 'tableMissing' });
  });
});
