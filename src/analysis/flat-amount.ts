import type { Amount } from '@/model/amount';
import type { FlatAmount } from '@/model/amount-schema';

type Printed = Extract<FlatAmount, { kind: 'printed' }>;

/**
 * The same amount with a formula over printed figures only: a sum of sums is the sum of all that is in them.
 * @returns null for what cannot be written so: a difference of derived amounts, what only the narrative states
 */
export function flatAmount(amount: Amount): FlatAmount | null {
  if (amount.kind === 'printed') return printed(amount);
  if (amount.kind === 'stated') return null;
  const { fen, operation } = amount;
  const operands = operation === 'sum' ? termsOf(amount) : printedOnly(amount.operands);
  return operands && { kind: 'derived', fen, operation, operands };
}

function termsOf(amount: Amount): Printed[] | null {
  if (amount.kind === 'printed') return [printed(amount)];
  if (amount.kind === 'stated' || amount.operation !== 'sum') return null;
  const terms = amount.operands.map(termsOf);
  return terms.every((term) => term !== null) ? terms.flat() : null;
}

function printedOnly(operands: readonly Amount[]): Printed[] | null {
  const terms = operands.flatMap((operand) => (operand.kind === 'printed' ? [printed(operand)] : []));
  return terms.length === operands.length ? terms : null;
}

function printed({ kind, fen, place }: Extract<Amount, { kind: 'printed' }>): Printed {
  return { kind, fen, place: { ...place } };
}
