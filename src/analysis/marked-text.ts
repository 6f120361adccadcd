import type { BudgetDocument } from '@/model/document';

/** Start and end (not included) in a text, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** What is marked in a text: amounts (indices among the claims) and counts of things (among the counts). */
export interface TextMark {
  claims: readonly number[];
  counts: readonly number[];
}

export interface TextSegment {
  text: string;
  /** null for the words between. */
  mark: TextMark | null;
}

interface SpannedMark extends TextMark {
  span: Span;
}

/**
 * A text cut at its marks. The segments together are the text, to the letter. Marks that overlap are one mark that
 * stands for all of them (an amount and the change it states may be the same digits); a span that leaves the text is
 * cut to it, and one without any letter marks nothing.
 */
export function segmentsOf(text: string, marks: readonly SpannedMark[]): TextSegment[] {
  const segments: TextSegment[] = [];
  let at = 0;
  for (const { span, claims, counts } of joined(marks, text.length)) {
    if (span[0] > at) segments.push({ text: text.slice(at, span[0]), mark: null });
    segments.push({ text: text.slice(...span), mark: { claims, counts } });
    at = span[1];
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}

/** Marks by place, none of them touching the letters of another. */
function joined(marks: readonly SpannedMark[], length: number): SpannedMark[] {
  const inside = marks
    .map((mark) => ({ ...mark, span: [Math.max(0, mark.span[0]), Math.min(length, mark.span[1])] as const }))
    .filter(({ span }) => span[0] < span[1])
    .sort((one, other) => one.span[0] - other.span[0]);
  const apart: SpannedMark[] = [];
  for (const mark of inside) {
    const last = apart.at(-1);
    if (!last || mark.span[0] >= last.span[1]) apart.push(mark);
    else {
      apart[apart.length - 1] = {
        span: [last.span[0], Math.max(last.span[1], mark.span[1])],
        claims: [...last.claims, ...mark.claims],
        counts: [...last.counts, ...mark.counts],
      };
    }
  }
  return apart;
}

/** The paragraphs of a document, each cut at the amounts and counts that were read in it. */
export function markedParagraphs({ paragraphs, claims, counts }: BudgetDocument): TextSegment[][] {
  const marks: SpannedMark[][] = paragraphs.map(() => []);
  claims.forEach(({ paragraph, span }, index) => marks[paragraph]?.push({ span, claims: [index], counts: [] }));
  counts.forEach(({ paragraph, span }, index) => marks[paragraph]?.push({ span, claims: [], counts: [index] }));
  return paragraphs.map(({ text }, index) => segmentsOf(text, marks[index] ?? []));
}
