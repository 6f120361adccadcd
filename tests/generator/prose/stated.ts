import type { Claim, Reason, SectionPart, SectionRole } from '@/model/narrative';
import type { ProjectModel } from '../budget-model';
import type { ReasonFact, Statement, UseFact } from './facts';

/** An amount as a manner of printing states it: what a reader has to bring back. */
export interface StatedClaim extends Pick<Claim, 'kind' | 'fen' | 'direction' | 'percent' | 'percentOf' | 'base' | 'whole' | 'account'> {
  /** What it is about: for reasons the project or cause, for others the statement's name. */
  name: string;
  isAbout: Statement['isAbout'] | null;
  project: ProjectModel | null;
}

export interface StatedReason extends Pick<Reason, 'kind' | 'fen' | 'signInferred'> {
  claims: StatedClaim[];
  explains: StatedClaim;
}

/** A part of a paragraph: words, or words that state something. One printed 0 may be an amount and its change. */
export type Piece =
  | string
  | { amount: string; claims: StatedClaim[] }
  | { reason: StatedReason; pieces: Piece[] }
  | { use: UseFact; of: StatedClaim }
  | { count: { name: string; value: number; unit: string }; text: string };

export interface ProseSection {
  heading: string;
  role: SectionRole;
  part: SectionPart | null;
  paragraphs: Piece[][];
  /** Terms with the 科目 they name, for a glossary. */
  terms?: { term: string; account: string | null }[];
}

export function claimOf(statement: Statement, rest: Partial<StatedClaim> = {}): StatedClaim {
  return {
    kind: 'amount',
    fen: statement.fen,
    direction: null,
    percent: null,
    percentOf: null,
    base: null,
    whole: null,
    account: statement.account,
    name: statement.name,
    isAbout: statement.isAbout,
    project: null,
    ...rest,
  };
}

export function reasonClaim(fact: ReasonFact, index: number): StatedClaim {
  const isSigned = fact.kind === 'new' || fact.kind === 'change';
  return {
    kind: 'reason',
    fen: fact.amounts[index]!,
    direction: isSigned ? ((fact.fen ?? 0) < 0 ? 'decrease' : 'increase') : null,
    percent: null,
    percentOf: null,
    base: null,
    whole: null,
    account: null,
    name: fact.name,
    isAbout: null,
    project: fact.project,
  };
}
