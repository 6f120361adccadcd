import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../../tests/support/seed-document';
import type { Indicator } from '@/model/document';
import { actualsById, completionOf, statusWithout, verdictOf } from './actuals';
import { readIndicator } from './read-indicators';
import { scorecardsOf } from './scorecards';

const indicator = (operator: string, target: string, measure: string, name = '指标'): Indicator => ({
  table: 11, row: 1, unit: '甲', project: '乙', programme: '', level1: '产出指标', level2: '数量指标', name, operator, target, measure,
}); // prettier-ignore
const verdict = (operator: string, target: string, measure: string, actual: string | undefined) => {
  const found = verdictOf(readIndicator(indicator(operator, target, measure)), actual, 2024);
  return found.verdict === 'broken' ? found.why : found.verdict;
};

describe('an actual value', () => {
  it.each([
    ['≥', '90', '%', '90', 'met'],
    ['≥', '90', '%', '89.99', 'notMet'],
    ['≥', '90', '%', '９１％', 'met'],
    ['>', '98', '%', '98', 'notMet'],
    ['=', '0', '次', '0', 'met'],
    ['=', '0', '次', '0.0', 'met'],
    ['=', '0', '次', '1', 'notMet'],
    ['=', '0', '次', '是', 'notANumber'],
    ['≤', '60', '天', '45', 'met'],
    ['≤', '60', '天', '61', 'notMet'],
    ['≤', '60', '天', '24小时', 'met'],
    ['≤', '60', '天', '5个工作日', 'otherUnit'],
    ['<', '5', '‰', '0.4%', 'met'],
    ['≥', '35000', '人', '3.6万人', 'met'],
    ['≥', '3.5万', '人', '34,999', 'notMet'],
    ['≥', '100', '人', '120人次', 'otherUnit'],
    ['', '100', '人', '120', 'noOperator'],
    ['=', '80-90', '%', '85', 'met'],
    ['=', '80-90', '%', '91', 'notMet'],
    ['≤', '2024年11月30日', '', '2024年11月30日', 'met'],
    ['≤', '2024年11月30日', '', '12月1日', 'notMet'],
    ['≤', '2024年11月30日', '', '及时', 'notADate'],
    ['定性', '健全', '', '是', 'met'],
    ['定性', '健全', '', '未完成', 'notMet'],
    ['定性', '健全', '', '健全', 'stated'],
    ['定性', '12月底前', '', '11月', 'stated'],
    ['≥', '90', '%', '', 'noData'],
    ['≥', '90', '%', ' — ', 'noData'],
    ['≥', '90', '%', undefined, 'noData'],
  ])('%s %s%s is held against %j: %s', (operator, target, measure, actual, expected) => {
    expect(verdict(operator, target, measure, actual)).toBe(expected);
  });

  it('is never judged by the class: 发生率 = 0 is met by 0 though a rate', () => {
    const rate = readIndicator(indicator('=', '0', '次', '安全事故发生率'));
    expect(verdictOf(rate, '0', 2024)).toEqual({ verdict: 'met', by: 'figure' });
  });

  it('of the first document is held against each of its 163 targets without breaking', () => {
    for (const card of scorecardsOf(seedDocument()).cards) {
      const values = card.indicators.map(({ id, quantified, printed }) => ({ indicator: id, text: quantified ? printed.target : '是', note: '' }));
      const completion = completionOf(card, actualsById(values), 2024);
      expect([completion.broken, completion.noData, completion.all]).toEqual([0, 0, card.indicators.length]);
      // What only reaches the target does not pass it.
      expect(completion.notMet).toBe(card.indicators.filter(({ target }) => target.operator === 'above').length);
    }
  });
});

describe('the completion of a project', () => {
  const [card] = scorecardsOf(seedDocument()).cards;

  it('is a share of what is known, never of what has no data', () => {
    const values = actualsById([{ indicator: 't11r1', text: '95', note: '' }, { indicator: 't11r20', text: '100', note: '' }, { indicator: 't11r2', text: '健全', note: '' }, { indicator: 't11r21', text: '很多', note: '' }]);
    expect(completionOf(card!, values, 2024)).toMatchObject({ met: 1, notMet: 1, stated: 1, broken: 1, noData: 24, all: 28, ratio: 0.5 });
  });

  it('has no ratio without values, and says whether they are due', () => {
    expect(completionOf(card!, new Map(), 2024)).toMatchObject({ met: 0, noData: 28, ratio: null });
    expect([statusWithout(2024, { year: 2024 }), statusWithout(2024, { year: 2025 })]).toEqual(['notDue', 'noData']);
  });
});
