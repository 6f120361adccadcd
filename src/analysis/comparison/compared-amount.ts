import { ofDocument, printedAmount, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { cellAt } from '@/model/figures';
import type { Place } from '@/model/place';
import type { AccountNode } from '../account-tree';
import type { BasicDoubt } from '../cuts/basic-of-units';
import type { PrintedState } from '../three-public/printed-lines';

/**
 * What one column has of one thing; states that are never one another:
 * - `amount`, printed, stated or derived, and a printed `zero`;
 * - `blank` a cell without an amount, `unread` one with a text that is none;
 * - `emptyTable` 空表 · `noRow` a table that lists others and not this unit · `notPrinted` no table for it at all;
 * - `outside`: no part of the money that the basis takes (其他收入 where 财政拨款 alone is compared);
 * - `notDivided`: printed, but not by unit (未按单位公开), not by origin (当年/结转) or not by source of money;
 * - `doubtful`: it would be 总计 − Σ projects, and something speaks against that.
 */
export type ComparedAmount = PrintedOrNot | { state: 'amount' | 'zero'; amount: Amount };

type PrintedOrNot =
  | { state: 'blank' | 'unread'; place: Place }
  | { state: 'emptyTable' | 'noRow'; table: number }
  | { state: 'notPrinted' | 'outside' }
  | { state: 'notDivided'; by: 'unit' | 'origin' | 'source' }
  | { state: 'doubtful'; why: BasicDoubt };

export type AmountState = ComparedAmount['state'];

export const NOT_PRINTED: ComparedAmount = { state: 'notPrinted' };

/** Left out by the basis. */
export const OUTSIDE: ComparedAmount = { state: 'outside' };

/** 未按单位公开. */
export const NOT_BY_UNIT: ComparedAmount = { state: 'notDivided', by: 'unit' };

/** The amount of a state that has one: a printed 0 is one, a blank is none. */
export function amountIn(compared: ComparedAmount): Amount | null {
  return 'amount' in compared ? compared.amount : null;
}

/** An amount that is known to be there. A derived 0 is no printed one. */
export function present(amount: Amount): ComparedAmount {
  return { state: amount.fen === 0 && amount.kind === 'printed' ? 'zero' : 'amount', amount };
}

/** What a cell says. */
export function stateAt(document: BudgetDocument, place: Place): ComparedAmount {
  const reading = cellAt(document, place)?.reading;
  if (!reading) return NOT_PRINTED;
  if ('fen' in reading) return present(printedAmount({ fen: reading.fen, place }));
  return { state: reading.state === 'blank' ? 'blank' : 'unread', place };
}

/** An amount of a tree with the place of its row: without amount a blank cell, without either not printed. */
export function amountOrBlank(node: { amount: Amount | null; place: Place | null } | null | undefined): ComparedAmount {
  if (node?.amount) return present(node.amount);
  return node?.place ? { state: 'blank', place: node.place } : NOT_PRINTED;
}

/** The root of a tree of rows; where all of its column is blank, the place of its first row. */
export function rootAmount({ amount, place, children }: AccountNode): ComparedAmount {
  return amountOrBlank({ amount, place: place ?? children[0]?.place ?? null });
}

/** A state of the “三公” table, as it is. */
export function fromPrinted(printed: PrintedState): ComparedAmount {
  return printed;
}

/** The same with every figure saying which document it stands in. */
export function inDocument(compared: ComparedAmount, document: string): ComparedAmount {
  return 'amount' in compared ? { ...compared, amount: ofDocument(compared.amount, document) } : compared;
}
