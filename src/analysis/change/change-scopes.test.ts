import { describe, expect, it } from 'vitest';
import { aNarrative } from '../../../tests/support/a-narrative';
import { seedDocument } from '../../../tests/support/seed-document';
import type { Amount } from '@/model/amount';
import { changeScopes, type ScopeBridge } from './change-scopes';

const wan = (amount: Amount | null | undefined) => (amount ? amount.fen / 1e6 : null);
const percent = (ratio: number | undefined) => (ratio === undefined ? null : (100 * ratio).toFixed(1));

function told(scope: ScopeBridge) {
  return {
    base: scope.baseWords,
    before: wan(scope.before),
    change: wan(scope.change),
    now: wan(scope.now),
    steps: scope.steps.map(({ kind, amount }) => [kind, wan(amount)]),
    reasons: wan(scope.reasons),
    gross: wan(scope.gross),
    rest: [scope.rest.kind, wan(scope.rest.amount)],
    coverage: [scope.coverage, percent(scope.covered?.ratio)],
    percent: [scope.printedPercent, scope.recomputed ? (100 * Math.abs(scope.recomputed.ratio)).toFixed(4) : null],
  };
}

describe('the scopes of the first document', () => {
  const { scopes, items, unchanged, notStated } = changeScopes(seedDocument());
  const of = (key: string) => scopes.find((scope) => scope.key === key)!;

  it('are six, in the order of the page, and nothing that it spends is left out', () => {
    expect(scopes.map(({ key }) => key)).toEqual(['income', 'spending', 'general-public', 'government-fund', 'three-public', 'agency-operating']);
    expect([unchanged, notStated]).toEqual([[], []]);
  });

  it('收入', () => {
    expect(told(of('income'))).toEqual({
      base: '上年执行数', before: 18319.94, change: -810.4, now: 17509.54,
      steps: [['pair', -2138.19], ['new', 800], ['new', 537], ['new', 57.05]],
      reasons: -744.14, gross: 3532.24, rest: ['unexplained', -66.26], coverage: ['ample', '91.8'], percent: ['4.9', '4.4236'],
    }); // prettier-ignore
    expect(of('income').steps[0]!.pair).toMatchObject({ from: { fen: 2_208_190_000 }, to: { fen: 70_000_000 } });
  });

  it('支出: one list for another change', () => {
    expect(told(of('spending'))).toMatchObject({
      base: '上年执行数', before: 18179.25, change: -669.71, now: 17509.54, reasons: -744.14,
      rest: ['unexplained', 74.43], coverage: ['ample', '111.1'], percent: ['4.0', '3.6839'],
    }); // prettier-ignore
  });

  it('一般公共预算当年: an inferred sign, a level, and what is covered without it', () => {
    const general = of('general-public');
    expect(told(general)).toEqual({
      base: '上年执行数', before: 16639.59, change: -178.83, now: 16460.76,
      steps: [['change', -2200.94], ['level', 495], ['change', 621.29], ['change', 336], ['change', 212]],
      reasons: -536.65, gross: 3865.23, rest: ['unexplained', 357.82], coverage: ['excessive', '300.1'], percent: ['1.1', '1.0747'],
    }); // prettier-ignore
    expect(general.steps.map(({ signInferred }) => signInferred)).toEqual([true, false, false, false, false]);
    expect([percent(general.withoutLevels?.covered.ratio), wan(general.withoutLevels?.rest)]).toEqual(['576.9', 852.82]);
  });

  it('政府性基金: from nothing, no percentage', () => {
    expect(told(of('government-fund'))).toMatchObject({ before: 0, change: 800, now: 800, rest: ['none', null], coverage: ['ample', '100.0'], percent: [null, null] });
  });

  it('三公, all of it 接待, which is not told twice', () => {
    const three = of('three-public');
    expect(told(three)).toMatchObject({ base: '上年预算数', before: 3.8, change: 9.05, now: 12.85, rest: ['unquantified', 9.05], coverage: ['unquantified', null], percent: ['238.2', '238.1579'] });
    expect(three.steps.map(({ kind, amount }) => [kind, amount])).toEqual([['unquantified', null], ['unquantified', null]]);
    expect(items.map((item) => [item.kind, 'bridge' in item ? wan(item.bridge.change) : '持平'])).toEqual([['overseas', '持平'], ['vehicles', '持平'], ['reception', 9.05]]);
  });

  it('机关运行经费, and what its reasons imply of two items', () => {
    const agency = of('agency-operating');
    expect(told(agency)).toMatchObject({
      base: '上年预算', before: 676.56, change: -32.59, now: 643.97, steps: [['change', -37], ['change', -45.33], ['unquantified', null]],
      reasons: -82.33, rest: ['unquantified', 49.74], coverage: ['excessive', '252.6'], percent: ['4.8', '4.8170'],
    }); // prettier-ignore
    expect(agency.steps.map(({ implied }) => implied && [implied.name, wan(implied.now), wan(implied.before)])).toEqual([['物业管理费', 48, 85], ['电费', 24, 69.33], null]);
  });

  it('lead each figure to a cell or a sentence, and each reason to its words, project and cell', () => {
    const income = of('income');
    expect(income.now).toMatchObject({ kind: 'printed', place: { table: 2, row: 1 } });
    expect(income.before.operands.map(({ kind }) => kind)).toEqual(['printed', 'stated']);
    const [pair, works, system, move] = income.steps;
    expect([pair, works, system, move].map((step) => step?.project?.name ?? null)).toEqual(['市人才专项——人才政策性奖补资金', '人力资源市场配套改造', null, '市人社局搬迁机房装修工程']);
    expect(works!.cells).toEqual([{ table: 10, row: 13, side: '', column: 1 }]);
    expect(wan(works!.project!.amount)).toBe(800);
    expect(move!.words).toContain('57.05 万元');
    const { paragraphs } = seedDocument();
    for (const { paragraph, span, words } of income.steps) expect(paragraphs[paragraph]!.text.slice(...span).trim()).toBe(words);
  });
});

