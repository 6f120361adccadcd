import type { ProjectModel } from '../budget-model';
import type { ExpectedCell } from '../expected-cells';
import type { ReasonKind } from '@/model/narrative';
import type { Fen } from '@/model/money';

/** What a narrative states about a budget, before some place words it. Amounts are in whole 0.01 万元. */
export interface NarrativeFacts {
  department: string;
  region: string;
  fiscalYear: number;
  units: readonly string[];
  income: Statement;
  incomeSources: SourceStatement[];
  expenditure: Statement;
  classes: Statement[];
  /** 人员, 公用, 项目, each with its share of 支出. */
  purposes: Statement[];
  fiscal: Statement;
  fiscalSources: Statement[];
  fiscalClasses: Statement[];
  general: FundStatement;
  basic: Statement;
  basicParts: (Statement & { items: string[] })[];
  /** null where nothing is spent: the document says so. */
  governmentFund: FundStatement | null;
  stateCapital: FundStatement | null;
  threePublic: Statement;
  /** 出国, 接待, 用车, in the order of the text, which is not the table's. */
  threePublicItems: Statement[];
  agencyOperating: Statement;
  procurement: Statement[];
  counts: { name: string; value: number; unit: string }[];
  performance: { projects: number; statement: Statement };
  glossary: { term: string; account: string | null; explanation: string }[];
  /** Funds that spent money last year and spend none now. */
  endedFunds: readonly ('governmentFund' | 'stateCapital')[];
  /** Everything is compared with last year's budget; else each place takes the bases it likes. */
  oneBase: boolean;
  /** What is printed wrong on purpose: a reader has to bring it back as it stands. */
  wrong: WrongFact[];
}

export interface WrongFact {
  kind: 'percent' | 'amount' | 'direction';
  subject: string;
}

/** An amount and everything that is said about it. */
export interface Statement {
  /** The words of most places for it. */
  name: string;
  fen: Fen;
  account: string | null;
  change: ChangeFact | null;
  /** Share of a whole in percent, as printed; null where none is stated. */
  share: string | null;
  use: UseFact | null;
  /** Whether a printed cell is one that the amount speaks of, alone or with others of its kind. */
  isAbout: (cell: ExpectedCell) => boolean;
}

export interface SourceStatement extends Statement {
  carryOver: Statement | null;
}

/** A fund with its parts: 规模, 结构, 使用. */
export interface FundStatement {
  total: Statement;
  classes: Statement[];
  items: Statement[];
}

export interface ChangeFact {
  /** Unsigned; 0 where nothing changed. */
  fen: Fen;
  direction: 'increase' | 'decrease' | 'unchanged';
  /** As printed; null where the base was 0. */
  percent: string | null;
  reasons: ReasonFact[];
  /** Why nothing changed, where a place says so. */
  note?: string;
}

export interface ReasonFact {
  kind: ReasonKind;
  /** What the reason is about: a project or a cause. */
  name: string;
  project: ProjectModel | null;
  /** Amounts as printed, unsigned: two of a pair, one of the others, none. */
  amounts: readonly Fen[];
  /** Signed; null without an amount. */
  fen: Fen | null;
  /** The sign is not printed: it is that of the change as printed. */
  signInferred: boolean;
}

export interface UseFact {
  text: string;
  /** Projects of this document that the text names. */
  projects: readonly ProjectModel[];
}
