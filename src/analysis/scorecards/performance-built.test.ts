import { describe, expect, it } from 'vitest';
import { aPerformance } from '../../../tests/support/a-performance';
import { aPrint } from '../../../tests/support/a-print';
import { performanceOf } from './performance';
import { scoreOf } from './score';
import { scorecardsOf } from './scorecards';

const UNIT = '云川市水务局';
const row = (project: string, level1: string, level2: string, name: string, operator: string, target: string, measure = '', unit = UNIT) =>
  [unit, '水利运行1', project, level1, level2, name, operator, target, measure].join('|');

describe('scorecards by construction', () => {
  it('of no projects: nothing, and no zero', () => {
    const { form, cards, total, fiscal, coverage } = performanceOf(aPerformance({}));
    expect({ form, cards, total, fiscal, all: coverage.all.count }).toEqual({ form: 'nothing', cards: [], total: null, fiscal: null, all: 0 });
  });

  it('of projects without indicators: money alone', () => {
    const { form, cards } = performanceOf(aPerformance({ projects: ['合计||9.00|9.00||', `${UNIT}|渠道整修|9.00|9.00||`] }));
    expect([form, cards.map(({ project, money, indicators }) => [project, money?.total.fen, indicators.length])]).toEqual(['projects', [['渠道整修', 9e6, 0]]]);
    expect(scoreOf(cards[0]!)).toEqual({ scored: false, indicators: 0 });
  });

  it('of indicators without projects: no money, which is not 0', () => {
    const { form, cards, total } = performanceOf(aPerformance({ indicators: [row('渠道整修', '产出指标', '数量指标', '整修长度', '≥', '12', '公里')] }));
    expect([form, total, cards.map(({ project, money, indicators }) => [project, money, indicators.length])]).toEqual(['indicators', null, [['渠道整修', null, 1]]]);
  });

  it('some projects have indicators, some indicators a project of no money', () => {
    const document = aPerformance({
      projects: ['合计||9.00|5.00|4.00|', `${UNIT}|渠道整修|5.00|5.00||`, `${UNIT}|水库巡查|4.00||4.00|`],
      indicators: [row('水库巡查', '产出指标', '数量指标', '巡查次数', '≥', '24', '次'), row('防汛演练', '产出指标', '数量指标', '演练场次', '=', '2', '场')],
    });
    const found = scorecardsOf(document).cards.map(({ project, money, indicators }) => [project, money?.total.fen ?? null, indicators.length]);
    expect(new Map(found.map(([project, ...rest]) => [project, rest]))).toEqual(new Map([['渠道整修', [5e6, 0]], ['水库巡查', [4e6, 1]], ['防汛演练', [null, 1]]]));
  });

  it('joins a cut name to its project, and says how it is printed', () => {
    const project = '渠道整修、水库巡查、防汛演练工作经费';
    const document = aPerformance({
      projects: ['合计||5.00|5.00||', `${UNIT}|${project}|5.00|5.00||`],
      indicators: [row('渠道整修、水库巡查、防汛', '产出指标', '数量指标', '整修长度', '≥', '12', '公里')],
    });
    expect(scorecardsOf(document).cards).toMatchObject([{ project, money: { total: { fen: 5e6 } }, otherPrints: [{ cut: true }], indicators: [{}] }]);
  });

  it('of forty units: a project is one of its unit, and its share is of its unit', () => {
    const units = Array.from({ length: 40 }, (_, index) => `云川市水利${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'东西南北'[Math.floor(index / 10)]}站`);
    const document = aPerformance({
      projects: [`合计||${(40 * 3).toFixed(2)}|${(40 * 3).toFixed(2)}||`, ...units.flatMap((unit) => [`${unit}|渠道整修|2.00|2.00||`, `${unit}|水库巡查|1.00|1.00||`])],
      indicators: units.map((unit) => row('渠道整修', '产出指标', '数量指标', '整修长度', '≥', '12', '公里', unit)),
    });
    const { cards, total } = scorecardsOf(document);
    expect([cards.length, total?.fen, new Set(cards.map(({ key }) => key)).size]).toEqual([80, 120e6, 80]);
    for (const { project, money, indicators } of cards) {
      expect([money?.ofUnit?.ratio.toFixed(3), indicators.length]).toEqual(project === '渠道整修' ? ['0.667', 1] : ['0.333', 0]);
    }
  });

  it('adds the rows of one project, and its sources where no column is 总计', () => {
    const document = aPerformance({ projects: ['合计||9.00|6.00|3.00|', `${UNIT}|渠道整修|4.00|4.00||`, `${UNIT}|渠道整修|5.00|2.00|3.00|`] });
    expect(scorecardsOf(document).cards).toMatchObject([{ money: { total: { kind: 'derived', fen: 9e6 }, fiscal: { fen: 9e6 }, bySource: [{ source: 'generalPublicBudget', amount: { fen: 6e6 } }, { source: 'governmentFund', amount: { fen: 3e6 } }] } }]);
  });

  it('keeps indicators of kinds that nobody knows, last', () => {
    const document = aPerformance({ indicators: [row('渠道整修', '创新指标', '探索指标', '新法试点', '定性', '有'), row('渠道整修', '产出指标', '数量指标', '整修长度', '≥', '12', '公里')] });
    const [card] = scorecardsOf(document).cards;
    expect(card!.coverage).toMatchObject({ unknown: 1, all: { count: 2, quantified: 1 } });
    expect(card!.sections.map(({ group, kinds }) => [group, kinds.map(({ kind }) => kind)])).toEqual([['output', ['quantity']], [null, [null]]]);
  });

  it('of the nine-table layout: what the narrative states, and that no indicators are published', () => {
    const { form, cards, told } = performanceOf(aPrint('nine', 'sh', 12));
    expect([form, cards, told.amount?.kind, told.paragraphs.length > 0]).toEqual(['told', [], 'stated', true]);
    expect(told.count?.quantity.unit).toBe('个');
  });

  it.each([1, 2, 3])('of a generated budget of twelve tables: each indicator stands on one card (seed %i)', (seed) => {
    const document = aPrint('twelve', 'zj', seed);
    const { cards, strays, coverage } = scorecardsOf(document);
    expect(cards.reduce((sum, { indicators }) => sum + indicators.length, strays.length)).toBe(document.indicators.length);
    expect(coverage.unknown).toBe(0);
  });
});
