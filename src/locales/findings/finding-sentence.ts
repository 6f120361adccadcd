import type { Finding, Severity } from '@/checks/rule';
import { differenceOf, type Amount } from '@/model/amount';
import type { Fen } from '@/model/money';
import { phrases } from '../phrases';

/** What may stand in the sentence of a finding: words, a figure with its place or formula, or a bare amount. */
export type FindingPart = string | FigurePart | { fen: Fen };

export interface FigurePart {
  amount: Amount;
  /** Written without its sign: the words say the direction. */
  size?: true;
  /** Its formula stands in the sentence itself. */
  unmarked?: true;
}

/** A sentence as data, in one language: `{parameters}` where the parts go, `|` where a line may break. */
export interface FindingSentence {
  message: string;
  params: Readonly<Record<string, FindingPart>>;
}

/** The figure in fen, as it is written. */
export function fenOf(part: Exclude<FindingPart, string>): Fen {
  if (!('amount' in part)) return part.fen;
  return part.size ? Math.abs(part.amount.fen) : part.amount.fen;
}

/**
 * The sentence as plain text.
 * @param amountText digits of an amount, in the unit of the document
 */
export function plainSentence({ message, params }: FindingSentence, amountText: (fen: Fen) => string): string {
  return phrases(message)
    .flat()
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const part = Object.hasOwn(params, piece.param) ? params[piece.param] : undefined;
      if (part === undefined) return '';
      return typeof part === 'string' ? part : amountText(fenOf(part));
    })
    .join('');
}

/** printed − expected as a figure of its own; null where one of them is missing. */
export function differencePart({ printed, expected }: Finding): FigurePart | null {
  return printed && expected ? { amount: differenceOf(printed, expected), size: true, unmarked: true } : null;
}

/** A list with every 尾差 apart: it is none of the severities. */
export type FindingGroup = Severity | 'tail';

export function groupOf({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): FindingGroup {
  return kind === 'tail' ? 'tail' : severity;
}
