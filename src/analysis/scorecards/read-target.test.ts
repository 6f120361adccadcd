import { describe, expect, it } from 'vitest';
import { isBoundedRate, targetScale } from './bounded';
import { dayOf, readDeadline } from './deadlines';
import { compareDecimals, readDecimal } from './exact-decimal';
import { indicatorClass } from './indicator-kinds';
import { measureFit } from './measure-fit';
import { incomparable, readMeasure } from './measures';
import { readTarget } from './read-target';
import { testability } from './testable';

const number = (operator: string, target: string, measure = '') => {
  const read = readTarget(operator, target, measure);
  if (read.value.kind !== 'number') return [read.operator, read.value.kind];
  const { number: { scaled, decimals }, times, measure: unit } = read.value.quantity;
  return [read.operator, scaled, decimals, times, unit && `${unit.factor} ${unit.dimension}`];
};

describe('a target', () => {
  it.each([
    [['≥', '35000', '人'], ['atLeast', 35000, 0, 1, '1 人']],
    [['≤', '0.50', '小时'], ['atMost', 50, 2, 1, '3600 time']],
    [['=', '100', '(％)'], ['equal', 100, 0, 1, '10 percent']],
    [['>', '1,200', '万人次'], ['above', 1200, 0, 1, '10000 人次']],
    [['≥', '3.5万', '人'], ['atLeast', 35, 1, 10_000, '1 人']],
    [['', '≥90%', ''], ['atLeast', 90, 0, 1, '10 percent']],
    [['', '不少于12次', ''], ['atLeast', 12, 0, 1, '1 次']],
    [['', '60个工作日以内', ''], ['atMost', 60, 0, 1, '1 workday']],
    [['', '90%以上', ''], ['atLeast', 90, 0, 1, '10 percent']],
    [['大于或等于', '５００', '万元'], ['atLeast', 500, 0, 1, '1000000 money']],
    [['＞＝', '98', '%'], ['atLeast', 98, 0, 1, '10 percent']],
    [['', '100', '%'], [null, 100, 0, 1, '10 percent']],
    [['≥', '-3', '%'], ['atLeast', -3, 0, 1, '10 percent']],
    [['≥', '3', ''], ['atLeast', 3, 0, 1, null]],
    [['≥', '较高', ''], ['atLeast', 'text']],
    [['定性', '90', '%'], ['qualitative', 'text']],
    [['=', '', '次'], ['equal', 'blank']],
  ] as const)('%j is read exactly', ([operator, target, measure], expected) => {
    expect(number(operator, target, measure)).toEqual(expected);
  });

  it('may be a range or a date', () => {
    expect(readTarget('=', '80-90', '%').value).toMatchObject({ kind: 'range', from: { number: { scaled: 80 } }, to: { number: { scaled: 90 }, measure: { dimension: 'percent' } } });
    expect(readTarget('≤', '2024年11月30日', '').value).toMatchObject({ kind: 'date', date: { year: 2024, month: 11, day: 30 } });
    expect(readTarget('', '2024-11-30前', '').value).toMatchObject({ kind: 'date' });
  });

  it('of more digits than an exact integer holds stays words', () => {
    expect(readTarget('≥', '99999999999999999999', '人').value.kind).toBe('text');
    expect(readDecimal('0.1')).toEqual({ scaled: 1, decimals: 1 });
    expect(compareDecimals(readDecimal('0.30')!, readDecimal('0.3')!)).toBe(0);
    expect(compareDecimals(readDecimal('1')!, readDecimal('59')!, 3600, 60)).toBe(1);
  });
});

describe('a deadline', () => {
  it.each([
    ['当年11月底之前', 20241131],
    ['次年的12月底之前', 20251231],
    ['2023年12月至2024年6月30日', 20240630],
    ['年底前完成', 20241231],
    ['9月', 20240931],
  ])('%s', (text, day) => {
    const read = readDeadline(text);
    expect(read?.kind === 'date' && dayOf(read, 2024)).toBe(day);
  });

  it.each(['上会通过后一个月 内', '受理之日起5个工作日', '收到申请后24小时内'])('%s is a span of time', (text) => {
    expect(readDeadline(text)).toEqual({ kind: 'within' });
  });

  it.each(['及时', '健全', '13月', '提高3个百分点'])('%s is none', (text) => {
    expect(readDeadline(text)).toBeNull();
  });
});

