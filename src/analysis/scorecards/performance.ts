import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import type { NarrativeCount } from '@/model/narrative';
import { largestProjects, type LargeProject } from '../overview/largest-projects';
import { scorecardsOf, type Scorecards } from './scorecards';

/**
 * What a document says of performance. `indicators` it publishes them · `projects` it lists projects with amounts and no
 * indicator · `told` only its narrative speaks of them · `nothing` nobody does.
 */
export type PerformanceForm = 'indicators' | 'projects' | 'told' | 'nothing';

export interface Performance extends Scorecards {
  form: PerformanceForm;
  told: ToldPerformance;
}

/** What the narrative states: how many projects have targets and what they cost. */
export interface ToldPerformance {
  /** The first count of projects in the section; null without one. */
  count: NarrativeCount | null;
  amount: Extract<Amount, { kind: 'stated' }> | null;
  /** Paragraphs of the sections on performance and on projects, their headings left out. */
  paragraphs: readonly number[];
  /** Projects that the narrative names with an amount, where no table lists any. */
  projects: readonly LargeProject[];
}

export function performanceOf(document: BudgetDocument): Performance {
  const cards = scorecardsOf(document);
  const told = toldPerformance(document);
  return { ...cards, form: formOf(document, cards, told), told };
}

function formOf({ indicators }: BudgetDocument, { cards }: Scorecards, told: ToldPerformance): PerformanceForm {
  if (indicators.length > 0) return 'indicators';
  if (cards.some(({ money }) => money !== null)) return 'projects';
  return told.paragraphs.length > 0 || told.projects.length > 0 ? 'told' : 'nothing';
}

function toldPerformance(document: BudgetDocument): ToldPerformance {
  const { counts, paragraphs, sections } = document;
  const roleOf = (paragraph: number) => sections[paragraphs[paragraph]?.section ?? -1]?.role;
  const headings = new Set(sections.map(({ heading }) => heading));
  const large = largestProjects(document);
  return {
    count: counts.find((count) => roleOf(count.paragraph) === 'performance' && isOfProjects(count)) ?? null,
    amount: statedPerformance(document)[0] ?? null,
    paragraphs: paragraphs.flatMap((_, index) => (['performance', 'projects'].includes(roleOf(index) ?? '') && !headings.has(index) ? [index] : [])),
    projects: large?.from === 'text' ? large.projects : [],
  };
}

/** Amounts that the sections on performance state. */
export function statedPerformance({ claims, paragraphs, sections }: BudgetDocument): Extract<Amount, { kind: 'stated' }>[] {
  return claims.flatMap(({ kind, paragraph, fen }, claim) =>
    kind === 'amount' && sections[paragraphs[paragraph]?.section ?? -1]?.role === 'performance' ? [{ kind: 'stated' as const, fen, claim }] : [],
  );
}

/** 二级项目 19 个 · 项目49个. */
export function isOfProjects({ name, quantity }: NarrativeCount): boolean {
  return /项目$/.test(joinWrapped(name)) && (quantity.unit === '个' || quantity.unit === '项');
}
