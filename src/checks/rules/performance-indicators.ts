import { HUNDRED, isBoundedRate, isPercent, isWithinHundred } from '@/analysis/scorecards/bounded';
import { dayOf } from '@/analysis/scorecards/deadlines';
import { compareDecimals, readDecimal } from '@/analysis/scorecards/exact-decimal';
import { INDICATOR_GROUPS, INDICATOR_KINDS } from '@/analysis/scorecards/kind-aliases';
import { readIndicators, type ReadIndicator } from '@/analysis/scorecards/read-indicators';
import { nameKey } from '@/analysis/scorecards/same-indicators';
import { scorecardsOf } from '@/analysis/scorecards/scorecards';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { performanceOutcome, questionAbout, questionAt, targetParams, type PerformanceFinding, type PerformanceKind, type PerformanceOutcome, type PerformanceRule } from './performance-finding';

/** P-05 … P-11: what single indicators aim at, and how they are classed. */
export const performanceIndicatorRules: readonly PerformanceRule[] = [
  {
    id: 'P-05',
    tolerance: null,
    severity: 'info',
    statement: { 'zh-CN': '每个项目至少有产出、效益、满意度指标各一条；数量、质量、时效、成本的覆盖另列', en: 'Each project has an indicator of output, of benefit and of satisfaction; how many have quantity, quality, timeliness and cost is told' },
    check: checkCoverage,
  },
  {
    id: 'P-06',
    tolerance: 'Tx',
    severity: 'warning',
    statement: { 'zh-CN': '计量单位与指标名称里写的单位一致，也与中心词一致（率用 %，人数用人，次数用次）', en: 'The unit is the one that the name of the indicator prints, and the usual one of its head noun (% for a rate, persons for heads)' },
    check: (document) => checkEach(document, unitFindings),
  },
  {
    id: 'P-07',
    tolerance: null,
    severity: 'info',
    statement: { 'zh-CN': '有界的率和度在 0 到 100 之间；“≥100%”“>100%”和满意度“=”另问', en: 'Bounded rates and degrees lie between 0 and 100; ≥ 100 %, > 100 % and = for satisfaction are asked about' },
    check: (document) => checkEach(document, boundFindings),
  },
  {
    id: 'P-08',
    tolerance: 'Tx',
    severity: 'warning',
    statement: { 'zh-CN': '定性指标的指标值是文字、没有单位，其他指标的指标值是数、有单位', en: 'A qualitative indicator aims at words and has no unit, any other at a figure with one' },
    check: (document) => checkEach(document, targetFindings),
  },
  {
    id: 'P-09',
    tolerance: 'Tx',
    severity: 'info',
    statement: { 'zh-CN': '二级指标属于它的一级指标；同一指标各处归类相同；写时间的指标归时效', en: 'A kind stands under its class; one indicator is classed alike everywhere; what speaks of time is timeliness' },
    check: checkClasses,
  },
  {
    id: 'P-10',
    tolerance: null,
    severity: 'info',
    statement: { 'zh-CN': '指标的期限在预算年度之内', en: 'Deadlines fall inside the budget year' },
    check: checkDeadlines,
  },
  {
    id: 'P-11',
    tolerance: 'Tx',
    severity: 'info',
    statement: { 'zh-CN': '不同一级项目的项目之间，没有整条相同的指标', en: 'Projects of different programmes do not share an indicator word for word' },
    check: checkCopies,
  },
];

function checkEach(document: BudgetDocument, findingsOf: (indicator: ReadIndicator) => PerformanceFinding[]): PerformanceOutcome {
  const indicators = readIndicators(document);
  return performanceOutcome(indicators.length, indicators.flatMap(findingsOf));
}

function ask(rule: string, severity: 'warning' | 'info', kind: PerformanceKind, indicator: ReadIndicator, more: Record<string, string | number> = {}): PerformanceFinding {
  return questionAt([indicator.printed], { rule, severity, kind, params: { ...targetParams(indicator), ...more } });
}

function checkCoverage(document: BudgetDocument): PerformanceOutcome {
  const cards = scorecardsOf(document).cards.filter(({ indicators }) => indicators.length > 0);
  const findings = cards.flatMap(({ project, indicators, coverage }): PerformanceFinding[] => {
    const missing = INDICATOR_GROUPS.filter((group) => coverage.groups[group].count === 0);
    const params = { project, groups: missing.join(' ') };
    return missing.length === 0 ? [] : [questionAt(indicators.slice(0, 1).map(({ printed }) => printed), { rule: 'P-05', severity: 'info', kind: 'groupsMissing', params })];
  });
  if (cards.length === 0) return performanceOutcome(0, []);
  const having = INDICATOR_KINDS.map((kind): [string, number] => [kind, cards.filter(({ coverage }) => coverage.kinds[kind].count > 0).length]);
  const told = questionAbout([], { rule: 'P-05', severity: 'info', kind: 'coverage', params: { projects: cards.length, ...Object.fromEntries(having) } });
  return performanceOutcome(cards.length, [told, ...findings]);
}

function unitFindings(indicator: ReadIndicator): PerformanceFinding[] {
  const { fit, artefacts } = indicator;
  if (!fit) return [];
  const asked = { asked: fit.asked ?? '' };
  if (fit.fit === 'weak') return [ask('P-06', 'info', 'unusualUnit', indicator, asked)];
  if (fit.fit !== 'differs') return [];
  return [ask('P-06', artefacts.length > 0 ? 'info' : 'warning', artefacts.length > 0 ? 'artefact' : 'otherUnit', indicator, asked)];
}

