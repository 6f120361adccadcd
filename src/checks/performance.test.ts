import { describe, expect, it } from 'vitest';
import { aPerformance, type PrintedPerformance } from '../../tests/support/a-performance';
import { aPrint } from '../../tests/support/a-print';
import { exampleDocument } from '../../tests/support/example-document';
import { seedDocument } from '../../tests/support/seed-document';
import { withoutTables } from '../../tests/support/with-cell';
import type { BudgetDocument } from '@/model/document';
import { RULES } from './rules';
import { performanceRules } from './rules/performance';
import type { PerformanceFinding, PerformanceOutcome } from './rules/performance-finding';

const seed = seedDocument();
const UNIT = '云川市水务局';

function outcome(id: string, document: BudgetDocument): PerformanceOutcome {
  return performanceRules.find((rule) => rule.id === id)!.check(document);
}

/** Throws where the rule does not apply, so that no test passes for want of indicators. */
function found(id: string, document: BudgetDocument): readonly PerformanceFinding[] {
  const result = outcome(id, document);
  if (!result.applies) throw new Error(`${id} does not apply: ${result.reason}`);
  return result.findings;
}

const all = (document: BudgetDocument) => performanceRules.flatMap(({ check }) => {
  const result = check(document);
  return result.applies ? result.findings : [];
});
const rows = (findings: readonly PerformanceFinding[], kind?: string) => findings.filter((one) => kind === undefined || one.kind === kind).map(({ places: [place] }) => place?.row);

/** [level1, level2, name, operator, target, measure] of one project, or with the project and programme before it. */
type Line = readonly [level1: string, level2: string, name: string, operator: string, target: string, measure?: string];
const lines = (project: string, programme: string, ...of: readonly Line[]) => of.map((line) => [UNIT, programme, project, ...line, ...(line.length < 6 ? [''] : [])].join('|'));
const built = (...of: readonly Line[]) => aPerformance({ indicators: lines('渠道整修', '水利运行1', ...of) });
const money = (...projects: readonly string[]): NonNullable<PrintedPerformance['projects']> => [`合计||${(projects.length * 3).toFixed(2)}|${(projects.length * 3).toFixed(2)}||`, ...projects.map((project) => `${UNIT}|${project}|3.00|3.00||`)];
const COUNT: Line = ['产出指标', '数量指标', '整修长度', '≥', '12', '公里'];

