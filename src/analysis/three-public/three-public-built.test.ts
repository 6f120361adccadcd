import { describe, expect, it } from 'vitest';
import type { Amount } from '@/model/amount';
import { aThreePublic, BY_UNIT, ONE_ROW } from '../../../tests/support/a-three-public';
import { threePublicAnswer } from './answer';
import { threePublicHistory } from './history';
import { ITEMS, LINES } from './lines';
import { amountOf } from './printed-lines';
import { threePublicOf } from './three-public';

const WAN = 1_000_000;
const wan = (amount: Amount | null | undefined) => (amount ? amount.fen / WAN : null);
const statesOf = (document: Parameters<typeof threePublicOf>[0]) => LINES.map((line) => threePublicOf(document).printed.lines[line].state);
const answerOf = (document: Parameters<typeof threePublicOf>[0]) => threePublicAnswer(threePublicOf(document), threePublicHistory([document], document.id));

describe('the “三公” table of one document', () => {
  it('has one set without units in the nine-table layout, 机关运行经费 apart', () => {
    const facts = threePublicOf(aThreePublic({ table: `${ONE_ROW}\n6.00|1.00|2.00|3.00||3.00|40.96` }));
    expect(LINES.map((line) => wan(amountOf(facts.printed.lines[line])))).toEqual([6, 1, 3, null, 3, 2]);
    expect(facts.printed.units).toEqual([]);
    expect(facts.printed.agencyOperating).toMatchObject({ state: 'amount', amount: { fen: 40.96 * WAN } });
  });

  it('is read where all of its cells but 机关运行经费 are blank: blank, not 0', () => {
    const document = aThreePublic({ table: `${ONE_ROW}\n||||||10.96` });
    expect(statesOf(document)).toEqual(['blank', 'blank', 'blank', 'blank', 'blank', 'blank']);
    expect(answerOf(document)).toMatchObject({ amount: null, printed: { state: 'blank' }, main: null });
  });

  it('tells zeros from blanks', () => {
    const document = aThreePublic({ table: `${BY_UNIT}\n合计|0.00|0|0.00||0.00|\n云川市水务局|0.00|0|0.00||0.00|` });
    expect(statesOf(document)).toEqual(['zero', 'zero', 'zero', 'blank', 'zero', 'blank']);
    expect(answerOf(document)).toMatchObject({ amount: { fen: 0 }, printed: { state: 'zero' }, main: null });
    expect(threePublicOf(document).basic.state).toBe('notPrinted');
  });

  it('is an empty table where it says so, which is neither blank nor 0', () => {
    const document = aThreePublic({ table: `${BY_UNIT}\n合计||||||\n注：本单位没有“三公”经费，故本表无数据` });
    expect(new Set(statesOf(document))).toEqual(new Set(['emptyTable']));
  });

  it('is not printed where there is none, and the narrative alone states the amounts', () => {
    const document = aThreePublic({
      prose: [
        '2025年“三公”经费预算数为4.20万元，比2024年预算数减少0.80万元，下降16.0%，其中：',
        '1.因公出国（境）费用：预算0万元，与上年预算数持平。由市财政统筹安排，不单独编列。',
        '2.公务接待费：预算4.20万元，比2024年预算数减少0.80万元，下降16.0%。主要原因是厉行节约。',
      ],
    });
    const { told } = threePublicOf(document);
    expect(new Set(statesOf(document))).toEqual(new Set(['notPrinted']));
    expect([wan(told.threePublic.stated), wan(told.reception.stated), told.vehicles.stated]).toEqual([4.2, 4.2, null]);
    expect(told.overseas.arrangement).toMatchObject({ kind: 'managed' });
    expect(answerOf(document)).toMatchObject({ amount: { kind: 'stated' }, main: { item: 'reception', all: true }, change: { state: 'changed' }, reasons: { count: 1 } });
    expect(threePublicHistory([document], document.id).years.map(({ lines }) => wan(lines.threePublic.point?.amount))).toEqual([5, 4.2]);
  });

  it('says of a change without any reason that there is none, and of a rise from 0 that the base is 0', () => {
    const document = aThreePublic({
      table: `${BY_UNIT}\n合计|3.00|||||3.00\n云川市水务局|3.00|||||3.00`,
      prose: ['2025年“三公”经费预算数为3.00万元，比上年预算数增加3.00万元。'],
    });
    const answer = answerOf(document);
    expect(answer.reasons).toEqual({ state: 'none' });
    expect(answer.change).toMatchObject({ state: 'changed', percent: 'fromZero', before: { fen: 0 } });
  });

  it('keeps 会议费 and 培训费 out of the sum: 小计, not 合计', () => {
    const facts = threePublicOf(
      aThreePublic({
        table: `“三公”经费、会议费、培训费支出预算表
单位：万元
单位名称|合计|“三公”经费||||||会议费|培训费
||小计|因公出国（境）费|公务用车购置及运行费|||公务接待费||
||||小计|公务用车购置费|公务用车运行费|||
合计|9.00|4.00||3.00||3.00|1.00|2.00|3.00
云川市水务局|9.00|4.00||3.00||3.00|1.00|2.00|3.00`,
      }),
    );
    const { beside, lines } = facts.printed;
    expect([lines.threePublic, beside.whole, beside.meetings, beside.training].map((state) => wan(amountOf(state)))).toEqual([4, 9, 2, 3]);
  });

  it('reads items as rows, the year before beside this one', () => {
    const document = aThreePublic({
      table: `“三公”经费支出表
单位：万元
项目|2024年预算数|2025年预算数
合计|7.00|4.00
1、因公出国（境）费||
2、公务接待费|7.00|4.00
3、公务用车购置及运行费||
其中：（1）公务用车购置费||
（2）公务用车运行维护费||`,
    });
    const [before, now] = threePublicHistory([document], document.id).years;
    expect([before?.lines.threePublic.point, now?.lines.threePublic.point].map((point) => [point?.kind, wan(point?.amount)])).toEqual([
      ['printed', 7],
      ['printed', 4],
    ]);
    expect(answerOf(document).change).toMatchObject({ state: 'computed', year: 2024, change: { fen: -3 * WAN } });
  });

  it('has as many units as there are rows, one or forty, and the only one is the whole', () => {
    const one = threePublicOf(aThreePublic({ table: `${BY_UNIT}\n云川市水务局|2.00|||||2.00` }));
    expect([wan(amountOf(one.printed.lines.threePublic)), one.printed.units.length]).toEqual([2, 1]);
    const rows = Array.from({ length: 40 }, (_, i) => `云川市第${i + 1}水文站|${i === 0 ? '' : `${i}.00`}|||||${i === 0 ? '' : `${i}.00`}`);
    const many = threePublicOf(aThreePublic({ table: `${BY_UNIT}\n合计|780.00|||||780.00\n${rows.join('\n')}` }));
    expect(many.printed.units).toHaveLength(40);
    expect(many.printed.units[0]?.lines.threePublic.state).toBe('blank');
    expect(many.printed.units.reduce((sum, { lines }) => sum + (amountOf(lines.threePublic)?.fen ?? 0), 0)).toBe(780 * WAN);
  });
});

