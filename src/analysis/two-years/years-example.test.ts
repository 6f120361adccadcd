import { describe, expect, test } from 'vitest';
import { exampleDocument } from '../../../tests/support/example-document';
import { impliedBases } from './implied-bases';
import { twoYears, type YearsChoice, type YearsTable } from './two-years';

const YEARS = [2018, 2019, 2020, 2021, 2022].map(exampleDocument);
const PAIRS = YEARS.slice(1).map((now, index) => [now, YEARS[index]!] as const);

function table(now: number, choice: Partial<YearsChoice> = {}): YearsTable {
  const [later, earlier] = PAIRS.find(([{ fiscalYear }]) => fiscalYear === now)!;
  const found = twoYears(later, earlier, { by: 'account', level: 'subitem', scope: 'all', ...choice });
  if ('missing' in found) throw new Error('not printed');
  return found;
}

test.each(PAIRS)('the changes of every cut add up to the change of the total', (now, before) => {
  for (const choice of [
    { by: 'account', level: 'class', scope: 'all' },
    { by: 'account', level: 'item', scope: 'all' },
    { by: 'account', level: 'subitem', scope: 'all' },
    { by: 'account', level: 'subitem', scope: 'generalPublic' },
    { by: 'project', level: 'class', scope: 'all' },
    { by: 'unit', level: 'class', scope: 'all' },
  ] as const) {
    const found = twoYears(now, before, choice);
    if ('missing' in found) throw new Error(`${choice.by} is not printed`);
    const sum = found.rows.reduce((fen, { changeFen }) => fen + changeFen, 0);
    expect(found.rest!.verdict).not.toBe('beyond');
    expect(found.total!.changeFen - sum).toBe(found.rest!.fen);
  }
});

describe('from 2018 to 2019', () => {
  test('a 科目 got another code and another was renamed', () => {
    const { rows, counts } = table(2019);
    expect(counts).toMatchObject({ renamed: 1, recoded: 1, new: 1, gone: 0 });
    expect(rows.find(({ standing }) => standing === 'recoded')).toMatchObject({ before: { code: '2200404', name: '地震监测' }, now: { code: '2240504' } });
    expect(rows.find(({ standing }) => standing === 'renamed')).toMatchObject({ before: { name: '林业事业机构' }, now: { code: '2130204', name: '事业机构' } });
  });

  test('two 类 were renamed', () => {
    const { rows } = table(2019, { level: 'class', scope: 'all' });
    expect(rows.filter(({ standing }) => standing === 'renamed').map(({ now }) => now!.code).sort()).toEqual(['210', '220']);
  });

  test('every implied base is what the year before printed', () => {
    const bases = impliedBases(...PAIRS[0]!);
    expect(bases.map(({ verdict }) => verdict)).toEqual(bases.map(() => 'agrees'));
    const income = bases.find(({ kind }) => kind === 'income')!;
    expect(income).toMatchObject({ implied: { fen: 3168.49e6 }, printed: { kind: 'printed', fen: 3168.49e6, document: 'example-2018' } });
  });
});

test('a base of 0 against an empty table is said to be that', () => {
  const fund = impliedBases(...PAIRS[1]!).find(({ kind }) => kind === 'governmentFund')!;
  expect(fund).toMatchObject({ implied: { fen: 0 }, printed: null, verdict: 'emptyTable' });
});

describe('from 2021 to 2022, worked by hand from the documents', () => {
  test('the units', () => {
    const { rows, total } = table(2022, { by: 'unit' });
    expect(total).toMatchObject({ before: { amount: { fen: 3588.36e6 } }, now: { amount: { fen: 3916.33e6 } }, changeFen: 327.97e6 });
    expect(rows.map(({ now, changeFen }) => [now!.name, changeFen / 1e6])).toEqual([
      ['云汀市物候科普馆', 313.03],
      ['云汀市候鸟监测站', 31.7],
      ['云汀市古树保护指导中心', -28.9],
      ['云汀市物候观测管理局', 12.14],
    ]);
  });

  test('a new and a gone project stand with their amounts', () => {
    const { rows } = table(2022, { by: 'project' });
    expect(rows.find(({ standing }) => standing === 'new')).toMatchObject({ now: { name: '展陈更新', amount: { fen: 240e6 } }, changeFen: 240e6 });
    expect(rows.find(({ standing }) => standing === 'gone')).toMatchObject({ before: { name: '古树避雷设施安装' }, changeFen: -60.5e6 });
  });
});
