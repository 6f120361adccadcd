import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../../tests/support/seed-document';
import { INDICATOR_KINDS } from './kind-aliases';
import { scoreOf } from './score';
import { scorecardsOf } from './scorecards';

const WAN = 1_000_000;
const seed = scorecardsOf(seedDocument());
const { cards, coverage, total, fiscal, strays } = seed;
const cardOf = (start: string) => cards.find(({ project }) => project.startsWith(start))!;

describe('the scorecards of the first document', () => {
  it('are 19, one a project, with 163 indicators and 12775.53', () => {
    expect([cards.length, coverage.all, total?.fen, strays]).toEqual([19, { count: 163, quantified: 113 }, 12775.53 * WAN, []]);
    expect(cards.map(({ number }) => number)).toEqual(cards.map((_, index) => index + 1));
    expect(cards.every(({ money, indicators }) => money !== null && indicators.length > 0)).toBe(true);
  });

  it('18 projects have fiscal money, 12698.88 together', () => {
    const withFiscal = cards.flatMap(({ money }) => money?.fiscal ?? []);
    expect([withFiscal.length, withFiscal.reduce((sum, { fen }) => sum + fen, 0), fiscal?.fen]).toEqual([18, 12698.88 * WAN, 12698.88 * WAN]);
    expect(cardOf('鉴定业务').money?.bySource.map(({ source, amount }) => [source, amount.fen / WAN])).toEqual([['unitFunds', 8]]);
  });

  it('projects that have 数量 19, 质量 19, 时效 13, 成本 3, 经济 2, 社会 16, 生态 1, 可持续 10', () => {
    const having = INDICATOR_KINDS.map((kind) => [kind, cards.filter((card) => card.coverage.kinds[kind].count > 0).length]);
    expect(Object.fromEntries(having)).toEqual({ quantity: 19, quality: 19, timeliness: 13, cost: 3, economic: 2, social: 16, ecological: 1, sustainability: 10, satisfaction: 19 });
  });

  it('of 人才工作经费: 1304.00 = 1280.71 (98.2 %) + 23.29; 28 indicators, 19 quantified', () => {
    const card = cardOf('人才工作经费');
    expect(card.programme).toBe('人才发展和促进就业1');
    expect(card.money?.total).toMatchObject({ kind: 'printed', fen: 1304 * WAN, place: { table: 10, row: 2, column: 1 } });
    expect(card.money?.bySource.map(({ source, amount, share }) => [source, amount.fen / WAN, (100 * share!.ratio).toFixed(1)])).toEqual([
      ['generalPublicBudget', 1280.71, '98.2'],
      ['unitFunds', 23.29, '1.8'],
    ]);
    const { groups, kinds, all } = card.coverage;
    expect(all).toEqual({ count: 28, quantified: 19 });
    expect([groups.output.count, groups.benefit.count, groups.satisfaction.count]).toEqual([17, 10, 1]);
    expect(INDICATOR_KINDS.map((kind) => kinds[kind].count)).toEqual([9, 2, 6, 0, 2, 5, 0, 3, 1]);
    const operators = card.indicators.map(({ target }) => target.operator);
    expect(['atLeast', 'equal'].map((operator) => operators.filter((one) => one === operator).length)).toEqual([17, 2]);
    expect(card.sections.map(({ group, kinds: own }) => [group, own.map(({ kind }) => kind)])).toEqual([
      ['output', ['quantity', 'quality', 'timeliness']],
      ['benefit', ['economic', 'social', 'sustainability']],
      ['satisfaction', ['satisfaction']],
    ]);
    expect((100 * card.money!.ofUnit!.ratio).toFixed(1)).toBe('29.1');
  });

  it('特定人员发放 takes 52.9 % of all projects, the largest five 83.4 %', () => {
    const largest = [...cards].sort((one, other) => other.money!.total.fen - one.money!.total.fen).slice(0, 5);
    expect([largest[0]!.project, (100 * largest[0]!.money!.ofAll!.ratio).toFixed(1), largest[0]!.indicators.length]).toEqual(['特定人员发放项目', '52.9', 8]);
    const five = largest.reduce((sum, { money }) => sum + money!.total.fen, 0);
    expect([five, ((100 * five) / total!.fen).toFixed(1)]).toEqual([10654.47 * WAN, '83.4']);
  });

  it('joins a name that the table of indicators cuts: 21 indicators, 11 quantified, to 138.10', () => {
    const card = cardOf('协调劳动关系');
    expect([card.money?.total.fen, card.coverage.all]).toEqual([138.1 * WAN, { count: 21, quantified: 11 }]);
    expect(card.otherPrints).toMatchObject([{ table: 11, row: 100, cut: true }]);
  });

  it('finds the one row of 求职创业补贴 that is out of place', () => {
    const card = cardOf('市人社专项-求职创业');
    expect([card.indicators.length, card.outOfPlace.map(({ printed }) => printed.row)]).toEqual([6, [148]]);
    expect(cards.filter(({ outOfPlace }) => outOfPlace.length > 0)).toEqual([card]);
  });

  it('explains every point of a score as data, and adds them to it', () => {
    const score = scoreOf(cardOf('人才工作经费'));
    if (!score.scored) throw new Error('no score');
    expect(score.criteria.map(({ criterion, points }) => [criterion, points === null ? null : Number(points.toFixed(2))])).toEqual([
      ['output', 10], ['benefit', 10], ['satisfaction', 10], ['cost', 0], ['timeliness', 5], ['quantified', 20.36], ['unitFits', 15], ['testable', 13.39],
    ]); // prettier-ignore
    expect([score.of, score.score]).toEqual([100, 83.8]);
  });

  it('no artefact costs a point', () => {
    const wrapped = scoreOf(cardOf('人社系统培训'));
    const cut = scoreOf(cardOf('办公用房租赁'));
    if (!wrapped.scored || !cut.scored) throw new Error('no score');
    expect(wrapped.criteria.map(({ criterion, spared }) => [criterion, spared]).filter(([, spared]) => spared!.length > 0)).toEqual([['testable', ['t11r94']]]);
    expect(cut.criteria.at(-1)).toMatchObject({ criterion: 'testable', met: ['t11r77', 't11r80'], missed: ['t11r78'], spared: ['t11r79'] });
  });
});
