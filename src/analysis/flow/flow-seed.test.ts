import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/model/read-document';
import { linkKey } from './flow-graph';
import { moneyFlow } from './money-flow';

const read = readDocument(readFileSync('data/jiaxing-hrss-2024.json', 'utf8'), 'jiaxing-hrss-2024.json');
if (!read.ok) throw new Error(read.failure.code);
const document = read.value;
const flow = moneyFlow(document)!;
const BUREAU = `unit:${document.department}`;
const TESTING = `unit:${document.units[1]!.name}`;
const PENSION = `unit:${document.units[2]!.name}`;
/** Amounts in 万元, as they stand in the document. */
const wan = (fen: number | undefined) => (fen === undefined ? null : fen / 1e6);
const link = (from: string, to: string) => flow.links.find(({ key }) => key === linkKey(from, to))?.amount;
const node = (key: string) => flow.nodes.find((other) => other.key === key)!;
const row = (from: string, ...to: string[]) => to.map((key) => wan(link(from, key)?.fen));

describe('the flow of the first real document', () => {
  it('has its columns and no node more: three units, the row of the whole department is none', () => {
    const keys = (layer: string) => flow.nodes.flatMap((other) => (other.layer === layer ? [other.key] : []));
    expect(keys('source').sort()).toEqual(
      ['source:carryOver', 'source:generalPublicBudget', 'source:governmentFund', 'source:otherIncome'].sort(),
    );
    expect(keys('unit')).toEqual([BUREAU, TESTING, PENSION]);
    expect(keys('whole')).toEqual([]);
    expect(keys('purpose')).toEqual(['purpose:basic', 'purpose:project']);
    expect(keys('part')).toEqual(['purpose:personnel', 'purpose:operating']);
    expect(keys('class').sort()).toEqual(['class:206', 'class:208', 'class:210', 'class:212', 'class:221']);
    expect(flow.absent).toEqual([]);
    expect(flow.tables).toEqual([2, 3, 10]);
    expect(wan(flow.whole.fen)).toBe(17509.54);
  });

  it('sends each source to each unit as printed', () => {
    expect(row('source:generalPublicBudget', BUREAU, TESTING, PENSION)).toEqual([5634.38, 310.34, 10516.04]);
    expect(row('source:governmentFund', BUREAU, TESTING, PENSION)).toEqual([800, null, null]);
    expect(row('source:otherIncome', BUREAU, TESTING, PENSION)).toEqual([30.95, 8, 37.7]);
    expect(row('source:carryOver', BUREAU, TESTING, PENSION)).toEqual([99.05, null, 73.08]);
    const amounts = ['generalPublicBudget', 'governmentFund', 'otherIncome', 'carryOver'].map((key) => node(`source:${key}`).amount);
    expect(amounts.map(({ fen }) => wan(fen))).toEqual([16460.76, 800, 76.65, 172.14]);
    expect(amounts.every(({ kind }) => kind === 'printed')).toBe(true);
  });

  it('shows units at their printed totals', () => {
    expect([BUREAU, TESTING, PENSION].map((key) => wan(node(key).amount.fen))).toEqual([6564.39, 318.34, 10626.82]);
    expect([BUREAU, TESTING, PENSION].every((key) => node(key).amount.kind === 'printed')).toBe(true);
  });

  it('derives the 基本支出 of a unit from its total and its projects', () => {
    expect([BUREAU, TESTING, PENSION].map((key) => row(key, 'purpose:basic', 'purpose:project'))).toEqual([
      [2078.51, 4485.88],
      [310.34, 8],
      [2345.17, 8281.65],
    ]);
    const basic = link(BUREAU, 'purpose:basic')!;
    expect(basic).toMatchObject({ kind: 'derived', operation: 'difference' });
    expect(basic.kind === 'derived' && basic.operands).toHaveLength(13);
    expect(link(TESTING, 'purpose:project')).toMatchObject({ kind: 'printed' });
    expect(wan(flow.derivedBasic?.sum.fen)).toBe(4734.02);
    expect([wan(node('purpose:basic').amount.fen), wan(node('purpose:project').amount.fen)]).toEqual([4734.02, 12775.53]);
    expect(node('purpose:project').amount.kind).toBe('printed');
  });

  it('divides basic spending and leads everything to its class', () => {
    expect(row('purpose:basic', 'purpose:personnel', 'purpose:operating')).toEqual([4052.24, 681.78]);
    const classes = ['206', '208', '210', '212', '221'].map((code) => `class:${code}`);
    expect(row('purpose:personnel', ...classes)).toEqual([null, 3532.61, 211.38, null, 308.25]);
    expect(row('purpose:operating', ...classes)).toEqual([null, 681.78, null, null, null]);
    expect(row('purpose:project', ...classes)).toEqual([70, 11905.53, null, 800, null]);
    expect(classes.map((key) => wan(node(key).amount.fen))).toEqual([70, 16119.92, 211.38, 800, 308.25]);
    expect(flow.links).toHaveLength(9 + 6 + 2 + 7);
  });

  it('leaves no residual, and two tails of 0.01: of the bureau and of what was carried over', () => {
    expect(flow.residuals).toEqual([]);
    expect(flow.tails.map(({ node: key, side, difference }) => [key, side, wan(difference.fen)])).toEqual([
      ['source:carryOver', 'out', 0.01],
      [BUREAU, 'in', 0.01],
    ]);
  });
});
