import type { Fen } from './money';
import type { Place } from './place';

/**
 * A figure is a value with its place: printed in a cell, stated in the narrative alone, or derived (推算) by a formula
 * over others.
 */
export type Amount = PrintedAmount | StatedAmount | DerivedAmount;

export interface PrintedAmount {
  kind: 'printed';
  fen: Fen;
  place: Place;
  /** Id of the document it stands in; absent where that is the one in question, as on a page of one document. */
  document?: string;
}

/** What a sentence of the narrative states; its place is the claim. */
export interface StatedAmount {
  kind: 'stated';
  /** Signed: of a decrease below 0. */
  fen: Fen;
  /** Index among the claims of the document. */
  claim: number;
  /** As of a {@link PrintedAmount}. */
  document?: string;
}

export interface DerivedAmount {
  kind: 'derived';
  fen: Fen;
  /** `sum`: all operands added · `difference`: the first less all others. */
  operation: 'sum' | 'difference';
  operands: readonly Amount[];
}

export function printedAmount(figure: { fen: Fen; place: Place }): PrintedAmount {
  return { kind: 'printed', fen: figure.fen, place: figure.place };
}

export function sumOf(operands: readonly Amount[]): DerivedAmount {
  return { kind: 'derived', fen: operands.reduce((sum, { fen }) => sum + fen, 0), operation: 'sum', operands };
}

export function differenceOf(first: Amount, ...others: readonly Amount[]): DerivedAmount {
  const fen = others.reduce((rest, other) => rest - other.fen, first.fen);
  return { kind: 'derived', fen, operation: 'difference', operands: [first, ...others] };
}

/**
 * The amount as one of another document: every figure in it says where it stands, so that a formula may hold figures
 * of several years. What says so already stays as it is.
 */
export function ofDocument<T extends Amount>(amount: T, document: string): T;
export function ofDocument(amount: Amount, document: string): Amount {
  if (amount.kind === 'derived') return { ...amount, operands: amount.operands.map((operand) => ofDocument(operand, document)) };
  return { ...amount, document: amount.document ?? document };
}
