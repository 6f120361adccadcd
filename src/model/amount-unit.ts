/** Units in which Chinese budgets print money, and their worth in fen (分, 1/100 元). */
export const AMOUNT_UNITS = ['元', '万元', '亿元'] as const;

export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** Fen in one of the unit: 元 100, 万元 1,000,000, 亿元 10,000,000,000. */
export const FEN_PER: Readonly<Record<AmountUnit, number>> = { 元: 1e2, 万元: 1e6, 亿元: 1e10 };

/** Most decimals the unit can carry before a digit falls below one fen: 元 2, 万元 6, 亿元 10. */
export const FEN_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

export function isAmountUnit(text: string): text is AmountUnit {
  return (AMOUNT_UNITS as readonly string[]).includes(text);
}
