import type { ClaimView } from '@/stores/narrative';
import type { Quote } from '@/analysis/quote';
import type { Reason } from '@/model/narrative';
import { useAmounts } from './use-amounts';
import { useProse } from './use-prose';

export interface ClaimWords {
  /** What it is read as: 金额, 增减, 原因里的金额：新增. */
  kind: (view: ClaimView) => string;
  /** Direction and percentage of a change; null where the sentence states none. */
  change: (view: ClaimView) => string | null;
  /** Its share in a whole; null without one. */
  share: (view: ClaimView) => string | null;
  /** How it stands to the cells it speaks of. */
  standing: (view: ClaimView) => string;
  /** A reason as its kind and signed amount. */
  reason: (reason: Reason) => string;
  /** Words of the document, with marks where they are cut. */
  quote: (quote: Quote) => string;
}

/** An amount of the narrative in words. */
export function useClaimWords(): ClaimWords {
  const p = useProse();
  const amounts = useAmounts();
  return {
    kind: ({ claim, reason }) => {
      if (claim.kind !== 'reason') return p(`claim.as.${claim.kind}`);
      return reason ? p('claim.as.reasonOf', { kind: p(`reason.${reason.kind}`) }) : p('claim.as.reason');
    },
    change: ({ claim: { direction, percent, percentOf } }) => {
      if (direction === null) return null;
      const words = p(`claim.change.${direction}`);
      return percentOf === 'change' && percent !== null ? p('claim.change.percent', { direction: words, percent }) : words;
    },
    share: ({ claim: { percent, percentOf, whole } }) => {
      if (percentOf !== 'share' || percent === null) return null;
      return whole === null ? p('claim.share.alone', { percent }) : p('claim.share.of', { percent, whole });
    },
    standing: ({ standing: { standing, printed, differenceFen } }) => {
      if (standing === 'agrees') return p(printed?.kind === 'derived' ? 'standing.agrees.sum' : 'standing.agrees');
      return p(`standing.${standing}`, {
        printed: printed ? amounts.withUnit(printed.fen) : '',
        difference: amounts.withUnit(Math.abs(differenceFen)),
      });
    },
    reason: ({ kind, fen }) => {
      const words = p(`reason.${kind}`);
      if (fen === null) return words;
      const signed = (fen > 0 ? '+' : fen < 0 ? '−' : '') + amounts.withUnit(Math.abs(fen));
      return p('claim.reason.amount', { kind: words, amount: signed });
    },
    quote: ({ text, cutBefore, cutAfter }) => {
      const cut = p('quote.cut');
      return p('quote', { text: (cutBefore ? cut : '') + text + (cutAfter ? cut : '') });
    },
  };
}
