import type { Coverage } from './coverage';
import type { IndicatorGroup, IndicatorKind } from './kind-aliases';
import type { ReadIndicator } from './read-indicators';
import { isTestable } from './testable';

export type Criterion = Extract<IndicatorGroup, 'output' | 'benefit' | 'satisfaction'> | Extract<IndicatorKind, 'cost' | 'timeliness'> | 'quantified' | 'unitFits' | 'testable';

/** PRODUCT.md: coverage 40, quantified share 30, unit fits 15, target testable 15. */
export const RUBRIC: Readonly<Record<Criterion, number>> = {
  output: 10,
  benefit: 10,
  satisfaction: 10,
  cost: 5,
  timeliness: 5,
  quantified: 30,
  unitFits: 15,
  testable: 15,
};

/** With fewer indicators there is no score. */
export const FEWEST_INDICATORS = 3;

/** One line of the rubric, with what its points rest on. */
export interface ScoredCriterion {
  criterion: Criterion;
  most: number;
  /** 0 to `most`, not rounded; null where there is nothing to judge, and the line does not count. */
  points: number | null;
  /** Ids of the indicators that earn points. */
  met: readonly string[];
  /** Ids of those that cost points. */
  missed: readonly string[];
  /** Ids of those that an artefact of the print keeps from being judged; they cost nothing. */
  spared: readonly string[];
}

export type Score =
  | { scored: false; indicators: number }
  | {
      scored: true;
      /** Sum of the points, not rounded. */
      points: number;
      /** What the lines that count come to together: 100, less what there was nothing to judge of. */
      of: number;
      /** points of 100, to one decimal. */
      score: number;
      criteria: readonly ScoredCriterion[];
    };

/**
 * How well the indicators of a project are set, by the rubric that stands on the page; it says nothing of the project.
 * Shown only to who asks for it.
 */
export function scoreOf({ indicators, coverage }: { indicators: readonly ReadIndicator[]; coverage: Coverage }): Score {
  if (indicators.length < FEWEST_INDICATORS) return { scored: false, indicators: indicators.length };
  const counted = indicators.filter(({ fit }) => fit !== null);
  const criteria: ScoredCriterion[] = [
    ...(['output', 'benefit', 'satisfaction'] as const).map((group) => covered(group, coverage.groups[group].count, indicators.filter((one) => one.group === group))),
    ...(['cost', 'timeliness'] as const).map((kind) => covered(kind, coverage.kinds[kind].count, indicators.filter((one) => one.kind === kind))),
    shared('quantified', indicators, ({ quantified }) => quantified, () => false),
    // A unit that is only unusual for its noun is a question, and costs nothing.
    shared('unitFits', counted, ({ fit }) => fit?.fit === 'fits' || fit?.fit === 'weak', ({ artefacts }) => artefacts.includes('measureRepeatsTarget') || artefacts.includes('nameCut')),
    shared('testable', indicators, ({ testable }) => isTestable(testable), ({ artefacts }) => artefacts.length > 0),
  ];
  const judged = criteria.filter(({ points }) => points !== null);
  const points = judged.reduce((sum, criterion) => sum + (criterion.points ?? 0), 0);
  const of = judged.reduce((sum, { most }) => sum + most, 0);
  return { scored: true, points, of, score: Math.round((1000 * points) / of) / 10, criteria };
}

/** All or nothing: one indicator is enough. */
function covered(criterion: Criterion, count: number, indicators: readonly ReadIndicator[]): ScoredCriterion {
  const most = RUBRIC[criterion];
  return { criterion, most, points: count > 0 ? most : 0, met: indicators.map(({ id }) => id), missed: [], spared: [] };
}

/** By the share of indicators that are as they should be; where an artefact hides whether one is, it is left out unless it is. */
function shared(criterion: Criterion, indicators: readonly ReadIndicator[], isMet: (one: ReadIndicator) => boolean, isSpared: (one: ReadIndicator) => boolean): ScoredCriterion {
  const most = RUBRIC[criterion];
  const [met, rest] = parted(indicators, isMet);
  const [spared, missed] = parted(rest, isSpared);
  const judged = met.length + missed.length;
  const ids = (some: readonly ReadIndicator[]) => some.map(({ id }) => id);
  return { criterion, most, points: judged === 0 ? null : (most * met.length) / judged, met: ids(met), missed: ids(missed), spared: ids(spared) };
}

function parted<T>(values: readonly T[], isFirst: (value: T) => boolean): [T[], T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