describe('the scopes of documents known by construction', () => {
  const first = (told: Parameters<typeof aNarrative>[0], options?: Parameters<typeof aNarrative>[1]) => changeScopes(aNarrative(told, options)).scopes[0]!;

  it('rise from nothing without a percentage', () => {
    const fund = first({ governmentFund: '2025年政府性基金预算拨款30.00万元，比上年预算数增加30.00万元，主要是新增河道清淤项目30.00万元。' });
    expect(told(fund)).toMatchObject({ before: 0, change: 30, percent: [null, null], coverage: ['ample', '100.0'], rest: ['none', null] });
    expect(fund.key).toBe('government-fund');
  });

  it('fall, without any reason', () => {
    const spending = first({ expenditure: '2025年支出预算500.00万元，比上年执行数减少20.00万元，下降3.8%。' });
    expect(told(spending)).toEqual({ base: '上年执行数', before: 520, change: -20, now: 500, steps: [], reasons: null, gross: null, rest: ['unexplained', -20], coverage: ['withoutReasons', null], percent: ['3.8', '3.8462'] });
    expect(spending.rest.amount).toMatchObject({ kind: 'stated' });
    expect(spending.now).toMatchObject({ kind: 'printed', place: { table: 1 } });
  });

  it('overshoot', () => {
    const income = first({ income: '2025年收入预算500.00万元，比上年预算数增加50.00万元，增长11.1%，主要是：1、新增河道疏浚工程80.00万元。2、新增闸门改造项目40.00万元。' });
    expect(told(income)).toMatchObject({ reasons: 120, gross: 120, rest: ['unexplained', -70], coverage: ['excessive', '240.0'] });
  });

  it('are explained by what goes the other way', () => {
    const income = first({ income: '2025年收入预算500.00万元，比上年预算数增加50.00万元，增长11.1%，主要是：1、水费收入减少25.00万元。' });
    expect(told(income)).toMatchObject({ reasons: -25, gross: 25, rest: ['unexplained', 75], coverage: ['opposite', '-50.0'] });
  });

  it('have reasons in 元 for a change in 万元, and stand beside tables in 元', () => {
    const income = first({ income: '2025年收入预算500.00万元，比上年预算数增加50.00万元，增长11.1%，主要是：1、新增河道疏浚工程800,000.00元。2、办公费减少300,000元。' }, { unit: '元' });
    expect(told(income)).toMatchObject({ before: 450, steps: [['new', 80], ['change', -30]], reasons: 50, gross: 110, rest: ['none', null], coverage: ['ample', '100.0'] });
  });

  it('keep two kinds of base apart, and a 尾差 from what is not explained', () => {
    const { scopes } = changeScopes(
      aNarrative({
        income: '2025年收入预算500.00万元，比上年预算数增加50.00万元，增长11.1%，主要是：1、新增河道疏浚工程20.01万元。2、人员经费增加29.98万元。',
        expenditure: '2025年支出预算500.00万元，比2024年执行数减少20.00万元，下降3.8%，主要是项目减少。',
      }),
    );
    expect(scopes.map(({ base }) => base)).toEqual([{ kind: 'budget', year: 2024 }, { kind: 'execution', year: 2024 }]);
    expect(told(scopes[0]!).rest).toEqual(['roundingTail', 0.01]);
    expect(told(scopes[1]!)).toMatchObject({ coverage: ['unquantified', null], rest: ['unquantified', -20] });
  });

  it('share one reason that is given for both sides, and are one where all money is fiscal', () => {
    const { scopes, unchanged, notStated } = changeScopes(
      aNarrative({
        overall: [
          '2025年，云川市水务局收入预算500.00万元，其中：财政拨款收入500.00万元，比2024年预算增加50.00万元。',
          '支出预算500.00万元，其中：财政拨款支出预算500.00万元，比2024年预算增加50.00万元；政府性基金拨款支出预算0.00万元，比2024年预算持平。',
          '财政拨款收入支出增加的主要原因是项目调整。',
        ].join('\n'),
      }),
    );
    expect(scopes.map(({ key, sameAs, coverage }) => [key, sameAs, coverage])).toEqual([
      ['fiscal-income', null, 'unquantified'],
      ['fiscal-spending', 'fiscal-income', 'unquantified'],
    ]);
    expect(unchanged.map(({ kind }) => kind)).toEqual(['governmentFund']);
    expect(notStated).toEqual(['income', 'spending']);
  });

  it('are two where one sentence gives both totals and both changes', () => {
    const { scopes } = changeScopes(aNarrative({ overall: '2025年收、支总计各是500.00,500.00万元，与上年相比各减少12.10,25.20万元,各下降2.36%、4.80%。' }));
    expect(scopes.map(({ key, before, change }) => [key, wan(before), wan(change)])).toEqual([
      ['income', 512.1, -12.1],
      ['spending', 525.2, -25.2],
    ]);
  });

  it('are none where the text states no change', () => {
    const { scopes, items } = changeScopes(aNarrative({ income: '2025年收入预算500.00万元。' }));
    expect([scopes, items]).toEqual([[], []]);
  });

  it('name a second change of one kind by its own words and anchor', () => {
    const { scopes } = changeScopes(
      aNarrative({
        agencyOperating: '2025年机关运行经费预算30.00万元，比上年预算数减少2.00万元。下属单位机关运行经费预算10.00万元，比上年预算数增加1.00万元。',
      }),
    );
    expect(scopes.map(({ key }) => key)).toEqual(['agency-operating', 'agency-operating-2']);
  });
});
