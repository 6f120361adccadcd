import type { Fen } from '@/model/money';
import { amountCell, type AmountStyle } from '../printed-amount';
import type { ChangeFact, ReasonFact, Statement } from './facts';
import { claimOf, reasonClaim, type Piece, type StatedClaim, type StatedReason } from './stated';

/** How a place prints amounts and words comparisons. */
export interface Speech {
  style: AmountStyle;
  /** Between number and unit, and inside the unit. */
  blanks: '' | ' ';
  /** The base as it stands in the text, or null where it is only 同比. */
  base: string | null;
  /** The words before the verb: `比上年执行数`, `与上年相比`. */
  compared: string;
  /** The clause where nothing changed; the base in it may differ. */
  unchanged: { text: string; base: string | null };
  rise: readonly [verb: string, percent: string];
  fall: readonly [verb: string, percent: string];
  /** A manner that prints a share names the whole or does not. */
  share: (whole: string | null, percent: string) => string;
  namesWhole: boolean;
}

export function amountText(speech: Speech, fen: Fen): string {
  const number = amountCell(fen, speech.style).text;
  const unit = speech.blanks === '' ? speech.style.unit : speech.style.unit.split('').join(speech.style.unit.length > 1 && number.length % 2 === 0 ? ' ' : '');
  return `${speech.blanks}${number}${speech.blanks}${unit}`;
}

/** A statement's amount with its share where there is one. */
export function amountPieces(speech: Speech, statement: Statement, whole: string | null = null): Piece[] {
  const { share } = statement;
  if (share === null) return [{ amount: amountText(speech, statement.fen), claims: [claimOf(statement)] }];
  const claim = claimOf(statement, { percent: share, percentOf: 'share', whole: speech.namesWhole ? whole : null });
  return [{ amount: amountText(speech, statement.fen), claims: [claim] }, `，${speech.share(speech.namesWhole ? whole : null, share)}`];
}

export interface Changed {
  pieces: Piece[];
  /** The change as stated, which reasons explain; null where nothing changed. */
  change: StatedClaim | null;
}

/** `500.00万元，比上年执行数增加50.00万元，增长11.1%`, or `…，与上年执行数持平`. */
export function changedPieces(speech: Speech, statement: Statement): Changed {
  const { change } = statement;
  if (!change) return { pieces: amountPieces(speech, statement), change: null };
  if (change.direction === 'unchanged') {
    const same = { direction: 'unchanged', base: speech.unchanged.base } as const;
    const claims = [claimOf(statement, same)];
    if (statement.fen === 0) claims.push(claimOf(statement, { ...same, kind: 'change' }));
    return { pieces: [{ amount: amountText(speech, statement.fen), claims }, `，${speech.unchanged.text}`], change: null };
  }
  const stated = changeClaim(speech, statement, change);
  const [verb, percentVerb] = wordsFor(speech, change);
  return {
    pieces: [
      { amount: amountText(speech, statement.fen), claims: [claimOf(statement)] },
      `，${speech.compared}${verb}`,
      { amount: amountText(speech, change.fen), claims: [stated] },
      ...(change.percent === null ? [] : [`，${percentVerb}${change.percent}%`]),
    ],
    change: stated,
  };
}

export function changeClaim(speech: Speech, statement: Statement, change: ChangeFact): StatedClaim {
  const { fen, direction, percent } = change;
  return claimOf(statement, { kind: 'change', fen, direction, percent, percentOf: percent === null ? null : 'change', base: speech.base });
}

export function wordsFor(speech: Speech, change: ChangeFact): readonly [verb: string, percent: string] {
  return change.direction === 'increase' ? speech.rise : speech.fall;
}

/** The reasons of a change, each worded by the manner. */
export function reasonPieces(
  facts: readonly ReasonFact[],
  explains: StatedClaim | null,
  word: (fact: ReasonFact, amounts: readonly Piece[]) => Piece[],
  speech: Speech,
): Piece[] {
  if (explains === null) return [];
  return facts.map((printed) => {
    // A sign that is not printed is that of the change as printed, which may be printed wrong.
    const sign = explains.direction === 'decrease' ? -1 : 1;
    const fact = printed.signInferred ? { ...printed, fen: sign * Math.abs(printed.fen ?? 0) } : printed;
    const claims = fact.amounts.map((_, index) => reasonClaim(fact, index));
    const amounts = claims.map((claim): Piece => ({ amount: amountText(speech, claim.fen), claims: [claim] }));
    const { kind, fen, signInferred } = fact;
    const reason: StatedReason = { kind, fen, signInferred, claims, explains };
    return { reason, pieces: word(fact, amounts) };
  });
}

/** Pieces with words between them. */
export function joined(pieces: readonly (Piece | Piece[])[], between: string): Piece[] {
  return pieces.flatMap((piece, index) => [...(index === 0 ? [] : [between]), ...[piece].flat()]);
}
