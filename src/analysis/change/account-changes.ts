import { differenceOf, printedAmount, type Amount, type DerivedAmount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { cellAt } from '@/model/figures';
import { foldLabel } from '@/model/fold';
import type { Claim } from '@/model/narrative';
import type { Share } from '../share';

/** A 科目 of which a sentence gives both years: last year's amount is stated here, and the change is 推算. */
export interface AccountChange {
  /** Canonical code. */
  account: string;
  /** Its name as the sentence calls it. */
  name: string;
  /** Indices among the claims. */
  claims: { before: number; now: number };
  baseWords: string | null;
  before: StatedAmount;
  now: Amount;
  change: DerivedAmount;
  /** Digits as printed, without %; null where none is. */
  printedPercent: string | null;
  /** change ÷ before, signed; null where the base is 0. */
  recomputed: Share | null;
  /** The reason to the letter; null where none is given. */
  reason: string | null;
}

const EARLIER = /上年|去年|(?:19|20)\d{2}年/u;

/**
 * The 科目 whose sentence gives last year's amount and this year's (2023年预算执行数为 A，2024年预算安排 B，比…减少 p%):
 * there the change is computed from both and the base is stated.
 */
export function accountChanges(document: BudgetDocument): AccountChange[] {
  const { claims } = document;
  return claims.flatMap((claim, now): AccountChange[] => {
    const before = now - 1;
    const earlier = claims[before];
    if (!earlier || !isPair(document, earlier, claim)) return [];
    const about = claims.slice(0, before).findLastIndex(({ account }) => account !== null);
    const account = claims[about];
    if (!account?.account || claim.paragraph - account.paragraph > 1 || before - about > 1) return [];
    const was: StatedAmount = { kind: 'stated', fen: earlier.fen, claim: before };
    const is = nowOf(document, account, claim, now);
    const change = differenceOf(is, was);
    return [
      {
        account: account.account,
        name: lastName(account.subject),
        claims: { before, now },
        baseWords: claim.base,
        before: was,
        now: is,
        change,
        printedPercent: claim.percentOf === 'change' ? claim.percent : null,
        recomputed: was.fen === 0 ? null : { part: change, whole: was, ratio: change.fen / was.fen },
        reason: reasonIn(document, claim.paragraph),
      },
    ];
  });
}

/** Last year's amount and behind it this year's, which is compared with it and states no amount of the change. */
function isPair({ paragraphs, claims }: BudgetDocument, earlier: Claim, claim: Claim): boolean {
  const isOne = earlier.paragraph === claim.paragraph && earlier.sentence[0] === claim.sentence[0];
  if (!isOne || claim.kind !== 'amount' || earlier.kind !== 'amount' || claim.direction === null || earlier.direction !== null) return false;
  if (claims.some(({ kind, paragraph, sentence }) => kind === 'change' && paragraph === claim.paragraph && sentence[0] === claim.sentence[0])) return false;
  const words = paragraphs[claim.paragraph]?.text.slice(claim.sentence[0], earlier.span[0]) ?? '';
  return EARLIER.test(words.replace(/\s/g, '')) && /执行|决算|预算/u.test(foldLabel(earlier.subject) + words);
}

/** The cell that the 科目 is printed in where it holds the same amount, else the sentence. */
function nowOf(document: BudgetDocument, account: Claim, claim: Claim, index: number): Amount {
  const [place] = account.places;
  const reading = place && account.places.length === 1 ? cellAt(document, place)?.reading : undefined;
  if (place && reading && 'fen' in reading && reading.fen === claim.fen) return printedAmount({ fen: claim.fen, place });
  return { kind: 'stated', fen: claim.fen, claim: index };
}

/** 专项普查活动 of 一般公共服务支出(类)统计信息事务(款)专项普查活动(项). */
function lastName(subject: string): string {
  const parts = subject.split(/[（(][类款项][）)]/u).filter((part) => part !== '');
  return parts.at(-1) ?? subject;
}

function reasonIn({ reasons, paragraphs }: BudgetDocument, paragraph: number): string | null {
  const reason = reasons.find((each) => each.paragraph === paragraph);
  return reason ? (paragraphs[paragraph]?.text.slice(...reason.span).trim() ?? null) : null;
}
