import type { ReadIndicator } from '@/analysis/scorecards/read-indicators';
import type { Amount } from '@/model/amount';
import type { Place } from '@/model/place';
import type { Finding, InapplicableReason, Rule, Severity } from '../rule';
import { finding } from '../sums';

/**
 * What rules on performance find beside differences of amounts. Each is worded as a question; `artefact` says by its
 * parameter what the print did, and is nobody's fault.
 */
export const PERFORMANCE_KINDS = [
  'artefact',
  'withoutIndicators',
  'withoutProject',
  'nameCut',
  'projectCount',
  'moreThanProjects',
  'programmes',
  'programmeSpelling',
  'groupsMissing',
  'coverage',
  'otherUnit',
  'unusualUnit',
  'pastHundred',
  'allOfBounded',
  'exactSatisfaction',
  'qualitativeFigure',
  'qualitativeUnit',
  'withoutTarget',
  'withoutUnit',
  'wordsForFigure',
  'otherGroup',
  'twoClasses',
  'timeElsewhere',
  'otherYear',
  'copied',
  'rowsApart',
] as const;
export type PerformanceKind = (typeof PERFORMANCE_KINDS)[number];

/** A finding of these rules: of the kinds of all rules, or of those of performance. */
export type PerformanceFinding = Omit<Finding, 'kind'> & { kind: Finding['kind'] | PerformanceKind };

export type PerformanceOutcome =
  | { applies: false; reason: InapplicableReason; roles: readonly string[] }
  | { applies: true; compared: number; findings: readonly PerformanceFinding[] };

export type PerformanceRule = Omit<Rule, 'check'> & { check: (document: Parameters<Rule['check']>[0]) => PerformanceOutcome };

/** The row of an indicator. Its table counts no columns, so that the first stands for the row. */
export function rowPlace({ table, row }: { table: number; row: number }): Place {
  return { table, row, side: '', column: 1 };
}

interface Question {
  rule: string;
  severity: Severity;
  kind: PerformanceKind;
  params: Finding['params'];
}

/** A question about rows of indicators. One row may be asked several. */
export function questionAt(rows: readonly { table: number; row: number }[], { rule, severity, kind, params }: Question): PerformanceFinding {
  return questionAbout(rows.map(rowPlace), { rule, severity, kind, params });
}

/** The same about places of any table. */
export function questionAbout(places: readonly Place[], { rule, severity, kind, params }: Question, amount: Amount | null = null): PerformanceFinding {
  // Everything but its kind is as of any finding.
  const plain = finding({ rule, severity, kind: 'difference', printed: amount, expected: null }, { params, ...(places.length > 0 ? { places } : {}) });
  return { ...plain, id: `${plain.id}.${kind}`, kind };
}

/** What a question says of an indicator: its name, and its target as printed. */
export function targetParams({ printed: { name, operator, target, measure, project } }: ReadIndicator): Record<string, string> {
  return { project, name, operator, target, measure };
}

export function performanceOutcome(compared: number, findings: readonly PerformanceFinding[], roles: readonly string[] = ['T11']): PerformanceOutcome {
  return compared === 0 ? { applies: false, reason: 'nothingToCompare', roles } : { applies: true, compared, findings };
}
