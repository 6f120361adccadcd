import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Place } from '@/model/place';
import { termFigure } from '../term-figure';

/** A figure of the page: where it stands, and its amount, null where that place is blank. */
export interface PageFigure {
  amount: Amount | null;
  /** The cell; null for what only the narrative states. */
  place: Place | null;
}

/** The figure that one of the field's terms stands for; null where the document prints none. */
export function figureOf(document: BudgetDocument, term: string): PageFigure | null {
  const found = termFigure(document, term);
  if (!found) return null;
  return found.kind === 'cell' ? { amount: found.amount, place: found.place } : statedFigure(document, found.claim);
}

/** The figure that a sentence states, in no cell. */
export function statedFigure({ claims }: BudgetDocument, claim: number): PageFigure | null {
  const fen = claims[claim]?.fen;
  return fen === undefined ? null : { amount: { kind: 'stated', fen, claim }, place: null };
}