describe('the class of an indicator', () => {
  it.each([
    ['产出指标', '数量指标', 'output', 'quantity', false],
    ['年度产出指标', '1.时效指标', 'output', 'timeliness', false],
    ['长期目标-效益指标', '可持续影响指标', 'benefit', 'sustainability', false],
    ['中期指标：产出指标', '质量', 'output', 'quality', false],
    ['成本指标', '经济成本指标', 'output', 'cost', false],
    ['效益指标', '经济效益指标', 'benefit', 'economic', false],
    ['效果目标', '社会公众或服务对象满意度指标', null, 'satisfaction', false],
    ['满意度指标', '', 'satisfaction', 'satisfaction', false],
    ['效益指标', '质量指标', 'benefit', 'quality', true],
    ['产出指标', '创新指标', 'output', null, false],
    ['其他', '创新', null, null, false],
  ])('%s, %s', (level1, level2, group, kind, elsewhere) => {
    expect(indicatorClass(level1, level2)).toEqual({ group: group ?? (kind ? 'satisfaction' : null), kind, elsewhere });
  });
});

describe('units', () => {
  const compare = (one: string, other: string) => incomparable(readMeasure(one), readMeasure(other));

  it('are compared where they are of one kind, whatever their size', () => {
    expect([compare('万人', '人'), compare('％', '(%)'), compare('小时', '天'), compare('名', '人'), compare('季度', '月')]).toEqual([null, null, null, null, null]);
  });

  it('are not, and say why', () => {
    expect([compare('天', '工作日'), compare('人', '人次'), compare('场', '项'), compare('%', '')]).toEqual(['workdays', 'headsAndTimes', 'otherUnit', 'withoutUnit']);
    expect(compare('%', '百分点')).toBe('otherUnit');
  });

  it('nobody knows stay as printed', () => {
    expect(readMeasure('次/年')).toMatchObject({ dimension: '次/年', known: false });
    expect(readMeasure(' — ')).toBeNull();
  });

  it.each([
    ['报告数(个)', '人', 'differs'],
    ['出具结论时间(天)', '天', 'fits'],
    ['发放人员数量(统筹外项目)', '人', 'fits'],
    ['验收合格率', '%', 'fits'],
    ['事故发生率', '次', 'weak'],
    ['领军项目答辩数', '人', 'weak'],
    ['档案归档数量', '层', 'fits'],
    ['培训人数', '', 'missing'],
  ])('%s in %s: %s', (name, measure, fit) => {
    expect(measureFit(name, readMeasure(measure)).fit).toBe(fit);
  });
});

describe('a scale from 0 to 100', () => {
  const scale = (name: string, operator: string, target: string, measure: string) => targetScale(name, readTarget(operator, target, measure));

  it('is sound for bounded percentages alone', () => {
    expect(scale('合格率', '≥', '95.5', '%')).toEqual({ at: 95.5, accepted: 'above' });
    expect(scale('差错率', '≤', '5', '%')).toEqual({ at: 5, accepted: 'below' });
    expect(scale('增长率', '≥', '8', '%')).toBeNull();
    expect(scale('计划完成率', '≥', '100', '%')).toBeNull();
    expect(scale('覆盖率', '≥', '120', '%')).toBeNull();
    expect(scale('差错率', '≤', '5', '‰')).toBeNull();
    expect(scale('培训人数', '≥', '50', '人')).toBeNull();
    expect([isBoundedRate('满意度'), isBoundedRate('周转率')]).toEqual([true, false]);
  });
});

describe('what could be tested afterwards', () => {
  it.each([
    ['合格率', '≥', '90', '%', 'number'],
    ['合格率', '>', '100', '%', 'impossible'],
    ['及时性', '定性', '12月底前', '', 'deadline'],
    ['准确性', '定性', '按政策标准', '', 'reference'],
    ['进度', '定性', '即审即办', '', 'plain'],
    ['影响', '定性', '明显', '', 'vague'],
    ['人数', '', '90', '人', 'unsaid'],
    ['人数', '≥', '', '人', 'unsaid'],
  ])('%s %s %s%s: %s', (name, operator, target, measure, expected) => {
    expect(testability(name, readTarget(operator, target, measure))).toBe(expected);
  });
});
