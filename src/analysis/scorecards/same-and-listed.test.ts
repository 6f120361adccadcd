import { describe, expect, it } from 'vitest';
import { aPerformance } from '../../../tests/support/a-performance';
import { seedDocument } from '../../../tests/support/seed-document';
import { filterIndicators, filterProjects, indicatorRows, sortIndicators, sortProjects } from './listing';
import { sameIndicators } from './same-indicators';
import { scorecardsOf } from './scorecards';

const seed = scorecardsOf(seedDocument()).cards;
const UNIT = '云川市水务局';
/** One indicator of one name in as many projects as there are targets. */
const same = (...targets: readonly (readonly [operator: string, target: string, measure: string])[]) => {
  const stems = ['渠道整修', '水库巡查', '防汛演练', '泵站更新', '水质监测'];
  const indicators = targets.map((target, index) => [UNIT, '水利运行1', stems[index], '产出指标', '数量指标', '受益人数', ...target].join('|'));
  const [found] = sameIndicators(scorecardsOf(aPerformance({ indicators })).cards);
  return found && { ...found, entries: found.entries.map(({ card, rank, why }) => [card.project, rank ?? why]) };
};

describe('one indicator in several projects', () => {
  it('has its units made one, the highest target first', () => {
    expect(same(['≥', '3000', '人'], ['≥', '1.2', '万人'], ['>', '3000', '名'])).toMatchObject({
      compared: 3,
      equal: false,
      entries: [['水库巡查', 1], ['渠道整修', 2], ['防汛演练', 2]],
    });
  });

  it('is strictest where it is lowest, if less is better', () => {
    expect(same(['≤', '60', '天'], ['≤', '24', '小时'])?.entries).toEqual([['水库巡查', 1], ['渠道整修', 2]]);
  });

  it('says what cannot be compared, and why', () => {
    const found = same(['≥', '3', '天'], ['≥', '2', '天'], ['≥', '5', '工作日'], ['定性', '及时', ''], ['≤', '5', '天']);
    expect(found).toMatchObject({ compared: 2, entries: [['渠道整修', 1], ['水库巡查', 2], ['防汛演练', 'workdays'], ['泵站更新', 'qualitative'], ['水质监测', 'otherDirection']] });
    expect(same(['≥', '3', '人'], ['≥', '2', '人次'])).toMatchObject({ compared: 0, entries: [['渠道整修', 'headsAndTimes'], ['水库巡查', 'headsAndTimes']] });
    expect(same(['≥', '3', ''], ['≥', '2', ''])).toMatchObject({ compared: 0, entries: [['渠道整修', 'withoutUnit'], ['水库巡查', 'withoutUnit']] });
  });

  it('is none where only one project has it', () => {
    expect(same(['≥', '3000', '人'])).toBeUndefined();
  });

  it('of the first document: 引进人才满意度 aims at 90 % in two projects', () => {
    const found = sameIndicators(seed).find(({ name }) => name === '引进人才满意度');
    expect(found).toMatchObject({ compared: 2, equal: true, entries: [{ rank: 1 }, { rank: 1 }] });
    expect(sameIndicators(seed)[0]?.name).toMatch(/^服务对象满意度/);
  });
});

describe('the list of projects', () => {
  it('is filtered by unit, source, missing kind and words, of indicators too', () => {
    expect(filterProjects(seed, {})).toHaveLength(19);
    expect(filterProjects(seed, { unit: seed.at(-1)!.unit })).toHaveLength(6);
    expect(filterProjects(seed, { source: 'governmentFund' }).map(({ project }) => project)).toEqual(['人力资源市场配套改造']);
    expect(filterProjects(seed, { without: 'cost' })).toHaveLength(16);
    expect(filterProjects(seed, { text: '海外 人才' }).map(({ project }) => project)).toEqual(['人才工作经费']);
    expect(filterProjects(seed, { text: '无此词' })).toEqual([]);
    expect(filterProjects(seed, { programme: '人事管理1' })).toHaveLength(2);
  });

  it('is sorted, what has no value last', () => {
    expect(sortProjects(seed, 'money').slice(0, 2).map(({ project }) => project)).toEqual(['特定人员发放项目', '人才工作经费']);
    expect(sortProjects(seed, 'indicators').slice(0, 2).map(({ coverage }) => coverage.all.count)).toEqual([28, 21]);
    expect(sortProjects(seed, 'quantified').at(-1)?.coverage.all).toBeDefined();
    expect(sortProjects([...seed].reverse(), 'printed')).toEqual(seed);
    for (const order of ['score', 'name'] as const) expect(sortProjects(seed, order)).toHaveLength(19);
    const bare = scorecardsOf(aPerformance({ projects: ['合计||3.00|3.00||', `${UNIT}|渠道整修|3.00|3.00||`], indicators: [[UNIT, '1', '防汛演练', '产出指标', '数量指标', '场次', '=', '2', '场'].join('|')] })).cards;
    expect(sortProjects(bare, 'money').map(({ project }) => project)).toEqual(['渠道整修', '防汛演练']);
    expect(sortProjects(bare, 'quantified').map(({ project }) => project)).toEqual(['防汛演练', '渠道整修']);
  });
});

describe('the list of indicators', () => {
  const rows = indicatorRows(seed);

  it('has all of them, as printed, and finds by class, operator and words', () => {
    expect(rows.map(({ indicator }) => indicator.printed.row)).toEqual(Array.from({ length: 163 }, (_, index) => index + 1));
    expect(filterIndicators(rows, { operator: 'atMost' })).toHaveLength(4);
    expect(filterIndicators(rows, { group: 'output', quantified: false })).toHaveLength(rows.filter(({ indicator }) => indicator.group === 'output' && !indicator.quantified).length);
    expect(filterIndicators(rows, { kind: 'cost' })).toHaveLength(3);
    expect(filterIndicators(rows, { text: '红船杯', project: seed[0]!.key })).toHaveLength(4);
  });

  it('is sorted by name, kind or money', () => {
    expect(sortIndicators(rows, 'money')[0]?.card.project).toBe('特定人员发放项目');
    expect(sortIndicators(rows, 'kind')[0]?.indicator.kind).toBe('quantity');
    expect(sortIndicators(sortIndicators(rows, 'name'), 'printed')).toEqual(rows);
  });
});
