import { claimsIn, sentences, type FoundClaim } from './claims';
import { trimSpan, type Span } from './aligned';
import { FALL_WORD, NEW_WORD, REASON_LEAD, RISE_WORD, VERB_BEFORE } from './wording';

/** Kinds of reason (SEED-FIGURES.md, definitions). */
export type ReasonKind = 'pair' | 'new' | 'change' | 'level' | 'unquantified';

export interface FoundReason {
  span: Span;
  kind: ReasonKind;
  /** Signed amount; null for `unquantified`. */
  fen: number | null;
  /** True where the sign is not printed and was taken from the words around it. */
  signInferred: boolean;
  /** The amounts it is made of, as spans of claims. */
  amounts: Span[];
}

const ENUMERATOR = /(?<![\d.])(?:\d{1,2}[、.](?!\d)|\d{1,2}、(?=\d{4} ?年)|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]是|[一二三四五六七八九十]、)/g;
const YEAR = /\d{4} ?年/;
const FROM_TO = /(?:由|从)[^,。;]*$/;
const VAGUE = /变化|调整|变动/;

/**
 * Where a list of reasons stands in a folded paragraph: behind 主要是, 主要原因是… to the end of the enumerated
 * items, or to the end of the sentence where nothing is numbered. Null without a list.
 */
export function reasonRegion(folded: string): Span | null {
  const lead = REASON_LEAD.exec(folded);
  if (!lead) return null;
  const start = lead.index + lead[0].length;
  const rest = folded.slice(start);
  const numbered = [...rest.matchAll(ENUMERATOR)];
  const isList = numbered.length > 0 && numbered[0]!.index <= 1;
  const within = isList ? start + numbered.at(-1)!.index : start;
  const end = sentences(folded).find(([, sentenceEnd]) => sentenceEnd > within)?.[1] ?? folded.length;
  return [start, end];
}

/**
 * The reasons of a region, each with its kind and signed amount.
 * @param overall the direction of the change they explain, for reasons that print no sign
 */
export function reasonsIn(folded: string, region: Span, overall: FoundClaim['direction'], department: string): FoundReason[] {
  const claims = claimsIn(folded.slice(0, region[1]), department).filter(({ span }) => span[0] >= region[0]);
  return items(folded, region).flatMap((item) => reasonsOfItem(folded, item, claims, overall));
}

function items(folded: string, [start, end]: Span): Span[] {
  const marks = [...folded.slice(start, end).matchAll(ENUMERATOR)].map((mark) => [start + mark.index, start + mark.index + mark[0].length] as const);
  const spans: Span[] =
    marks.length > 0 && marks[0]![0] - start <= 1
      ? marks.map(([, from], index) => [from, marks[index + 1]?.[0] ?? end])
      : split(folded, [start, end], /;/g);
  return spans.map((span) => trimSpan(folded, span)).filter(([from, to]) => to > from);
}

function split(folded: string, [start, end]: Span, at: RegExp): Span[] {
  const cuts = [...folded.slice(start, end).matchAll(at)].map((match) => start + match.index);
  return [start, ...cuts.map((cut) => cut + 1)].map((from, index) => [from, cuts[index] ?? end]);
}

function reasonsOfItem(folded: string, item: Span, claims: FoundClaim[], overall: FoundClaim['direction']): FoundReason[] {
  const own = claims.filter(({ span }) => item[0] <= span[0] && span[1] <= item[1]);
  const text = folded.slice(...item);
  if (own.length === 0) {
    return listedCauses(folded, item).map((span) => ({ span, kind: 'unquantified' as const, fen: null, signInferred: false, amounts: [] }));
  }
  if (own.length === 2 && isPair(folded, item, own)) {
    const [from, to] = own as [FoundClaim, FoundClaim];
    return [{ span: item, kind: 'pair', fen: to.fen - from.fen, signInferred: false, amounts: [from.span, to.span] }];
  }
  return own.map((claim, index) => {
    const start = index === 0 ? item[0] : own[index - 1]!.span[1];
    const end = index === own.length - 1 ? item[1] : claim.span[1];
    return { span: trimSpan(folded, [start, end]), amounts: [claim.span], ...kindOf(folded.slice(start, claim.span[0]), text, claim, overall) };
  });
}

/** 「人员增加、标准提高」 are two causes; a list of things inside one cause is not parted. */
function listedCauses(folded: string, item: Span): Span[] {
  const parts = split(folded, item, /、/g).map((span) => trimSpan(folded, span));
  return parts.every((span) => /(?:增加|减少|变化|调整|提高|下降|增长|上升)$/.test(folded.slice(...span))) ? parts : [item];
}

/** Two amounts of two years, or 由 A 到 B. */
function isPair(folded: string, item: Span, [from, to]: readonly FoundClaim[]): boolean {
  const before = folded.slice(item[0], from!.span[0]);
  const between = folded.slice(from!.span[1], to!.span[0]);
  if (from!.kind === 'change' || to!.kind === 'change') return FROM_TO.test(before) && /(到|至|为) ?$/.test(between);
  return (YEAR.test(before) && YEAR.test(between)) || (FROM_TO.test(before) && /(到|至|为) ?$/.test(between));
}

function kindOf(
  before: string,
  item: string,
  claim: FoundClaim,
  overall: FoundClaim['direction'],
): Pick<FoundReason, 'kind' | 'fen' | 'signInferred'> {
  const verb = VERB_BEFORE.exec(before)?.[1] ?? '';
  if (NEW_WORD.test(before) && !FALL_WORD.test(verb)) return { kind: 'new', fen: claim.fen, signInferred: false };
  if (claim.kind === 'change') {
    const sign = claim.direction === 'decrease' ? -1 : 1;
    return { kind: 'change', fen: sign * claim.fen, signInferred: false };
  }
  const clause = before.split(/[。;]/).at(-1) ?? '';
  if (/涉及/.test(clause) && (FALL_WORD.test(clause) || RISE_WORD.test(clause))) {
    return { kind: 'change', fen: (FALL_WORD.test(clause) ? -1 : 1) * claim.fen, signInferred: false };
  }
  if (VAGUE.test(clause) || VAGUE.test(item.slice(0, before.length))) {
    const sign = overall === 'decrease' ? -1 : 1;
    return { kind: 'change', fen: sign * claim.fen, signInferred: true };
  }
  return { kind: 'level', fen: claim.fen, signInferred: false };
}
