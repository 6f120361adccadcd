import { ofDocument, type Amount } from '@/model/amount';
import { economicScheme, type EconomicScheme } from '@/model/classification';
import type { BudgetDocument } from '@/model/document';
import type { AccountNode, AccountTree } from '../account-tree';
import { economicCut } from '../cuts/economic-cut';
import { functionCut } from '../cuts/function-cut';
import { shareOf, type Share } from '../share';
import { amountOrBlank, inDocument, type ComparedAmount } from './compared-amount';
import { joinAccounts, type JoinedAccount } from './join-accounts';
import type { Basis } from './measures';
import { carryOverStanding, sourcesOf } from './sources';
import type { ComparedSubject } from './subject';

/** The tree that a column has, or why it has none; states as of a {@link ComparedAmount}. */
export type StructureColumn =
  | { state: 'printed'; tree: AccountTree }
  | { state: 'notPrinted' }
  | { state: 'notDivided'; by: 'unit' | 'origin' }
  | { state: 'emptyTable'; table: number }
  | { state: 'otherScheme'; scheme: EconomicScheme };

/** A cell of the table of 科目: what the document prints, or that its table has no such 科目 (`notListed`). */
export interface StructureCell {
  amount: ComparedAmount | { state: 'notListed' } | null;
  /** In the parent of its own column; null where either has no amount. */
  share: Share | null;
}

export interface StructureRow extends JoinedAccount {
  /** By column; the amount is null in a column without structure. */
  cells: readonly StructureCell[];
}

export interface Structure {
  by: 'function' | 'economic';
  columns: readonly StructureColumn[];
  /** 类 of all columns, the largest first. */
  rows: readonly StructureRow[];
}

/**
 * What the columns spend on, by 类. 功能分类 is of the money of the basis; 经济分类 is of 基本支出 of the 一般公共预算, on
 * whatever basis. Documents that print two different economic classifications are not joined: the first column's counts.
 */
export function structureOf(subjects: readonly ComparedSubject[], basis: Basis, by: Structure['by']): Structure {
  const found = subjects.map((subject) => columnOf(subject, basis, by));
  const scheme = by === 'economic' ? (found.map(schemeOf).find((one) => one !== null) ?? null) : null;
  const columns = found.map((column): StructureColumn => {
    const own = by === 'economic' ? schemeOf(column) : null;
    return own !== null && own !== scheme ? { state: 'otherScheme', scheme: own } : column;
  });
  return { by, columns, rows: rowsBelow(subjects, columns.map((column) => (column.state === 'printed' ? column.tree.root : null))) };
}

/** The rows below a row of a structure, or below its roots. */
export function rowsBelow(subjects: readonly ComparedSubject[], parents: readonly (AccountNode | null)[]): StructureRow[] {
  return joinAccounts(parents).map((row) => ({
    ...row,
    cells: row.nodes.map((node, column): StructureCell => {
      const parent = parents[column];
      if (!node) return { amount: parent ? { state: 'notListed' } : null, share: null };
      const document = subjects[column]?.document ?? '';
      const inIt = (amount: Amount | null | undefined) => (amount ? ofDocument(amount, document) : null);
      return { amount: inDocument(amountOrBlank(node), document), share: shareOf(inIt(node.amount), inIt(parent?.amount)) };
    }),
  }));
}

function columnOf(subject: ComparedSubject, basis: Basis, by: Structure['by']): StructureColumn {
  const { source: document, unit, isSole } = subject;
  const tree = by === 'economic' ? economicCut(document, 'total') : functionCut(document, basis.money, 'total');
  if (!tree) return emptyTable(document, by) ?? { state: 'notPrinted' };
  if (unit !== null && !isSole) return { state: 'notDivided', by: 'unit' };
  const isOfAllYears = by === 'function' && basis.carryOver === 'without' && carryOverStanding(subject, sourcesOf(subject)) === 'included';
  return isOfAllYears ? { state: 'notDivided', by: 'origin' } : { state: 'printed', tree };
}

function emptyTable({ tables }: BudgetDocument, by: Structure['by']): StructureColumn | null {
  const own = tables.filter(({ role }) => role === (by === 'economic' ? 'T6' : 'T3'));
  const [first] = own;
  return first && own.every(({ state }) => state === 'empty' || state === 'form') ? { state: 'emptyTable', table: first.number } : null;
}

function schemeOf(column: StructureColumn): EconomicScheme | null {
  const code = column.state === 'printed' ? column.tree.root.children[0]?.code : undefined;
  return code === undefined ? null : economicScheme(code);
}
