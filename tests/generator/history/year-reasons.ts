import type { FundSource } from '@/model/document';
import type { Fen } from '@/model/money';
import { totalOf, type BudgetModel, type Entry, type ProjectModel } from '../budget-model';
import type { ReasonFact } from '../prose/facts';
import { inYear, PROJECTS } from './example-department';
import { projectIn } from './year-model';

/** Of so much of a change the reasons may speak more or less: below it they are said to explain it. */
const NEAR = 0.1;
/** Fewer say nothing, more are not read. */
const LEAST = 3;
const MOST = 10;

/** Which money a statement speaks of. */
export type Scope = (entry: Pick<Entry, 'source'>) => boolean;

export const ALL_MONEY: Scope = () => true;
export const ofSource =
  (source: FundSource): Scope =>
  (entry) =>
    entry.source === source;

/**
 * Why a year's spending is not that of the year before: the largest differences by project, of 人员经费 and of
 * 公用经费, and of the others those that bring what they explain within a tenth of the change. Money of the units' own is
 * named wherever it is spoken of: so no two statements give one list for two changes.
 */
export function reasonsFor(now: BudgetModel, before: BudgetModel, scope: Scope): ReasonFact[] {
  const projects = projectReasons(now, before, scope);
  const left = [...projects, ...partReasons(now, before, scope)].map(({ reason }) => reason).sort(largestFirst);
  const change = sumOf(now.entries.filter(scope)) - sumOf(before.entries.filter(scope));
  const own = projects.filter(({ source }) => !FISCAL.has(source)).map(({ reason }) => reason);
  const told = [...new Set([...left.slice(0, LEAST), ...own])];
  let rest = told.reduce((sum, { fen }) => sum - (fen ?? 0), change);
  while (Math.abs(rest) > NEAR * Math.abs(change) && told.length < MOST) {
    const [next] = left.filter((reason) => !told.includes(reason)).sort((one, other) => Math.abs(rest - (one.fen ?? 0)) - Math.abs(rest - (other.fen ?? 0)));
    if (!next) break;
    told.push(next);
    rest -= next.fen ?? 0;
  }
  return told.sort(largestFirst);
}

function largestFirst(one: ReasonFact, other: ReasonFact): number {
  return Math.abs(other.fen ?? 0) - Math.abs(one.fen ?? 0);
}

/** A reason, and which money it speaks of. */
interface SourcedReason {
  reason: ReasonFact;
  source: FundSource;
}

const FISCAL: ReadonlySet<FundSource> = new Set(['generalPublicBudget', 'governmentFund', 'stateCapital']);

function projectReasons(now: BudgetModel, before: BudgetModel, scope: Scope): SourcedReason[] {
  return PROJECTS.filter(scope).flatMap((project) => {
    const [then, current] = [before, now].map(({ fiscalYear }) => inYear(project.amounts, fiscalYear));
    const [old, own] = [projectIn(project, before.fiscalYear), projectIn(project, now.fiscalYear)];
    const reason = projectReason(spentOn(before, old), spentOn(now, own), current === null ? old : own, current !== null);
    return then === current ? [] : [{ reason, source: project.source }];
  });
}

function projectReason(before: Fen, now: Fen, project: ProjectModel, isListed: boolean): ReasonFact {
  const about = { name: project.name, project: isListed ? project : null, signInferred: false };
  if (before === 0) return { ...about, kind: 'new', amounts: [now], fen: now };
  const fen = now - before;
  // 仅需支付 is said of what has shrunk to a part.
  if (now > 0 && now < 0.6 * before) return { ...about, kind: 'pair', amounts: [before, now], fen };
  return { ...about, kind: 'change', amounts: [Math.abs(fen)], fen };
}

function spentOn({ entries }: BudgetModel, { unit, name }: ProjectModel): Fen {
  return sumOf(entries.filter((entry) => entry.unit === unit && entry.project === name));
}

const PARTS = [
  ['人员经费', 'personnel'],
  ['公用经费', 'operating'],
] as const;

function partReasons(now: BudgetModel, before: BudgetModel, scope: Scope): SourcedReason[] {
  return PARTS.flatMap(([name, part]) => {
    const of = ({ entries }: BudgetModel): Fen => sumOf(entries.filter((entry) => scope(entry) && entry.part === part));
    return changed(name, of(now) - of(before)).map((reason): SourcedReason => ({ reason, source: 'generalPublicBudget' }));
  });
}

/** What changed in 公用经费 of one 项, by 款 of the economic classification. */
export function operatingReasons(now: BudgetModel, before: BudgetModel, account: string): ReasonFact[] {
  return now.economicItems
    .flatMap(({ code, name }) => {
      const of = ({ entries }: BudgetModel): Fen =>
        sumOf(entries.filter((entry) => entry.account === account && entry.part === 'operating' && entry.economic === code));
      return changed(name, of(now) - of(before));
    })
    .sort(largestFirst);
}

function changed(name: string, fen: Fen): ReasonFact[] {
  return fen === 0 ? [] : [{ kind: 'change', name, project: null, amounts: [Math.abs(fen)], fen, signInferred: false }];
}

function sumOf(entries: readonly Entry[]): Fen {
  return totalOf(entries) ?? 0;
}