function boundFindings(indicator: ReadIndicator): PerformanceFinding[] {
  const { target: { operator, value }, printed: { name }, group } = indicator;
  if (value.kind !== 'number' || !isPercent(value.quantity)) return [];
  const findings: PerformanceFinding[] = [];
  const isAll = compareDecimals(value.quantity.number, HUNDRED) === 0;
  if (isBoundedRate(name)) {
    if (!isWithinHundred(value.quantity)) findings.push(ask('P-07', 'info', 'pastHundred', indicator));
    else if (isAll && (operator === 'atLeast' || operator === 'above')) findings.push(ask('P-07', 'info', 'allOfBounded', indicator));
  }
  if (operator === 'equal' && group === 'satisfaction') findings.push(ask('P-07', 'info', 'exactSatisfaction', indicator));
  return findings;
}

function targetFindings(indicator: ReadIndicator): PerformanceFinding[] {
  const { target: { operator, value }, printed, artefacts, fit, quantified } = indicator;
  const found: PerformanceFinding[] = artefacts
    .filter((artefact) => artefact !== 'nameCut')
    .map((artefact) => ask('P-08', 'info', 'artefact', indicator, { artefact }));
  const asked = (kind: PerformanceKind) => found.push(ask('P-08', 'warning', kind, indicator));
  if (value.kind === 'blank') asked('withoutTarget');
  else if (operator === 'qualitative') {
    if (readDecimal(printed.target.replace(/[%％]$/, '')) !== null) asked('qualitativeFigure');
    else if (indicator.measure) asked('qualitativeUnit');
  } else if (value.kind === 'text') {
    // Where nothing says how to compare, words are as good as 定性.
    if (operator !== null && artefacts.length === 0 && !value.deadline) asked('wordsForFigure');
  } else if (quantified && fit?.fit === 'missing') asked('withoutUnit');
  return found;
}

const OF_TIME = /及时|按期|按时|准时|时限|进度|完成时间|响应时间|完成期限/;

function checkClasses(document: BudgetDocument): PerformanceOutcome {
  const indicators = readIndicators(document);
  const findings = indicators.flatMap((indicator): PerformanceFinding[] => {
    const { elsewhere, kind, group, printed: { name, level1, level2 } } = indicator;
    if (elsewhere) return [ask('P-09', 'info', 'otherGroup', indicator, { level1, level2 })];
    return group === 'output' && kind !== null && kind !== 'timeliness' && OF_TIME.test(foldLabel(name)) ? [ask('P-09', 'info', 'timeElsewhere', indicator, { level2 })] : [];
  });
  return performanceOutcome(indicators.length, [...findings, ...twiceClassed(indicators)]);
}

function twiceClassed(indicators: readonly ReadIndicator[]): PerformanceFinding[] {
  const first = new Map<string, ReadIndicator>();
  const told = new Set<string>();
  return indicators.flatMap((indicator): PerformanceFinding[] => {
    const { kind, printed: { name, level2 } } = indicator;
    const key = nameKey(name);
    const before = first.get(key);
    if (kind === null || key === '') return [];
    if (!before) first.set(key, indicator);
    if (!before || before.kind === kind || told.has(`${key} ${kind}`)) return [];
    told.add(`${key} ${kind}`);
    const params = { ...targetParams(indicator), level2, other: before.printed.level2, otherProject: before.printed.project };
    return [questionAt([indicator.printed, before.printed], { rule: 'P-09', severity: 'info', kind: 'twoClasses', params })];
  });
}

function checkDeadlines(document: BudgetDocument): PerformanceOutcome {
  const dated = readIndicators(document).flatMap((indicator) => {
    const { value } = indicator.target;
    const date = value.kind === 'date' ? value.date : value.kind === 'text' ? value.deadline : null;
    return date?.kind === 'date' ? [{ indicator, day: dayOf(date, document.fiscalYear) }] : [];
  });
  const findings = dated
    .filter(({ day }) => Math.floor(day / 10_000) !== document.fiscalYear)
    .map(({ indicator, day }) => ask('P-10', 'info', 'otherYear', indicator, { year: Math.floor(day / 10_000), fiscalYear: document.fiscalYear }));
  return performanceOutcome(dated.length, findings);
}

/** Satisfaction is asked in one way everywhere; any other indicator word for word with its target is asked about. */
function checkCopies(document: BudgetDocument): PerformanceOutcome {
  const indicators = readIndicators(document).filter(({ group }) => group !== 'satisfaction');
  const groups = new Map<string, ReadIndicator[]>();
  for (const indicator of indicators) {
    const { name, operator, target, measure } = indicator.printed;
    const key = [name, operator, target, measure].map(foldLabel).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  const findings = [...groups.values()].flatMap((same): PerformanceFinding[] => {
    const projects = [...new Set(same.map(({ printed: { unit, project } }) => `${unit}\n${project}`))];
    const programmes = new Set(same.map(({ printed }) => foldLabel(printed.programme)));
    const [first] = same;
    if (!first || projects.length < 2 || programmes.size < 2) return [];
    const params = { ...targetParams(first), n: projects.length };
    return [questionAt(same.map(({ printed }) => printed), { rule: 'P-11', severity: 'info', kind: 'copied', params })];
  });
  return performanceOutcome(indicators.length, findings);
}
