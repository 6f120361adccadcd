import type { Fen } from './money';
import type { Place } from './place';

/** A figure is a value with its place: printed in a cell, or derived (推算) by a formula over others. */
export type Amount = PrintedAmount | DerivedAmount;

export interface PrintedAmount {
  kind: 'printed';
  fen: Fen;
  place: Place;
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
