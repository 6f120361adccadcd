import { describe, expect, it } from 'vitest';
import { cellAt } from '@/model/figures';
import type { Amount } from '@/model/amount';
import { seedDocument } from '../../../tests/support/seed-document';
import { threePublicAnswer } from './answer';
import { itemsWithMoney, threePublicHistory } from './history';
import { amountOf } from './printed-lines';
import { threePublicOf } from './three-public';

const WAN = 1_000_000;
const document = seedDocument();
const facts = threePublicOf(document);
const history = threePublicHistory([document], document.id);

function wan(amount: Amount | null | undefined): number | null {
  return amount ? amount.fen / WAN : null;
}

describe('“三公” of the seed', () => {
  it('prints 12.85, all of it 公务接待费, in three units of 5.70, 0.15 and 7.00', () => {
    const { lines, units } = facts.printed;
    expect([wan(amountOf(lines.threePublic)), wan(amountOf(lines.reception))]).toEqual([12.85, 12.85]);
    expect(units.map(({ lines: own }) => wan(amountOf(own.threePublic)))).toEqual([5.7, 0.15, 7]);
    const shares = units.map(({ lines: own }) => ((100 * amountOf(own.threePublic)!.fen) / amountOf(lines.threePublic)!.fen).toFixed(1));
    expect(shares).toEqual(['44.4', '1.2', '54.5']);
    expect(threePublicAnswer(facts, history).main).toMatchObject({ item: 'reception', all: true });
  });

  it('keeps apart a blank cell, a printed 0 and an arrangement in words', () => {
    const { printed, told } = facts;
    expect(printed.lines.overseas).toEqual({ state: 'blank', place: { table: 7, row: 1, side: '', column: 2 } });
    expect(printed.lines.vehicles.state).toBe('blank');
    expect(cellAt(document, { table: 7, row: 1, side: '', column: 3 })?.raw).toBe('');
    expect(told.overseas.stated).toMatchObject({ kind: 'stated', fen: 0 });
    expect(told.vehicles.stated).toMatchObject({ kind: 'stated', fen: 0 });
    expect(told.overseas.arrangement).toMatchObject({ kind: 'managed' });
    expect(told.overseas.arrangement?.text).toContain('归口管理');
    expect(told.vehicles.arrangement).toMatchObject({ kind: 'none' });
    expect([printed.lines.vehiclePurchase.state, printed.lines.vehicleOperation.state]).toEqual(['blank', 'blank']);
    expect([told.vehiclePurchase.stated, told.vehicleOperation.stated]).toEqual([null, null]);
    expect([told.threePublic.arrangement, told.reception.arrangement]).toEqual([null, null]);
  });

  it('has 9.05 more than 上年预算数, 238.2 %, for two reasons without an amount', () => {
    const { change } = facts.told.threePublic;
    expect(change).toMatchObject({ state: 'changed', base: '上年预算数', printedPercent: '238.2', percent: 'agrees' });
    expect(change.state === 'changed' && [wan(change.change), change.recomputed?.ratio.toFixed(3)]).toEqual([9.05, '2.382']);
    expect(threePublicAnswer(facts, history).reasons).toEqual({ state: 'unquantified', count: 2 });
    expect(facts.told.reception.reasons.map(({ text }) => text.slice(0, 7))).toEqual(['考虑 2024', '疫情结束后，上']);
  });

  it('implies 3.80 for the year before, of the total and of what is stated, of no unit', () => {
    const [before, now] = history.years;
    expect(history.years.map(({ year, document: id }) => [year, id])).toEqual([
      [2023, null],
      [2024, document.id],
    ]);
    expect(before?.lines.threePublic.point).toMatchObject({ kind: 'implied', base: '上年预算数', amount: { kind: 'derived', fen: 3.8 * WAN } });
    expect(before?.lines.reception.point?.amount.fen).toBe(3.8 * WAN);
    expect(before?.lines.overseas.point).toMatchObject({ kind: 'implied', amount: { fen: 0 } });
    expect([before?.lines.vehiclePurchase.point, before?.lines.vehicleOperation.point]).toEqual([null, null]);
    expect(now?.lines.threePublic.point).toMatchObject({ kind: 'printed', base: null });
    expect(now?.lines.overseas.point).toMatchObject({ kind: 'stated' });
    expect(history.units.map(({ years }) => years.map((lines) => lines && wan(amountOf(lines.threePublic))))).toEqual([
      [null, 5.7],
      [null, 0.15],
      [null, 7],
    ]);
    expect(itemsWithMoney(history)).toEqual(['reception']);
  });

  it('has 6.85 in 基本支出 under 30217, and 6.00 beyond it', () => {
    const { basic } = facts;
    expect(basic).toMatchObject({ state: 'split', kind: 'rest', parts: [{ item: 'reception', code: '30217' }] });
    if (basic.state !== 'split') return;
    expect([wan(basic.basic), wan(basic.rest)]).toEqual([6.85, 6]);
    expect(basic.basic).toMatchObject({ kind: 'printed', place: { table: 6, row: 27, column: 1 } });
    expect(basic.rest).toMatchObject({ kind: 'derived', operation: 'difference' });
  });

  it('is 0.077 % of 一般公共预算支出, 16632.90', () => {
    expect(wan(facts.share?.share.whole)).toBe(16632.9);
    expect((100 * (facts.share?.share.ratio ?? 0)).toFixed(3)).toBe('0.077');
  });

  it('has neither 会议费 nor 机关运行经费 in its table', () => {
    expect(facts.printed.beside).toEqual({ whole: { state: 'notPrinted' }, meetings: { state: 'notPrinted' }, training: { state: 'notPrinted' } });
    expect(facts.printed.agencyOperating).toEqual({ state: 'notPrinted' });
  });
});
