import type { Claim, Reason } from '@/model/narrative';
import { numbersWithoutUnit } from './amounts';
import { claimsIn, type FoundClaim } from './claims';
import { explainedChange } from './explained';
import { originalSpan, type Folded, type Span } from './folded';
import type { NarrativeDraft } from './narrative-draft';
import { lineRemark } from './narrative-remarks';
import { isNextItem, numberingOf } from './numbering';
import { reasonRegion, reasonsIn, type FoundReason, type ReasonRegion } from './reasons';
import { useAfter } from './uses';

/** A list of reasons that may go on in the next paragraph. */
export interface OpenReasons {
  /** The change that they explain; null where none is stated. */
  explains: number | null;
  /** The numbering of the last item; null before the first. */
  numbering: string | null;
  section: number;
}

/** A paragraph to be read for what it states. */
export interface Reading {
  folded: Folded;
  index: number;
  department: string;
  section: number;
}

/**
 * Reads the amounts of a paragraph, the reasons it gives and what amounts are for, into the narrative.
 * @param open reasons that the paragraph before left open
 * @returns the reasons that this one leaves open, or null
 */
export function readStatements(narrative: NarrativeDraft, reading: Reading, open: OpenReasons | null): OpenReasons | null {
  const { folded, index, department, section } = reading;
  const numbering = numberingOf(folded.text);
  const goesOn = open !== null && open.section === section && isNextItem(open.numbering, numbering);
  const region: ReasonRegion | null = goesOn ? { span: [0, folded.text.length], before: '' } : reasonRegion(folded.text);
  const first = narrative.claims.length;
  const found = claimsIn(folded.text, department);
  for (const claim of found) narrative.claims.push(claimOf(claim, reading, region?.span ?? null));
  readUses(narrative, reading, found, first);
  remarkOnUnits(narrative, reading, found);
  if (!region) return null;
  const explains = goesOn ? open.explains : explainedChange(narrative, first, found, region, index);
  const direction = explains === null ? null : (narrative.claims[explains]?.direction ?? null);
  const reasons = reasonsIn(folded.text, region.span, found, direction);
  for (const reason of reasons) addReason(narrative, reading, reason, found, first, explains);
  const last = lastNumbering(folded.text, region.span);
  const isOpen = last !== null || folded.text.slice(region.span[0]) === '';
  return isOpen ? { explains, numbering: last, section } : null;
}

/** The numbering of the last item of a list inside the region, or null where nothing is numbered. */
function lastNumbering(folded: string, [start, end]: Span): string | null {
  const numbers = [...folded.slice(start, end).matchAll(/(?:^|。|;)(\d{1,2}[、.](?!\d)|\d{1,2}、(?=\d{4}年)|\(\d{1,2}\))/g)];
  return numbers[0]?.index === 0 ? (numbers.at(-1)?.[1] ?? null) : null;
}

function claimOf(claim: FoundClaim, { folded, index }: Reading, region: Span | null): Claim {
  const inReason = region !== null && claim.span[0] >= region[0] && claim.span[1] <= region[1];
  return {
    paragraph: index,
    span: originalSpan(folded, claim.span),
    sentence: originalSpan(folded, claim.sentence),
    fen: claim.fen,
    kind: inReason ? 'reason' : claim.kind,
    subject: claim.subject,
    account: null,
    direction: claim.direction,
    percent: claim.percent,
    percentOf: claim.percentOf,
    whole: claim.whole,
    base: claim.base,
    places: [],
  };
}

function addReason(
  narrative: NarrativeDraft,
  { folded, index }: Reading,
  { kind, fen, signInferred, span, subject, amounts }: FoundReason,
  found: readonly FoundClaim[],
  first: number,
  explains: number | null,
): void {
  const claims = amounts.map((amount) => first + found.indexOf(amount));
  const isSigned = kind === 'new' || kind === 'change';
  for (const at of claims) {
    const claim = narrative.claims[at];
    if (!claim) continue;
    claim.subject = subject || claim.subject;
    if (isSigned && fen !== null) claim.direction = fen < 0 ? 'decrease' : 'increase';
  }
  const reason: Reason = { paragraph: index, span: originalSpan(folded, span), kind, fen, signInferred, claims, explains };
  narrative.reasons.push(reason);
  if (signInferred) remarkAt(narrative, index, 'sign.inferred', originalSpan(folded, amounts[0]?.span ?? span));
}

function readUses(narrative: NarrativeDraft, { folded, index }: Reading, found: readonly FoundClaim[], first: number): void {
  found.forEach(({ kind, span }, at) => {
    const use = kind === 'amount' ? useAfter(folded.text, span[1]) : null;
    if (use && narrative.claims[first + at]?.kind === 'amount') {
      narrative.uses.push({ claim: first + at, paragraph: index, span: originalSpan(folded, use), projects: [], units: [], together: [] });
    }
  });
}

function remarkOnUnits(narrative: NarrativeDraft, { folded, index }: Reading, found: readonly FoundClaim[]): void {
  for (const { unitAssumed, span } of found) {
    if (unitAssumed) remarkAt(narrative, index, 'amount.unitCut', originalSpan(folded, span));
  }
  for (const span of numbersWithoutUnit(folded.text, found)) {
    remarkAt(narrative, index, 'claim.unitMissing', originalSpan(folded, span));
  }
}

function remarkAt(narrative: NarrativeDraft, paragraph: number, code: 'sign.inferred' | 'amount.unitCut' | 'claim.unitMissing', span: Span): void {
  const { text = '', line = null } = narrative.paragraphs[paragraph] ?? {};
  narrative.remarks.push(lineRemark(code, line, { raw: text.slice(...span) }));
}