describe('the rules on performance', () => {
  it('are P-01 to P-12, each with its statement in both languages, and stand in no other list', () => {
    expect(performanceRules.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => `P-${String(index + 1).padStart(2, '0')}`));
    for (const { statement } of performanceRules) expect([statement['zh-CN'], statement.en]).not.toContain('');
    expect(RULES.filter(({ id }) => id.startsWith('P-'))).toEqual([]);
  });

  it('find no error in the first document, and warn of two units alone, which their names print otherwise', () => {
    const findings = all(seed);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ rule, kind, params }) => [rule, kind, params['name']])).toEqual([
      ['P-06', 'otherUnit', '社保基金安全评估报告数(个)'],
      ['P-06', 'otherUnit', '举办市级职业技能竞赛（场次）'],
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('apply all twelve to the first document', () => {
    expect(performanceRules.filter(({ check }) => !check(seed).applies)).toEqual([]);
  });

  it('take for artefacts what clusters on one page of the first document: names, spellings and targets', () => {
    const artefacts = all(seed).filter(({ kind }) => kind === 'artefact');
    expect(artefacts.map(({ rule, severity, places: [place] }) => [rule, severity, place?.row])).toEqual([
      ['P-01', 'info', 121], ['P-01', 'info', 100], ['P-04', 'info', 79], ['P-04', 'info', 139], ['P-04', 'info', 148], ['P-08', 'info', 79], ['P-08', 'info', 94], ['P-08', 'info', 107], ['P-08', 'info', 137],
    ]); // prettier-ignore
  });

  it.each(performanceRules.map(({ id }) => id))('%s has no error and no warning on generated documents without a fault', (id) => {
    for (let document = 0; document < 12; document += 1) {
      const of = aPrint(document % 4 === 3 ? 'nine' : 'twelve', (['zj', 'sh', 'js', 'gx'] as const)[document % 4]!, 300 + document);
      const result = outcome(id, of);
      expect([document, result.applies ? result.findings.filter(({ severity }) => severity !== 'info') : []]).toEqual([document, []]);
    }
  });

  it.each([2018, 2019, 2020, 2021, 2022])('have no error and no warning on the example of %i', (year) => {
    expect(all(exampleDocument(year)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('do not apply to a document without indicators, and are not passed', () => {
    const bare = aPrint('nine', 'zj', 5);
    for (const { id, check } of performanceRules) expect([id, check({ ...bare, claims: [] }).applies]).toEqual([id, false]);
  });
});

describe('P-01, projects', () => {
  it('holds where both tables have the same projects', () => {
    expect(found('P-01', aPerformance({ projects: money('渠道整修'), indicators: lines('渠道整修', '水利运行1', COUNT) }))).toEqual([]);
  });

  it('breaks where a project has no indicators, and where indicators have no project', () => {
    const document = aPerformance({ projects: money('渠道整修', '水库巡查'), indicators: [...lines('渠道整修', '水利运行1', COUNT), ...lines('防汛演练', '水利运行1', COUNT)] });
    expect(found('P-01', document)).toMatchObject([
      { kind: 'withoutIndicators', severity: 'error', params: { project: '水库巡查' }, places: [{ row: 3 }] },
      { kind: 'withoutProject', severity: 'error', params: { project: '防汛演练' }, places: [{ row: 2 }] },
    ]);
  });

  it('warns of a name cut short of the width of its column; at its width the print cut it', () => {
    const [long, longer] = ['渠道整修、水库巡查、防汛演练经费', '泵站更新、水质监测、闸门检修、河道清淤经费'];
    const cut = lines(long.slice(0, 10), '水利运行1', COUNT);
    expect(found('P-01', aPerformance({ projects: money(long), indicators: cut }))).toMatchObject([{ kind: 'artefact', severity: 'info' }]);
    expect(found('P-01', aPerformance({ projects: money(long, longer), indicators: [...cut, ...lines(longer, '水利运行1', COUNT)] }))).toMatchObject([{ kind: 'nameCut', severity: 'warning', params: { project: long } }]);
  });

  it('does not apply without one of the tables', () => {
    expect(outcome('P-01', withoutTables(seed, 'T10'))).toEqual({ applies: false, reason: 'tableMissing', roles: ['T10'] });
    expect(outcome('P-01', aPerformance({ projects: money('渠道整修') }))).toMatchObject({ applies: false, reason: 'tableMissing', roles: ['T11'] });
  });
});

describe('P-02 and P-03, what the text states', () => {
  const prose = (count: number, amount: string) => [`2025年项目均实行绩效目标管理，共计${count}个二级项目，涉及财政拨款${amount}万元。`];
  const stated = (count: number, amount: string) => aPerformance({ projects: money('渠道整修', '水库巡查'), indicators: lines('渠道整修', '水利运行1', COUNT), prose: prose(count, amount) });

  it('hold on the first document: 19 projects, 12698.88, which is not all project money', () => {
    expect([found('P-02', seed), found('P-03', seed)]).toEqual([[], []]);
  });

  it('P-02 breaks by amount and by count; a last digit is a tail', () => {
    expect(found('P-02', stated(2, '6.00'))).toEqual([]);
    expect(found('P-02', stated(2, '7.00'))).toMatchObject([{ kind: 'difference', severity: 'error', differenceFen: 1e6 }]);
    expect(found('P-02', stated(2, '6.01'))).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(found('P-02', stated(5, '6.00'))).toMatchObject([{ kind: 'projectCount', severity: 'warning', params: { stated: 5, projects: 2 } }]);
    expect(outcome('P-02', withoutTables(seed, 'T10'))).toMatchObject({ applies: false, reason: 'tableMissing' });
  });

  it('P-03 breaks where more is stated than projects cost', () => {
    const claims = seed.claims.map((claim, index) => (index === 91 ? { ...claim, fen: 12_800_000_000 } : claim));
    expect(found('P-03', { ...seed, claims })).toMatchObject([{ kind: 'moreThanProjects', severity: 'warning', claims: [91], differenceFen: 12_800_000_000 - 12_775_530_000 }]);
    expect(outcome('P-03', withoutTables(seed, 'T3'))).toMatchObject({ applies: false, reason: 'tableMissing' });
  });
});

describe('P-04 and P-12, programmes and order', () => {
  it('P-04 warns of two programmes of one project and of two spellings on one page; a number behind is told', () => {
    const two = aPerformance({ indicators: [...lines('渠道整修', '水利运行1', COUNT), ...lines('渠道整修', '防汛抗旱1', COUNT)] });
    expect(found('P-04', two)).toMatchObject([{ kind: 'programmes', severity: 'warning' }]);
    const spelt = aPerformance({ indicators: [...lines('渠道整修', '水利设施运行保障1', COUNT), ...lines('水库巡查', '水力设施运行保障1', COUNT)] });
    expect(found('P-04', spelt)).toMatchObject([{ kind: 'programmeSpelling', severity: 'warning' }]);
    const suffix = aPerformance({ indicators: [...lines('渠道整修', '水利运行1', COUNT), ...lines('水库巡查', '水利运行', COUNT)] });
    expect(found('P-04', suffix)).toMatchObject([{ kind: 'programmeSpelling', severity: 'info' }]);
    expect(found('P-04', built(COUNT))).toEqual([]);
  });

  it('P-12 tells of rows that stand apart: one of the first document', () => {
    expect(found('P-12', seed)).toMatchObject([{ kind: 'rowsApart', severity: 'info', places: [{ table: 11, row: 148 }], params: { n: 1 } }]);
    expect(found('P-12', built(COUNT, COUNT))).toEqual([]);
  });
});

describe('P-05, coverage', () => {
  it('of the first document is told once, since no project lacks a group', () => {
    expect(found('P-05', seed)).toMatchObject([{ kind: 'coverage', severity: 'info', params: { projects: 19, quantity: 19, quality: 19, timeliness: 13, cost: 3, social: 16, sustainability: 10, economic: 2, ecological: 1 } }]);
  });

  it('asks of a project without 效益 or 满意度', () => {
    expect(found('P-05', built(COUNT)).map(({ kind, params }) => [kind, params['groups']])).toEqual([['coverage', undefined], ['groupsMissing', 'benefit satisfaction']]);
  });
});

describe('P-06 to P-08, units and targets', () => {
  it('P-06 warns of another unit than the name prints, and asks of an unusual one', () => {
    const document = built(['产出指标', '数量指标', '报告数(份)', '≥', '3', '人'], ['产出指标', '质量指标', '事故发生率', '=', '0', '次'], ['产出指标', '数量指标', '报告数(份)', '≥', '3', '份'], COUNT);
    expect(found('P-06', document).map(({ kind, severity, params }) => [kind, severity, params['asked']])).toEqual([['otherUnit', 'warning', '份'], ['unusualUnit', 'info', '%']]);
  });

  it('P-07 asks of “≥ 100 %”, of more than all, and of “=” for satisfaction', () => {
    const document = built(
      ['产出指标', '质量指标', '合格率', '≥', '100', '%'],
      ['产出指标', '质量指标', '覆盖率', '≥', '120', '%'],
      ['产出指标', '质量指标', '增长率', '≥', '120', '%'],
      ['产出指标', '质量指标', '计划完成率', '≥', '100', '%'],
      ['满意度指标', '服务对象满意度', '用户满意度', '=', '100', '%'],
      ['产出指标', '质量指标', '合格率', '=', '100', '%'],
    );
    expect(found('P-07', document).map(({ kind, severity, places: [place] }) => [kind, severity, place?.row])).toEqual([['allOfBounded', 'info', 1], ['pastHundred', 'info', 2], ['exactSatisfaction', 'info', 5]]);
  });

  it('P-08 warns of figures under 定性, of words under ≥, and of figures without a unit', () => {
    const document = built(
      ['产出指标', '质量指标', '合格', '定性', '100%'],
      ['产出指标', '质量指标', '质量', '定性', '优良', '%'],
      ['产出指标', '质量指标', '质量', '≥', '优良'],
      ['产出指标', '数量指标', '数量', '≥', '5'],
      ['产出指标', '数量指标', '数量', '≥', ''],
      ['产出指标', '时效指标', '工期', '≤', '2025年11月30日'],
      COUNT,
    );
    const kinds = found('P-08', document).map(({ kind, severity, places: [place] }) => [place?.row, kind, severity]);
    expect(kinds).toEqual([[1, 'qualitativeFigure', 'warning'], [2, 'qualitativeUnit', 'warning'], [3, 'wordsForFigure', 'warning'], [4, 'withoutUnit', 'warning'], [5, 'withoutTarget', 'warning']]);
  });

  it('P-08 takes the end of a wrapped target in the cell of the unit for an artefact', () => {
    expect(found('P-08', built(['产出指标', '质量指标', '培训', '定性', '能力得到提高', '提高']))).toMatchObject([{ kind: 'artefact', severity: 'info', params: { artefact: 'measureRepeatsTarget' } }]);
  });
});

describe('P-09 to P-11, classes, deadlines and copies', () => {
  it('P-09 asks of a kind under another class, of one indicator in two classes, and of time outside 时效', () => {
    const document = built(['效益指标', '质量指标', '合格率', '≥', '90', '%'], ['产出指标', '数量指标', '维修响应时间', '≤', '2', '天'], ['产出指标', '时效指标', '整修长度', '≥', '2', '公里'], COUNT);
    expect(rows(found('P-09', document))).toEqual([1, 2, 4]);
    expect(found('P-09', document).map(({ kind }) => kind)).toEqual(['otherGroup', 'timeElsewhere', 'twoClasses']);
    expect(found('P-09', seed).filter(({ params }) => params['name'] === '财政资金放大效应')).toMatchObject([{ kind: 'twoClasses', severity: 'info' }]);
  });

  it('P-10 asks of deadlines in another year: one of the first document', () => {
    expect(found('P-10', seed)).toMatchObject([{ kind: 'otherYear', severity: 'info', places: [{ row: 17 }], params: { year: 2025, fiscalYear: 2024 } }]);
    expect(found('P-10', built(['产出指标', '时效指标', '工期', '定性', '11月底前'], ['产出指标', '时效指标', '工期', '定性', '2024年底前']))).toMatchObject([{ places: [{ row: 2 }] }]);
    expect(outcome('P-10', built(COUNT))).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });

  it('P-11 asks of an indicator that projects of two programmes share word for word, and not of satisfaction', () => {
    const satisfied: Line = ['满意度指标', '服务对象满意度', '服务对象满意度', '≥', '90', '%'];
    const document = aPerformance({ indicators: [...lines('渠道整修', '水利运行1', COUNT, satisfied), ...lines('水库巡查', '防汛抗旱1', COUNT, satisfied), ...lines('泵站更新', '水利运行1', COUNT)] });
    expect(found('P-11', document)).toMatchObject([{ kind: 'copied', severity: 'info', params: { n: 3 } }]);
    expect(found('P-11', aPerformance({ indicators: [...lines('渠道整修', '水利运行1', COUNT), ...lines('水库巡查', '水利运行1', COUNT)] }))).toEqual([]);
  });
});
