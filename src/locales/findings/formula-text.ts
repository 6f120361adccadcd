import type { Amount } from '@/model/amount';
import type { Fen } from '@/model/money';

/**
 * What a derived amount follows from, as plain text: 16,460.76 + 178.83. To take away a decrease is to add it.
 * @param amountText digits of an amount
 */
export function formulaText(amount: Amount, amountText: (fen: Fen) => string): string {
  if (amount.kind !== 'derived') return amountText(amount.fen);
  const { operation, operands } = amount;
  return operands
    .map((operand, index) => {
      if (operand.kind === 'derived') return `${index === 0 ? '' : operation === 'sum' ? ' + ' : ' − '}(${formulaText(operand, amountText)})`;
      if (index === 0) return amountText(operand.fen);
      const isAdded = (operation === 'sum') === operand.fen >= 0;
      return `${isAdded ? ' + ' : ' − '}${amountText(Math.abs(operand.fen))}`;
    })
    .join('');
}
