import type { Finding } from '@/checks/rule';
import { FEN_DECIMALS, FEN_PER, type AmountUnit } from '@/model/amount-unit';
import type { Fen } from '@/model/money';
import { displayUnitOf, formatAmount } from '../format';

/** The least decimals that are shown in a unit. */
const LEAST: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 2, 亿元: 4 };

/** The digits of an amount in a unit: as many decimals as are usual there, and more where a digit would be lost. */
export function exactAmount(fen: Fen, unit: AmountUnit): string {
  return formatAmount(fen, { unit: displayUnitOf(unit), printed: { unit, decimals: decimalsFor(fen, unit) }, where: 'table' });
}

function decimalsFor(fen: Fen, unit: AmountUnit): number {
  let decimals = LEAST[unit];
  while (decimals < FEN_DECIMALS[unit] && fen % (FEN_PER[unit] / 10 ** decimals) !== 0) decimals += unit === '元' ? 2 : 1;
  return decimals;
}

/** The most decimals that any figure of these findings needs in a unit. */
export function decimalsOf(findings: readonly Finding[], unit: AmountUnit): number {
  const amounts = findings.flatMap(({ printed, expected, differenceFen }) => [printed?.fen ?? 0, expected?.fen ?? 0, differenceFen]);
  return amounts.reduce((most, fen) => Math.max(most, decimalsFor(fen, unit)), LEAST[unit]);
}
