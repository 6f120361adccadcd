import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Fen } from '@/model/money';

/** A change that the narrative states against a base, in the words of the document. */
export interface StatedBase {
  /** Index of the change (or of a reason that names a base) among the claims. */
  claim: number;
  subject: string;
  /** The base as printed: 上年执行数, 上年预算数… */
  base: string;
  /** Signed. */
  changeFen: Fen;
  percent: string | null;
  /** The amount of this year, and what follows for the base: current − change. null where the sentence gives none. */
  before: { current: number; currentFen: Fen; fen: Fen } | null;
}

export interface StatedBases {
  changes: readonly StatedBase[];
  /** Reasons that name a base of their own. */
  reasons: readonly StatedBase[];
  /** The different words for a base, blanks apart, by how often they are printed. */
  wordings: readonly { words: string; times: number }[];
}

/** What the changes of a narrative are measured against. Different words stay different: no base is read into another. */
export function statedBases({ claims }: BudgetDocument): StatedBases {
  const changes: StatedBase[] = [];
  const reasons: StatedBase[] = [];
  const times = new Map<string, number>();
  claims.forEach(({ kind, base, subject, direction, fen, percent, percentOf, paragraph, sentence }, claim) => {
    if (base === null || kind === 'amount') return;
    const words = foldLabel(base);
    times.set(words, (times.get(words) ?? 0) + 1);
    const changeFen = direction === 'decrease' ? -fen : fen;
    const current = claims.findLastIndex(
      (other, at) => at < claim && other.kind === 'amount' && other.paragraph === paragraph && other.sentence[0] === sentence[0],
    );
    const own = claims[current];
    const stated = {
      claim,
      subject: own?.subject || subject,
      base,
      changeFen,
      percent: percentOf === 'change' ? percent : null,
      before: kind === 'change' && own ? { current, currentFen: own.fen, fen: own.fen - changeFen } : null,
    };
    if (kind === 'change') changes.push(stated);
    else reasons.push(stated);
  });
  const wordings = [...times].map(([words, count]) => ({ words, times: count }));
  return { changes, reasons, wordings: wordings.sort((one, other) => other.times - one.times) };
}
