import { sentences, type FoundClaim } from './claims';
import { trimSpan, type Span } from './folded';
import { reasonSubject } from './subjects';
import { FALL_WORD, NEW_WORD, REASON_LEAD, RISE_WORD, VAGUE_WORD, VERB_BEFORE, type Direction } from './wording';
import type { ReasonKind } from '@/model/narrative';

export interface FoundReason {
  span: Span;
  kind: ReasonKind;
  /** Signed amount; null for `unquantified`. */
  fen: number | null;
  /** True where the sign is not printed and was taken from the words around it. */
  signInferred: boolean;
  /** What it is about; '' where it has no amount. */
  subject: string;
  /** The amounts it is made of. */
  amounts: readonly FoundClaim[];
}

/** Where reasons stand, and the words before them that say what they explain (`财政拨款支出增加的`). */
export interface ReasonRegion {
  span: Span;
  before: string;
}

const ENUMERATOR = /(?<![\d.])(?:\d{1,2}[、.](?!\d)|\d{1,2}、(?=\d{4}年)|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]是|[一二三四五六七八九十]、)/g;
const YEAR = /\d{4}年/;
const FROM_TO = /(?:由|从)[^,。;]*$/;
const TO = /(?:到|至|为)$/;
const NAMES_A_CAUSE = /(?:增加|减少|变化|调整|提高|下降|增长|上升)$/;

/**
 * Where a list of reasons stands in a folded paragraph: behind 主要是, 主要原因是… to the end of the enumerated
 * items, or to the end of the sentence where nothing is numbered. Null without a list.
 */
export function reasonRegion(folded: string): ReasonRegion | null {
  const lead = REASON_LEAD.exec(folded);
  if (!lead) return null;
  const start = lead.index + lead[0].length;
  const numbered = [...folded.slice(start).matchAll(ENUMERATOR)];
  const isList = (numbered[0]?.index ?? Infinity) <= 1;
  const within = isList ? start + (numbered.at(-1)?.index ?? 0) : start;
  const ends = sentences(folded);
  const end = ends.find(([, sentenceEnd]) => sentenceEnd > within)?.[1] ?? folded.length;
  const sentence = ends.findLast(([sentenceStart]) => sentenceStart <= lead.index)?.[0] ?? 0;
  return { span: [start, end], before: folded.slice(sentence, lead.index) + (lead[1] ?? '') };
}

/**
 * The reasons of a region, each with its kind and signed amount.
 * @param claims the amounts of the paragraph
 * @param overall the direction of the change they explain, for reasons that print no sign
 */
export function reasonsIn(folded: string, region: Span, claims: readonly FoundClaim[], overall: Direction | null): FoundReason[] {
  const within = claims.filter(({ span }) => span[0] >= region[0] && span[1] <= region[1]);
  return items(folded, region).flatMap((item) => {
    const own = within.filter(({ span }) => item[0] <= span[0] && span[1] <= item[1]);
    if (own.length > 0) return reasonsOfItem(folded, item, own, overall);
    return listedCauses(folded, item).map((span): FoundReason => ({ span, kind: 'unquantified', fen: null, signInferred: false, subject: '', amounts: [] }));
  });
}

function items(folded: string, [start, end]: Span): Span[] {
  const marks = [...folded.slice(start, end).matchAll(ENUMERATOR)];
  const isList = (marks[0]?.index ?? Infinity) <= 1;
  const spans = isList
    ? marks.map((mark, at): Span => [start + mark.index + mark[0].length, start + (marks[at + 1]?.index ?? end - start)])
    : split(folded, [start, end], ';');
  return spans.map((span) => trimSpan(folded, span)).filter(([from, to]) => to > from);
}

/** A stretch parted at a mark; a mark inside brackets or quotes parts nothing. */
function split(folded: string, [start, end]: Span, mark: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const character = folded.charAt(at);
    if (/[(“]/.test(character)) depth++;
    if (/[)”]/.test(character)) depth = Math.max(0, depth - 1);
    if (character !== mark || depth > 0) continue;
    spans.push([from, at]);
    from = at + 1;
  }
  return [...spans, [from, end]];
}

function reasonsOfItem(folded: string, item: Span, own: readonly FoundClaim[], overall: Direction | null): FoundReason[] {
  const [first, second] = own;
  if (first && second && own.length === 2 && isPair(folded, item, first, second)) {
    const subject = reasonSubject(folded.slice(item[0], first.span[0]));
    return [{ span: item, kind: 'pair', fen: second.fen - first.fen, signInferred: false, subject, amounts: own }];
  }
  let subject = '';
  return own.map((claim, index) => {
    const start = own[index - 1]?.span[1] ?? item[0];
    const end = index === own.length - 1 ? item[1] : claim.span[1];
    const before = folded.slice(start, claim.span[0]);
    const words = index === 0 ? before : before.replace(/^[,、;。]*(?:以及|及|和(?!谐))?/, '');
    subject = reasonSubject(words) || subject;
    const text = folded.slice(item[0], claim.span[0]);
    return { span: trimSpan(folded, [start, end]), subject, amounts: [claim], ...kindOf(before, text, claim, overall) };
  });
}

/** 「人员增加、标准提高」 are two causes; a list of things inside one cause is not parted. */
function listedCauses(folded: string, item: Span): Span[] {
  const parts = split(folded, item, '、').map((span) => trimSpan(folded, span));
  return parts.every((span) => NAMES_A_CAUSE.test(folded.slice(...span))) ? parts : [item];
}

/** Two amounts of two years, or 由 A 到 B. */
function isPair(folded: string, item: Span, from: FoundClaim, to: FoundClaim): boolean {
  const before = folded.slice(item[0], from.span[0]);
  const between = folded.slice(from.span[1], to.span[0]);
  if (FROM_TO.test(before) && TO.test(between)) return true;
  return from.kind === 'amount' && YEAR.test(before) && YEAR.test(between);
}

/** @param text the item up to the amount: words before another amount of it may say that something only changed */
function kindOf(before: string, text: string, claim: FoundClaim, overall: Direction | null): Pick<FoundReason, 'kind' | 'fen' | 'signInferred'> {
  const verb = VERB_BEFORE.exec(before)?.[1] ?? '';
  if (NEW_WORD.test(before) && !FALL_WORD.test(verb)) return { kind: 'new', fen: claim.fen, signInferred: false };
  if (claim.kind === 'change') return signed(claim.fen, claim.direction, false);
  const clause = before.split(/[。;]/).at(-1) ?? '';
  if (clause.includes('涉及') && (FALL_WORD.test(clause) || RISE_WORD.test(clause))) {
    return signed(claim.fen, FALL_WORD.test(clause) ? 'decrease' : 'increase', false);
  }
  if (VAGUE_WORD.test(clause) || VAGUE_WORD.test(text)) return signed(claim.fen, overall, true);
  return { kind: 'level', fen: claim.fen, signInferred: false };
}

function signed(fen: number, direction: Direction | null, signInferred: boolean): Pick<FoundReason, 'kind' | 'fen' | 'signInferred'> {
  return { kind: 'change', fen: direction === 'decrease' ? -fen : fen, signInferred };
}
