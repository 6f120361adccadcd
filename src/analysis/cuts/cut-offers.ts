import type { BudgetDocument, TableRole } from '@/model/document';
import type { AccountTree, SplitPart } from '../account-tree';
import { CUTS, MEASURES, SCOPES, type Cut, type CutChoice, type Measure, type Scope } from '../cut';
import { coverageOf } from './coverage';
import { cutTree } from './cut-tree';
import { economicCut } from './economic-cut';
import { ROLES_OF_SCOPE } from './function-cut';
import { tablesByRole } from './tables-by-role';

/**
 * Why something is not there:
 * - `noTable`: its table is not printed · `emptyTable`: it is, and says that it is empty · `noAccounts`: it lists no 科目;
 * - `zero`: what is printed is 0 · `blank`: its column has no amount;
 * - `onlyTotal`: printed for the whole, not by 科目 · `notPrinted`: not printed at all;
 * - `noUnits`, `noSources`: no table lists units, or divides income by source;
 * - `notByUnit`, `notByEconomic`: not divided that way · `inTotal`: derived, and shown under 总计.
 */
export type OfferReason =
  | 'noTable'
  | 'emptyTable'
  | 'noAccounts'
  | 'zero'
  | 'blank'
  | 'onlyTotal'
  | 'notPrinted'
  | 'noUnits'
  | 'noSources'
  | 'notByUnit'
  | 'notByEconomic'
  | 'inTotal';

export interface Offer<T> {
  value: T;
  available: boolean;
  /** null where it is available. */
  reason: OfferReason | null;
}

export interface CutOffers {
  cuts: readonly Offer<Cut>[];
  scopes: readonly Offer<Scope>[];
  measures: readonly Offer<Measure>[];
  /** The one scope that all money of the document belongs to; null where it is of several, or nobody says. */
  allIs: Scope | null;
}

/** What a document has to offer around a choice, and why the rest is not there. */
export function cutOffers(document: BudgetDocument, choice: CutChoice): CutOffers {
  const { by, scope } = choice;
  return {
    cuts: CUTS.map((cut) => offer(cut, reasonOfCut(document, cut))),
    scopes: by === 'function' ? SCOPES.map((one) => offer(one, reasonOfScope(document, one))) : [offer('all', null)],
    measures: measuresOf(by).map((measure) => offer(measure, reasonOfMeasure(document, { by, scope, measure }))),
    allIs: by === 'function' ? soleScope(document) : null,
  };
}

/** Why the document does not have what a choice asks for; null where it does. */
export function reasonOfChoice(document: BudgetDocument, choice: CutChoice): OfferReason | null {
  const tree = cutTree(document, choice);
  if (tree) return withoutAmounts(tree);
  const whole = choice.by === 'function' ? reasonOfScope(document, choice.scope) : reasonOfCut(document, choice.by);
  return whole ?? reasonOfMeasure(document, choice) ?? 'notPrinted';
}

function offer<T>(value: T, reason: OfferReason | null): Offer<T> {
  return { value, available: reason === null, reason };
}

function withoutAmounts({ root }: AccountTree): 'zero' | 'blank' | null {
  if (root.amount === null) return 'blank';
  return root.amount.fen === 0 ? 'zero' : null;
}

function reasonOfCut(document: BudgetDocument, by: Cut): OfferReason | null {
  const scopes = by === 'function' ? SCOPES : (['all'] as const);
  const measures = by === 'unit' ? (['total', 'project'] as const) : (['total'] as const);
  const trees = scopes.flatMap((scope) => measures.flatMap((measure) => cutTree(document, { by, scope, measure }) ?? []));
  const reasons = trees.map(withoutAmounts);
  if (reasons.includes(null)) return null;
  if (reasons[0]) return reasons[0];
  if (by === 'unit') return 'noUnits';
  if (by === 'source') return 'noSources';
  return reasonOfTables(document, by === 'economic' ? ['T6'] : ROLES_OF_SCOPE.all);
}

function reasonOfScope(document: BudgetDocument, scope: Scope): OfferReason | null {
  const tree = cutTree(document, { by: 'function', scope, measure: 'total' });
  return tree ? withoutAmounts(tree) : reasonOfTables(document, ROLES_OF_SCOPE[scope]);
}

function reasonOfTables(document: BudgetDocument, roles: readonly TableRole[]): OfferReason {
  const tables = roles.flatMap((role) => tablesByRole(document, role));
  if (tables.length === 0) return 'noTable';
  return tables.every(({ state }) => state === 'empty' || state === 'form') ? 'emptyTable' : 'noAccounts';
}

/** The parts that a cut can be asked for. */
function measuresOf(by: Cut): readonly Measure[] {
  if (by === 'source') return ['total'];
  return by === 'economic' ? ['total', 'personnel', 'operating', 'project'] : MEASURES;
}

function reasonOfMeasure(document: BudgetDocument, choice: CutChoice): OfferReason | null {
  const tree = cutTree(document, choice);
  if (tree) return withoutAmounts(tree);
  const { by, measure } = choice;
  if (by === 'economic') return measure === 'project' ? 'notByEconomic' : 'notPrinted';
  if (by === 'unit') {
    if (measure === 'project') return reasonOfTables(document, ['T10']);
    return measure === 'basic' ? 'inTotal' : measure === 'total' ? 'noUnits' : 'notByUnit';
  }
  const isPrintedForAll = measure !== 'total' && measure !== 'basic' && hasForAll(document, measure);
  return isPrintedForAll ? 'onlyTotal' : 'notPrinted';
}

/** Whether the table of 基本支出 has that part as a total. */
function hasForAll(document: BudgetDocument, part: SplitPart): boolean {
  return economicCut(document, 'total')?.root.split.some((own) => own.part === part && own.amount !== null) ?? false;
}

function soleScope(document: BudgetDocument): Scope | null {
  const sole = (['generalPublic', 'governmentFund', 'stateCapital'] as const).filter((scope) => {
    const tree = cutTree(document, { by: 'function', scope, measure: 'total' });
    return tree !== null && tree.root.amount?.fen !== 0 && coverageOf(document, tree)?.ratio === 1;
  });
  const [only, another] = sole;
  return only && !another ? only : null;
}
