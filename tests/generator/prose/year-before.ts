import type { Fen } from '@/model/money';
import type { ReasonFact } from './facts';

/** What a narrative compares with the year before. */
export type Scope =
  | 'income'
  | 'expenditure'
  | 'generalPublicBudget'
  | 'governmentFund'
  | 'stateCapital'
  | 'agencyOperating'
  /** The sum of the three. */
  | 'threePublic'
  | ThreePublicScope;
export type ThreePublicScope = 'overseas' | 'reception' | 'vehicles';

/** A year before: by how much each amount changed since, and why. */
export interface YearBefore {
  /** Signed, in whole 0.01 万元. `now` is as printed. */
  changeOf: (scope: Scope, now: Fen) => Fen;
  /** Reasons that cover the change, or say in words why; none for no change. */
  reasonsOf: (scope: Scope, change: Fen) => ReasonFact[];
}

const VAGUE_CAUSES = ['部分支出标准调整', '根据工作安排统筹经费', '来访批次较上年有变化'] as const;

/** A reason in words alone. */
export function vagueReason(index: number): ReasonFact {
  const name = VAGUE_CAUSES[index % VAGUE_CAUSES.length]!;
  return { kind: 'unquantified', name, project: null, amounts: [], fen: null, signInferred: false };
}