describe('the part of “三公” in 基本支出', () => {
  const basicTable = (rows: string) => `部门一般公共预算基本支出表
单位：元
经济分类科目编码|经济分类科目名称|合计|人员经费|公用经费
|合计|500000||500000
302|商品和服务支出|500000||500000
${rows}`;
  const withBasic = (rows: string) =>
    threePublicOf(aThreePublic({ table: `${BY_UNIT}\n合计|5.00|||||5.00\n云川市水务局|5.00|||||5.00`, tables: basicTable(rows) })).basic;

  it('is told beside the rest across units of amount', () => {
    const basic = withBasic('30217|公务接待费|31000||31000');
    expect(basic.state === 'split' && [basic.kind, wan(basic.basic), wan(basic.rest)]).toEqual(['rest', 3.1, 1.9]);
  });

  it('is told item by item, 购置 among what is beyond it', () => {
    const { basic } = threePublicOf(
      aThreePublic({
        table: `${BY_UNIT}\n合计|9.00||7.00|4.00|3.00|2.00\n云川市水务局|9.00||7.00|4.00|3.00|2.00`,
        tables: basicTable('30217|公务接待费|20000||20000\n30231|公务用车运行维护费|30000||30000'),
      }),
    );
    expect(basic.state === 'split' && basic.parts.map(({ item, rest }) => [item, rest?.kind, wan(rest?.rest)])).toEqual([
      ['vehicles', 'rest', 4],
      ['reception', 'all', 0],
    ]);
    expect(basic.state === 'split' && wan(basic.rest)).toBe(4);
  });

  it('may be all of it, up to rounding', () => {
    const basic = withBasic('30217|公务接待费|49990||49990');
    expect(basic.state === 'split' && basic.kind).toBe('all');
  });

  it('leaves no rest where 基本支出 prints more', () => {
    const basic = withBasic('30217|公务接待费|80000||80000');
    expect(basic.state === 'split' && basic.kind).toBe('exceeds');
  });

  it('is said not to be there where no 款 of it has money', () => {
    expect(withBasic('30201|办公费|500000||500000').state).toBe('noAmount');
  });
});

