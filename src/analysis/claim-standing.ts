import { printedAmount, sumOf, type Amount } from '@/model/amount';
import type { AmountUnit } from '@/model/amount-unit';
import type { BudgetDocument } from '@/model/document';
import { cellAt, type PrintedCell } from '@/model/figures';
import { foldWidth } from '@/model/fold';
import type { Fen } from '@/model/money';
import type { Claim } from '@/model/narrative';
import type { Place } from '@/model/place';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from './printed-decimals';

/**
 * How an amount in a sentence stands to the cells it speaks of: `agrees` to the fen · `tail` 尾差, no more than both
 * roundings explain · `differs` · `blank` the cells hold nothing · `alone` it speaks of no cell.
 */
export type Standing = 'agrees' | 'tail' | 'differs' | 'blank' | 'alone';

export interface SpokenCell {
  place: Place;
  cell: PrintedCell;
}

export interface ClaimStanding {
  standing: Standing;
  /** The cells that the document (or an excerpt of it) has. */
  cells: readonly SpokenCell[];
  /** What the cells say: the amount of the one, the sum of several; null where they are blank or there are none. */
  printed: Amount | null;
  /** Stated − printed, in fen; 0 without a printed amount. */
  differenceFen: Fen;
}

/** Compares a stated amount with the cells it speaks of. Blank cells are no terms of their sum. */
export function claimStanding(document: BudgetDocument, claim: Claim): ClaimStanding {
  const cells = claim.places.flatMap((place) => {
    const cell = cellAt(document, place);
    return cell ? [{ place, cell }] : [];
  });
  if (cells.length === 0) return { standing: 'alone', cells, printed: null, differenceFen: 0 };
  const amounts = cells.flatMap(({ place, cell: { reading } }) => ('fen' in reading ? [printedAmount({ fen: reading.fen, place })] : []));
  const [first] = amounts;
  if (!first) return { standing: 'blank', cells, printed: null, differenceFen: 0 };
  const printed = amounts.length === 1 ? first : sumOf(amounts);
  const differenceFen = claim.fen - printed.fen;
  if (differenceFen === 0) return { standing: 'agrees', cells, printed, differenceFen };
  const half = Math.max(statedHalf(document, claim), ...cells.map(({ cell }) => cellHalf(cell)));
  return { standing: isRoundingTail(differenceFen, amounts.length, half) ? 'tail' : 'differs', cells, printed, differenceFen };
}

function cellHalf({ table }: PrintedCell): number {
  return table.unit === null ? 1 : lastDigitHalf(table.unit, printedDecimals(table));
}

const STATED = /(?:\.(\d*))?\s*(亿|万)?元?$/;

/** Half a unit of the last digit that the sentence prints, in half-fen: “1.75 亿元” was rounded to a million. */
function statedHalf({ paragraphs }: BudgetDocument, { paragraph, span }: Claim): number {
  const text = foldWidth(paragraphs[paragraph]?.text.slice(...span) ?? '');
  const match = STATED.exec(text);
  const unit: AmountUnit = match?.[2] === '亿' ? '亿元' : match?.[2] === '万' ? '万元' : '元';
  return lastDigitHalf(unit, match?.[1]?.length ?? 0);
}
