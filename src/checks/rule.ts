import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Fen } from '@/model/money';
import type { Place } from '@/model/place';

/** `error` 差错 · `warning` 疑问 · `info` 提示, among them every 尾差. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * How two figures may differ (RULES.md, Tolerances): `Tn` a sum within the rounding of its terms · `Te` the same figure
 * printed twice · `Tp` a percentage within its printed digits · `Tx` the same text once folded.
 */
export type Tolerance = 'Tn' | 'Te' | 'Tp' | 'Tx' | null;

/** What a finding says: two figures that should agree, or a state of affairs. */
export interface Finding {
  /** One a place: a note of the reader's stays with it as long as the document has that place. */
  id: string;
  rule: string;
  severity: Severity;
  /** `tail` 尾差, which is never a fault · `difference` · the others say by their code what is the matter. */
  kind: 'tail' | 'difference' | FindingKind;
  /** The figure as printed, and what it should agree with; null for what is no comparison of amounts. */
  printed: Amount | null;
  expected: Amount | null;
  /** printed − expected, in fen; 0 for what is no comparison of amounts. */
  differenceFen: Fen;
  /** Most by which rounding lets them differ, in half-fen. */
  allowedHalfFen: number;
  /** Cells that it concerns, the first being the one to look at. */
  places: readonly Place[];
  /** Indices of the claims of the narrative that it concerns. */
  claims: readonly number[];
  /** All that may have led to it, the likeliest first: of a wrong percentage the denominators that reproduce it. */
  causes: readonly Cause[];
  /** Values for the sentence of its kind. They are text of a document: never markup. */
  params: Readonly<Record<string, string | number>>;
}

/** An amount of the document that, taken as the base, gives the printed percentage. */
export interface Cause {
  denominator: Amount;
  /** 100 × |change| ÷ denominator. */
  percent: number;
  /** How many of the wrong percentages of the document it reproduces. */
  explains: number;
}

export const FINDING_KINDS = [
  'notAnAmount',
  'negative',
  'misplaced',
  'prefixMissing',
  'codeLength',
  'nameDiffers',
  'share',
  'remainder',
  'percent',
  'direction',
  'coverage',
  'withoutReason',
  'sameReasons',
  'twoValues',
  'bases',
  'oppositeSides',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * Why a rule has nothing to say of a document. `nothingToCompare`: its tables are there, what it compares is not ·
 * `documentMissing`: it compares with another document, and none is at hand.
 */
export const INAPPLICABLE_REASONS = ['tableMissing', 'tableEmpty', 'nothingToCompare', 'scopeDiffers', 'documentMissing'] as const;
export type InapplicableReason = (typeof INAPPLICABLE_REASONS)[number];

/** A rule holds where it compared something and found nothing but tails. It is never passed for want of figures. */
export type Outcome =
  | { applies: false; reason: InapplicableReason; roles: readonly string[] }
  | { applies: true; compared: number; findings: readonly Finding[] };

/** A reconciliation rule (勾稽关系): data, and a small pure function. */
export interface Rule {
  /** As in RULES.md: `H-01`. */
  id: string;
  tolerance: Tolerance;
  /** Of what breaks it. */
  severity: Severity;
  statement: Readonly<Record<'zh-CN' | 'en', string>>;
  /**
   * @param others the other documents at hand: of the same department in other years, and of its region in its year
   */
  check: (document: BudgetDocument, others: readonly BudgetDocument[]) => Outcome;
}
