import { differenceOf, type Amount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Reason, ReasonKind } from '@/model/narrative';
import type { Place } from '@/model/place';
import { impliedBefore, reasonCells, reasonProject, type ImpliedBefore, type StepProject } from './step-project';

/** One stated reason as a signed step of a bridge, with all that it can be traced to. */
export interface BridgeStep {
  /** Index among the reasons of the document. */
  reason: number;
  kind: ReasonKind;
  /** What it is about, in the words of the sentence. */
  name: string;
  /** The reason to the letter. */
  words: string;
  paragraph: number;
  /** Where it stands in the paragraph. */
  span: readonly [number, number];
  /** The claim that the sentence is opened at: its amount, or for a reason without one the change it explains. */
  claim: number | null;
  /** Signed: of a pair this year's less last year's; null where it has no amount. */
  amount: Amount | null;
  /** Both years of a pair. */
  pair: { from: StatedAmount; to: StatedAmount } | null;
  /** The sentence prints no sign: it was taken from the words around it. */
  signInferred: boolean;
  /** Printed cells that its amounts speak of. */
  cells: readonly Place[];
  project: StepProject | null;
  implied: ImpliedBefore | null;
}

/** The reasons of a bridge as steps, in the order of the text. */
export function bridgeSteps(document: BudgetDocument, reasons: readonly Reason[], change: number): BridgeStep[] {
  return reasons.map((reason) => {
    const amounts = reason.claims.flatMap((claim): StatedAmount[] => {
      const fen = document.claims[claim]?.fen;
      return fen === undefined ? [] : [{ kind: 'stated', fen, claim }];
    });
    const pair = pairOf(reason, amounts);
    const signed = signedAmount(reason, amounts);
    const words = document.paragraphs[reason.paragraph]?.text.slice(...reason.span).trim() ?? '';
    const [claim] = reason.claims;
    const subject = claim === undefined ? '' : (document.claims[claim]?.subject ?? '');
    return {
      reason: document.reasons.indexOf(reason),
      kind: reason.kind,
      name: subject === '' ? words : subject,
      words,
      paragraph: reason.paragraph,
      span: reason.span,
      claim: claim ?? change,
      amount: pair ? differenceOf(pair.to, pair.from) : signed,
      pair,
      signInferred: reason.signInferred,
      cells: reasonCells(document, reason),
      project: reasonProject(document, reason),
      implied: signed ? impliedBefore(document, reason, signed) : null,
    };
  });
}

/** The two years of a pair, in whatever order they are printed: their difference is the reason's. */
function pairOf({ kind, fen }: Reason, [first, second]: readonly StatedAmount[]): BridgeStep['pair'] {
  if (kind !== 'pair' || !first || !second) return null;
  return second.fen - first.fen === fen ? { from: first, to: second } : { from: second, to: first };
}

function signedAmount({ fen }: Reason, [amount]: readonly StatedAmount[]): StatedAmount | null {
  return fen === null || !amount ? null : { ...amount, fen };
}
