import type { FundSource, Purpose } from '@/model/document';
import type { Fen } from '@/model/money';

/**
 * The budget of an invented department as one ledger. Every table of the document is a view of it, so all tables
 * agree; amounts are exact fen, and each printed cell is rounded on its own, so rounding tails appear as they do
 * in real documents.
 */
export interface BudgetModel {
  seed: number;
  /** 云汀市: the place, which stands at the front of the department's name. */
  region: string;
  department: string;
  fiscalYear: number;
  /** Full names; the first is the department itself (本级). */
  units: string[];
  accounts: Account[];
  economicItems: EconomicItem[];
  projects: ProjectModel[];
  entries: Entry[];
  /** Income that is left for next year (年终结转). */
  carriedOut: { unit: string; source: FundSource; fen: Fen }[];
  threePublic: ThreePublic[];
  indicators: IndicatorModel[];
}

/** A 类, 款 or 项 of the functional classification, in the order of the codes. */
export interface Account {
  code: string;
  name: string;
}

/** A 类 or 款 of the economic classification of departments. */
export interface EconomicItem {
  code: string;
  name: string;
}

/** What is spent: by whom, on which 项, for what, out of which money. */
export interface Entry {
  unit: string;
  account: string;
  purpose: Extract<Purpose, 'basic' | 'project' | 'operatingBusiness'>;
  part?: 'personnel' | 'operating';
  /** 款 of the economic classification; only basic spending has one. */
  economic?: string;
  project?: string;
  source: FundSource;
  origin: 'currentYear' | 'carryOver';
  fen: Fen;
}

export interface ProjectModel {
  unit: string;
  name: string;
  programme: string;
}

/** “三公” of a unit; null for what it does not print. */
export interface ThreePublic {
  unit: string;
  overseas: Fen | null;
  vehiclePurchase: Fen | null;
  vehicleOperation: Fen | null;
  reception: Fen | null;
}

export interface IndicatorModel {
  unit: string;
  project: string;
  programme: string;
  level1: string;
  level2: string;
  name: string;
  operator: string;
  target: string;
  measure: string;
}

/** Sum of amounts, or null where there is none to add: the difference between nothing and zero. */
export function totalOf(amounts: readonly { fen: Fen | null }[]): Fen | null {
  let sum: Fen | null = null;
  for (const { fen } of amounts) if (fen !== null) sum = (sum ?? 0) + fen;
  return sum;
}

/** Entries under a code of the functional classification; a 类 or 款 takes everything below it. */
export function entriesUnder(entries: readonly Entry[], code: string): Entry[] {
  return entries.filter((entry) => entry.account.startsWith(code));
}

/** The classification that the entries reach, in the order of the codes: what a table by 科目 has rows for. */
export function accountsOf(model: BudgetModel, entries: readonly Entry[]): Account[] {
  return model.accounts.filter(({ code }) => entries.some((entry) => entry.account.startsWith(code)));
}
