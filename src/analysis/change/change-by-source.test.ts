import { describe, expect, it } from 'vitest';
import { aNarrative } from '../../../tests/support/a-narrative';
import { seedDocument } from '../../../tests/support/seed-document';
import { changeBySource } from './change-by-source';

const INCOME = '2025年收入预算500.00万元，比上年预算数增加50.00万元，增长11.1%。';
const general = (words: string, now = '400.00', by = '30.00') => `2025年一般公共预算当年拨款${now}万元，比${words}增加${by}万元。`;

describe('the change by source of funds', () => {
  it('of the first document is −178.83 + 800.00 − 1431.57, all computed', () => {
    const found = changeBySource(seedDocument());
    if (found.state !== 'split') throw new Error(found.why);
    const { whole, parts, rest, printed, standing, wordings } = found;
    expect([whole.change.fen, ...parts.map(({ change }) => change.fen), rest.change.fen].map((fen) => fen / 1e6)).toEqual([-810.4, -178.83, 800, -1431.57]);
    expect([rest.before.fen, rest.now.fen].map((fen) => fen / 1e6)).toEqual([1680.35, 248.78]);
    expect(printed!.lines.map(({ fen }) => fen / 1e6)).toEqual([76.65, 172.14]);
    expect([printed!.sum.fen / 1e6, printed!.differenceFen, standing]).toEqual([248.79, -10_000, 'tail']);
    expect(wordings).toEqual(['上年执行数', '2023年执行数']);
    expect(rest.change.kind).toBe('derived');
  });

  it('is divided where all bases are of one kind and one year, however they are called', () => {
    const found = changeBySource(aNarrative({ income: INCOME, generalPublic: general('2024年预算') }));
    if (found.state !== 'split') throw new Error(found.why);
    expect([found.rest.before.fen, found.rest.now.fen, found.rest.change.fen].map((fen) => fen / 1e6)).toEqual([80, 100, 20]);
    expect(found.standing).toBe('notPrinted');
  });

  it.each([
    ['noWhole', { generalPublic: general('上年预算数') }],
    ['noParts', { income: INCOME }],
    ['basesDiffer', { income: INCOME, generalPublic: general('上年执行数') }],
    ['baseUnnamed', { income: INCOME, generalPublic: general('上年') }],
    ['tooLarge', { income: INCOME, generalPublic: general('上年预算数', '900.00') }],
  ] as const)('says why it cannot be divided: %s', (why, told) => {
    expect(changeBySource(aNarrative(told))).toMatchObject({ state: 'none', why });
  });

  it('is not divided where this year’s rest is not what the tables print: the scopes differ', () => {
    const tables = ['表1 2025年部门收支预算总表', '单位：万元', '收入||支出|', '项目|预算数|项目|预算数', '一般公共预算拨款收入|420.00|农林水支出|500.00', '其他收入|80.00||', '收入总计|500.00|支出总计|500.00'].join('\n');
    const found = changeBySource(aNarrative({ income: INCOME, generalPublic: general('上年预算数') }, { tables }));
    expect(found).toMatchObject({ state: 'none', why: 'restDiffers', printed: { sum: { fen: 80_000_000 }, now: { fen: 100_000_000 } } });
    const same = changeBySource(aNarrative({ income: INCOME, generalPublic: general('上年预算数', '420.00') }, { tables }));
    expect(same).toMatchObject({ state: 'split', standing: 'agrees' });
  });
});
