import type { Fen } from '@/model/money';
import { amountCell, type AmountStyle } from './printed-amount';
import { label, type SheetCell, type SheetRow, type SheetSubject } from './sheet';

/** One side of a row in a table of 收入 beside 支出. */
export interface SideLine extends Omit<SheetSubject, 'side' | 'code'> {
  amounts: readonly (Fen | null)[];
}

export interface Sides {
  income: readonly SideLine[];
  expenditure: readonly SideLine[];
  /** Rows at the foot where the two sides stand beside each other. */
  foot: readonly (readonly [income: SideLine, expenditure: SideLine])[];
  /** Amount columns of the 支出 side; 收入 has one. */
  expenditureWidth: number;
}

/** The rows: where one side is longer, the other side's cells are empty and are nobody's. */
export function twoSidedRows(sides: Sides, style: AmountStyle): SheetRow[] {
  const height = Math.max(sides.income.length, sides.expenditure.length);
  const body = Array.from({ length: height }, (_, i) => [sides.income[i], sides.expenditure[i]] as const);
  return [...body, ...sides.foot].map(([income, expenditure]) => ({
    cells: [...sideCells(income, 1, style), ...sideCells(expenditure, sides.expenditureWidth, style)],
    subjects: [...sideSubject('收入', income), ...sideSubject('支出', expenditure)],
  }));
}

function sideCells(line: SideLine | undefined, width: number, style: AmountStyle): SheetCell[] {
  if (!line) return Array.from({ length: width + 1 }, () => label(''));
  return [label(line.name), ...line.amounts.map((fen) => amountCell(fen, style))];
}

function sideSubject(side: string, line: SideLine | undefined): SheetSubject[] {
  if (!line) return [];
  const { amounts: _, ...subject } = line;
  return [{ ...subject, side, code: '' }];
}