describe('the history of a department', () => {
  const inYear = (year: number, amount: number, change: string) =>
    aThreePublic({
      year,
      table: `${BY_UNIT}\n合计|${amount.toFixed(2)}|||||${amount.toFixed(2)}\n云川市水务局|${amount.toFixed(2)}|||||${amount.toFixed(2)}`,
      prose: [`${year}年“三公”经费预算数为${amount.toFixed(2)}万元，${change}。`],
    });
  const documents = [inYear(2020, 9, '比上年预算数减少1.00万元，下降10.0%'), inYear(2021, 8, '比上年预算数减少1.00万元，下降11.1%'), inYear(2025, 4, '比上年执行数增加0.50万元，增长14.3%')];
  const { years, units } = threePublicHistory(documents, 'office-2025');

  it('holds every year, implied ones before those that have no document before them', () => {
    expect(years.map(({ year, document, lines }) => [year, document, lines.threePublic.point?.kind ?? null, wan(lines.threePublic.point?.amount)])).toEqual([
      [2019, null, 'implied', 10],
      [2020, 'office-2020', 'printed', 9],
      [2021, 'office-2021', 'printed', 8],
      [2022, null, null, null],
      [2023, null, null, null],
      [2024, null, 'implied', 3.5],
      [2025, 'office-2025', 'printed', 4],
    ]);
    expect([years[0], years[5]].map((year) => year?.lines.threePublic.point?.base)).toEqual(['上年预算数', '上年执行数']);
  });

  it('says of amounts of other years in which document they stand, also inside formulas', () => {
    const amounts = [0, 1, 5, 6].map((at) => years[at]?.lines.threePublic.point?.amount);
    expect(amounts[1]).toMatchObject({ kind: 'printed', document: 'office-2020' });
    expect(amounts[0]).toMatchObject({ kind: 'derived', operands: [{ document: 'office-2020' }, { document: 'office-2020' }] });
    expect(amounts[3]).not.toHaveProperty('document');
    expect(amounts[2]).toMatchObject({ kind: 'derived', operands: [{ kind: 'printed' }, { kind: 'stated' }] });
    expect(units[0]?.years.map((lines) => lines && amountOf(lines.threePublic)?.document)).toEqual([null, 'office-2020', 'office-2021', null, null, null, undefined]);
  });

  it('has one year, and no more, of a document that states no change', () => {
    const alone = aThreePublic({ table: `${BY_UNIT}\n合计|2.00|||||2.00` });
    expect(threePublicHistory([alone], alone.id).years.map(({ year }) => year)).toEqual([2025]);
    expect(ITEMS.map((item) => threePublicOf(alone).told[item].change.state)).toEqual(['notStated', 'notStated', 'notStated']);
  });
});
