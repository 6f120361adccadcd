import { ofDocument } from '@/model/amount';
import { amountsOf, type SubjectAmounts } from './amounts-of';
import { inDocument } from './compared-amount';
import { sharesOf, type SubjectShares } from './compared-share';
import { concentrationOf, type Concentration } from './concentration';
import { headCount, type HeadCount } from './head-count';
import { indicatorCounts, type ComparedCount, type IndicatorCounts } from './indicator-counts';
import type { Basis, CountMeasure } from './measures';
import { projectCount } from './project-count';
import { projectList, type ComparedProject } from './projects';
import { scopeOf, type SubjectScope } from './scope';
import { spendingParts, type PartsOf } from './spending-parts';
import type { ComparedSubject } from './subject';

/** One side of a comparison: all that its document prints of it. */
export interface ComparedColumn {
  subject: ComparedSubject;
  scope: SubjectScope;
  amounts: SubjectAmounts;
  shares: SubjectShares;
  counts: Readonly<Record<CountMeasure, ComparedCount>>;
  indicators: IndicatorCounts;
  /** Largest first; null where the document prints none of them. */
  projects: readonly ComparedProject[] | null;
  /** Whether the projects are those that the narrative names, perhaps not all. */
  isToldOnly: boolean;
  concentration: Concentration | null;
  headCount: HeadCount;
}

/**
 * Reads a column on a basis; every figure in it says which document it stands in. Projects, their concentration and
 * indicators are the same on every basis.
 */
export function columnOf(subject: ComparedSubject, basis: Basis, partsOf: PartsOf): ComparedColumn {
  const amounts = amountsOf(subject, basis, partsOf);
  const list = projectList(subject);
  const concentration = list && concentrationInDocument(concentrationOf(list), subject.document);
  const indicators = indicatorCounts(subject);
  const divided = inDocument(spendingParts(subject, partsOf).basic, subject.document);
  return {
    subject,
    scope: scopeOf(subject),
    amounts,
    shares: sharesOf(amounts, divided, concentration, indicators),
    counts: { projects: projectCount(subject, list), indicators: indicators.all },
    indicators,
    projects: list && list.projects.map((project) => ({ ...project, amount: project.amount && ofDocument(project.amount, subject.document) })),
    isToldOnly: list?.from === 'text',
    concentration,
    headCount: headCount(subject),
  };
}

function concentrationInDocument({ largest, herfindahl }: Concentration, document: string): Concentration {
  if (!largest) return { largest, herfindahl };
  const { share, amount } = largest;
  const { ratio, part, whole } = share;
  return { largest: { ...largest, amount: ofDocument(amount, document), share: { ratio, part: ofDocument(part, document), whole: ofDocument(whole, document) } }, herfindahl };
}
