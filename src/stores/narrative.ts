import { claimStanding, type ClaimStanding } from '@/analysis/claim-standing';
import { markedParagraphs, type TextSegment } from '@/analysis/marked-text';
import { mentionsByPlace } from '@/analysis/mentions';
import { clauseAround, type Quote } from '@/analysis/quote';
import { textOutline, type TextOutline } from '@/analysis/text-outline';
import type { BudgetDocument } from '@/model/document';
import { placeKey } from '@/model/figures';
import type { Claim, Reason } from '@/model/narrative';
import type { Place } from '@/model/place';

/** The narrative as its page shows it. */
export interface TextView {
  outline: TextOutline;
  /** By paragraph. */
  segments: readonly (readonly TextSegment[])[];
}

/** Everything there is to say about one amount of the narrative. */
export interface ClaimView {
  index: number;
  claim: Claim;
  /** Index of the section it stands in. */
  section: number | null;
  /** Line of the source that its paragraph begins on. */
  line: number | null;
  /** The amount as printed. */
  printed: string;
  standing: ClaimStanding;
  /** The reason that it is an amount of. */
  reason: Reason | null;
  /** The reasons that are given for it, with their words. */
  explainedBy: readonly { reason: Reason; text: string }[];
  /** What it is for, in the document's words. */
  use: string | null;
}

/** A sentence of the narrative that speaks of a cell. */
export interface Mention {
  claim: number;
  section: number | null;
  paragraph: number;
  quote: Quote;
  /** Whether the cell is one of several that the sentence adds up. */
  inSum: boolean;
}

export function textView(document: BudgetDocument): TextView {
  return { outline: textOutline(document), segments: markedParagraphs(document) };
}

/** The sections of the narrative with their levels. */
export function outlineOf(document: BudgetDocument): TextOutline {
  return textOutline(document);
}

/** One amount of the narrative; null where it has none of that number. */
export function claimView(document: BudgetDocument, index: number): ClaimView | null {
  const claim = document.claims[index];
  const paragraph = claim && document.paragraphs[claim.paragraph];
  if (!claim || !paragraph) return null;
  const { reasons, uses, paragraphs } = document;
  const textOf = ({ paragraph: at, span }: { paragraph: number; span: readonly [number, number] }) =>
    paragraphs[at]?.text.slice(...span) ?? '';
  const use = uses.find((candidate) => candidate.claim === index);
  return {
    index,
    claim,
    section: paragraph.section,
    line: paragraph.line,
    printed: paragraph.text.slice(...claim.span),
    standing: claimStanding(document, claim),
    reason: reasons.find(({ claims }) => claims.includes(index)) ?? null,
    explainedBy: reasons.filter(({ explains }) => explains === index).map((reason) => ({ reason, text: textOf(reason) })),
    use: use ? textOf(use) : null,
  };
}

const mentions = new WeakMap<BudgetDocument, ReadonlyMap<string, readonly number[]>>();

/** The sentences that speak of a cell, in order. */
export function mentionsOf(document: BudgetDocument, place: Place): Mention[] {
  let known = mentions.get(document);
  if (!known) mentions.set(document, (known = mentionsByPlace(document)));
  return (known.get(placeKey(place)) ?? []).flatMap((index) => {
    const claim = document.claims[index];
    const paragraph = claim && document.paragraphs[claim.paragraph];
    if (!claim || !paragraph) return [];
    return [
      {
        claim: index,
        section: paragraph.section,
        paragraph: claim.paragraph,
        quote: clauseAround(paragraph.text, claim.span),
        inSum: claim.places.length > 1,
      },
    ];
  });
}

/** The clause of the narrative that an amount stands in; null where there is none of that number. */
export function clauseOf({ claims, paragraphs }: BudgetDocument, index: number): Quote | null {
  const claim = claims[index];
  const paragraph = claim && paragraphs[claim.paragraph];
  return claim && paragraph ? clauseAround(paragraph.text, claim.span) : null;
}
