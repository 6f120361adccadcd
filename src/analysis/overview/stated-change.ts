import { differenceOf, sumOf, type Amount, type DerivedAmount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Claim, SectionRole } from '@/model/narrative';
import { bridges, type Bridge } from '../bridges';
import type { Share } from '../share';

/** Which amounts of the narrative are about one thing. */
export interface Topic {
  /** Where it is told. */
  sections: readonly SectionRole[];
  /** What the sentence must call it, and what it must not. */
  subject: RegExp;
  except?: RegExp;
}

/** How the printed percentage stands to the one that its own amounts give. */
export type PercentStanding = 'agrees' | 'differs' | 'notPrinted' | 'fromZero';

/** A change against a base, as a sentence states it. */
export interface ChangedFrom {
  state: 'changed';
  /** Signed. */
  change: StatedAmount;
  /** The base as printed (上年执行数…); null where the sentence names none. */
  base: string | null;
  /** Amount − change: never printed. */
  before: DerivedAmount;
  /** Digits as printed, without sign and %. */
  printedPercent: string | null;
  /** change ÷ before, signed; null where the base is 0 (由零新增). */
  recomputed: Share | null;
  percent: PercentStanding;
}

/**
 * Against last year: `changed` by an amount · `unchanged` 持平, by the document's word · `notStated` the text gives the
 * amount and no change, or does not speak of it.
 */
export type StatedChange = ChangedFrom | { state: 'unchanged'; base: string | null; claim: number } | { state: 'notStated' };

/**
 * The change of one thing against its own base: the first that the narrative states. Each thing has a base of its own;
 * none is read into another.
 * @param amount the figure of this year as the page shows it, of which the base is computed where the text agrees to the fen
 */
export function statedChange(document: BudgetDocument, topic: Topic, amount: Amount | null): StatedChange {
  const about = claimsAbout(document, topic);
  const told = bridges(document).find(({ current }) => about.includes(current));
  if (told) return changedFrom(told, amount);
  const still = about.find((index) => document.claims[index]?.direction === 'unchanged');
  if (still === undefined) return { state: 'notStated' };
  return { state: 'unchanged', base: document.claims[still]?.base ?? null, claim: still };
}

/** Indices of the amounts of this year that are about the topic, in the order of the text. */
export function claimsAbout({ claims, paragraphs, sections }: BudgetDocument, { sections: told, subject, except }: Topic): number[] {
  const isAbout = (claim: Claim) =>
    claim.kind === 'amount' &&
    told.includes(sections[paragraphs[claim.paragraph]?.section ?? -1]?.role ?? 'other') &&
    subject.test(claim.subject) &&
    !except?.test(claim.subject);
  return claims.flatMap((claim, index) => (isAbout(claim) ? [index] : []));
}

function changedFrom(told: Bridge, amount: Amount | null): ChangedFrom {
  const { change, current, changeFen, currentFen, base, baseFen, printedPercent } = told;
  const now: Amount = amount?.fen === currentFen ? amount : { kind: 'stated', fen: currentFen, claim: current };
  const by: StatedAmount = { kind: 'stated', fen: Math.abs(changeFen), claim: change };
  const before = changeFen < 0 ? sumOf([now, by]) : differenceOf(now, by);
  const signed: StatedAmount = { kind: 'stated', fen: changeFen, claim: change };
  return {
    state: 'changed',
    change: signed,
    base,
    before,
    printedPercent,
    recomputed: baseFen === 0 ? null : { part: signed, whole: before, ratio: changeFen / baseFen },
    percent: percentStanding(told),
  };
}

/** Half of a hundredth of 万元, in fen: how exactly sentences state amounts. */
const STATED_HALF = 5_000;

function percentStanding({ baseFen, changeFen, printedPercent }: Bridge): PercentStanding {
  if (baseFen === 0) return 'fromZero';
  if (printedPercent === null) return 'notPrinted';
  const decimals = printedPercent.split('.')[1]?.length ?? 0;
  const change = Math.abs(changeFen);
  const base = Math.abs(baseFen);
  const least = (100 * (change - STATED_HALF)) / (base + 2 * STATED_HALF);
  const most = (100 * (change + STATED_HALF)) / Math.max(1, base - 2 * STATED_HALF);
  const half = 0.5 / 10 ** decimals;
  const printed = Number(printedPercent);
  return printed + half >= least && printed - half <= most ? 'agrees' : 'differs';
}
