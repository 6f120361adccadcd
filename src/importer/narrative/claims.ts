import { amountTokens, type AmountToken } from './amounts';
import type { Span } from './folded';
import { bindPercents } from './percents';
import { subjectOf } from './subjects';
import { baseIn, directionOf, UNCHANGED, VERB_BEFORE, type Direction } from './wording';

/** An amount found in the prose, before it is bound to section and figures. All spans are in the folded paragraph. */
export interface FoundClaim {
  span: Span;
  sentence: Span;
  fen: number;
  unitAssumed: boolean;
  /** `amount` states what something is; `change` by how much it changed. */
  kind: 'amount' | 'change';
  subject: string;
  direction: Direction | null;
  /** Digits as printed. */
  percent: string | null;
  /** Whether the percentage is of the change or a share of a whole. */
  percentOf: 'change' | 'share' | null;
  /** What a share is a share of, where the sentence says it. */
  whole: string | null;
  base: string | null;
  /** True inside brackets: a part of the amount before it (`(上年结转172.14万元)`). */
  bracketed: boolean;
}

const OPENS_WITH_COMPARISON = /^(?:与|比|较|同)/;
const SENTENCE = /[^。!?]*[。!?]*/g;
/** Verb and comparison stand in the last words before an amount; longer stretches are not searched for them. */
const NEAR = 160;

/** Sentences of a folded paragraph, their full stops included. */
export function sentences(folded: string): Span[] {
  return [...folded.matchAll(SENTENCE)]
    .filter((match) => match[0] !== '')
    .map((match) => [match.index, match.index + match[0].length]);
}

/**
 * The amounts of a folded paragraph with what the words around them say: subject, direction, percentage, base.
 * A percentage belongs to the last amount that can carry it: after a verb to the change, after 占 to the amount
 * outside brackets.
 */
export function claimsIn(folded: string, department: string): FoundClaim[] {
  const claims: FoundClaim[] = [];
  const all = amountTokens(folded);
  let next = 0;
  for (const sentence of sentences(folded)) {
    const first = next;
    while (next < all.length && (all[next]?.span[0] ?? 0) < sentence[1]) next++;
    const tokens = all.slice(first, next);
    // 「…费1.00万元。与上年预算持平」: a sentence that opens with the comparison goes on with the amount before it.
    const goesOn = OPENS_WITH_COMPARISON.test(folded.charAt(sentence[0])) ? claims.at(-1) : undefined;
    if (tokens.length === 0) {
      if (goesOn) bindUnchanged(folded, [goesOn.span[1], sentence[1]], [goesOn]);
      continue;
    }
    const inSentence = claimsOfSentence(folded, sentence, tokens, department, goesOn?.subject ?? '');
    bindPercents(folded, sentence, inSentence);
    bindUnchanged(folded, sentence, inSentence);
    claims.push(...inSentence);
  }
  return claims.flatMap(withZeroChange);
}

/** 「0万元，与上年持平」 states two things of one printed 0: the amount and its change. */
function withZeroChange(claim: FoundClaim): FoundClaim[] {
  if (claim.fen !== 0 || claim.kind !== 'amount' || claim.direction !== 'unchanged') return [claim];
  return [claim, { ...claim, kind: 'change' }];
}

function claimsOfSentence(folded: string, sentence: Span, tokens: readonly AmountToken[], department: string, carried: string): FoundClaim[] {
  let cursor = sentence[0];
  let subject = carried;
  let verb: string | null = null;
  let base: string | null = null;
  let depth = 0;
  return tokens.map((token) => {
    const before = folded.slice(cursor, token.span[0]);
    const near = before.slice(-NEAR);
    const match = VERB_BEFORE.exec(near);
    // Two figures in one place share the verb and the base of the first.
    const isListed = /^[,、和]*$/.test(before);
    verb = match?.[1] ?? (isListed ? verb : null);
    base = verb === null ? null : (baseIn(near) ?? (isListed ? base : null));
    subject = subjectOf(match ? before.slice(0, before.length - match[0].length) : before, department) || subject;
    for (const character of before) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    cursor = token.span[1];
    return {
      span: token.span,
      sentence,
      fen: Math.abs(token.fen),
      unitAssumed: token.bareUnit,
      kind: verb === null ? 'amount' : 'change',
      subject,
      direction: verb === null ? null : directionOf(verb),
      percent: null,
      percentOf: null,
      whole: null,
      base,
      bracketed: depth > 0,
    };
  });
}

function bindUnchanged(folded: string, sentence: Span, claims: readonly FoundClaim[]): void {
  claims.forEach((claim, index) => {
    if (claim.kind !== 'amount') return;
    const following = claims[index + 1];
    const after = folded.slice(claim.span[1], following?.span[0] ?? sentence[1]);
    const clause = /^。*[^;。]*/.exec(after)?.[0] ?? '';
    if (UNCHANGED.test(clause)) {
      claim.direction = 'unchanged';
      claim.base = baseIn(clause) ?? /(?:上年|去年|\d{4}年)[^,。;]{0,8}?(?=持平|一致|相等)/.exec(clause)?.[0] ?? null;
    } else if (following?.kind === 'change' && baseIn(after) !== null && !after.includes(';')) {
      // An amount whose change follows shares the base and the way of that change; the change keeps its own amount.
      claim.direction = following.direction;
      claim.base = following.base;
    }
  });
}
