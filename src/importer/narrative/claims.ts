import { amountTokens, percentTokens, type AmountToken } from './amounts';
import { trimSpan, type Span } from './aligned';
import {
  baseIn,
  COMPARISON,
  directionOf,
  SHARE_BEFORE,
  SUBJECT_HEAD,
  SUBJECT_TAIL,
  UNCHANGED,
  VERB_BEFORE,
  LAST_VERB_PERCENT,
  VERB_PERCENT,
  type Direction,
} from './wording';

/** An amount found in the prose, before it is bound to section and figures. All spans are in the paragraph. */
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
  /** True inside brackets: a part of the amount before it (`（上年结转 172.14 万元）`). */
  bracketed: boolean;
}

const OPENS_WITH_COMPARISON = /^ ?(?:与|比|较|同)/;
const SENTENCE = /[^。!?！？]*[。!?！？]*/g;

/** Sentences of a folded paragraph, their full stops included. */
export function sentences(folded: string): Span[] {
  return [...folded.matchAll(SENTENCE)]
    .filter((match) => match[0].trim() !== '')
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
  for (const sentence of sentences(folded)) {
    const tokens = all.filter(({ span }) => sentence[0] <= span[0] && span[1] <= sentence[1]);
    // 「…费1.00万元。与上年预算持平」: a sentence that opens with the comparison goes on with the amount before it.
    const goesOn = OPENS_WITH_COMPARISON.test(folded.slice(...sentence)) ? claims.at(-1) : undefined;
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

function claimsOfSentence(folded: string, sentence: Span, tokens: AmountToken[], department: string, carried: string): FoundClaim[] {
  let cursor = sentence[0];
  let subject = carried;
  let verbs: string[] = [];
  let base: string | null = null;
  return tokens.map((token) => {
    const before = folded.slice(cursor, token.span[0]);
    const verb = VERB_BEFORE.exec(before)?.[1];
    const shared = /^[,、和 ]*$/.test(before) && verbs.length > 0;
    const change = verb ?? (shared ? verbs.at(-1) : undefined);
    verbs = change ? [change] : [];
    const own = subjectOf(change ? before.slice(0, before.length - (VERB_BEFORE.exec(before)?.[0].length ?? 0)) : before, department);
    subject = own || subject;
    cursor = token.span[1];
    return {
      span: token.span,
      sentence,
      fen: Math.abs(token.fen),
      unitAssumed: token.bareUnit,
      kind: change ? 'change' : 'amount',
      subject,
      direction: change ? directionOf(change) : null,
      percent: null,
      percentOf: null,
      whole: null,
      base: change ? (base = baseIn(before) ?? (shared ? base : null)) : null,
      bracketed: isBracketed(folded.slice(sentence[0], token.span[0])),
    };
  });
}

function isBracketed(before: string): boolean {
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
}

function bindPercents(folded: string, sentence: Span, claims: FoundClaim[]): void {
  for (const { span, digits } of percentTokens(folded.slice(...sentence))) {
    const start = sentence[0] + span[0];
    const earlier = claims.filter((claim) => claim.span[1] <= start);
    const last = earlier.at(-1);
    if (!last) continue;
    const between = folded.slice(last.span[1], start);
    const share = SHARE_BEFORE.exec(between);
    if (share) {
      const target = earlier.findLast((claim) => claim.kind === 'amount' && !claim.bracketed && claim.percent === null);
      if (target && target.percent === null) {
        target.percent = digits;
        target.percentOf = 'share';
        target.whole = share[1]?.trim() || null;
      }
      continue;
    }
    const verb = VERB_PERCENT.exec(between.slice(between.search(/[^,、( ]*$/)) + digits) ?? LAST_VERB_PERCENT.exec(between + digits);
    const listed = /^ ?[,、和] ?$/.test(folded.slice(folded.lastIndexOf('%', start - 1) + 1, start));
    if (verb === null && !listed) continue;
    const change = last.kind === 'change' ? earlier.find((claim) => claim.kind === 'change' && claim.percent === null && claim.span[0] >= runStart(earlier)) : undefined;
    if (change) {
      change.percent = digits;
      change.percentOf = 'change';
    } else if (last.kind === 'amount' && last.percent === null && verb && baseIn(between) !== null) {
      // The change is printed in percent only: it is said of the amount before it.
      Object.assign(last, { percent: digits, percentOf: 'change', direction: directionOf(verb[1]!), base: baseIn(between) });
    }
  }
}

/** Where the run of changes that ends the list begins (two figures in one place share their verbs). */
function runStart(claims: readonly FoundClaim[]): number {
  let start = claims.length - 1;
  while (start > 0 && claims[start - 1]!.kind === 'change') start--;
  return claims[start]!.span[0];
}

function bindUnchanged(folded: string, sentence: Span, claims: FoundClaim[]): void {
  claims.forEach((claim, index) => {
    const next = claims[index + 1]?.span[0] ?? sentence[1];
    const after = folded.slice(claim.span[1], next);
    const clause = /^[。 ]*[^;。]*/.exec(after)?.[0] ?? '';
    if (claim.kind === 'amount' && UNCHANGED.test(clause)) {
      claim.direction = 'unchanged';
      claim.base = baseIn(clause) ?? /(上年|去年|\d{4} ?年)[^,。;]{0,8}?(?=持平|一致)/.exec(clause)?.[0]?.trim() ?? null;
      return;
    }
    // An amount whose change follows shares the base and the way of that change; the change keeps its own amount.
    const change = claims[index + 1];
    if (claim.kind === 'amount' && change?.kind === 'change' && baseIn(after) !== null && !/;/.test(after)) {
      claim.direction = change.direction;
      claim.base = change.base;
    }
  });
}

/** What the words before an amount name: the last phrase, its frame (year, department, 其中, 预算数为) taken off. */
export function subjectOf(before: string, department: string): string {
  const clause = before.split(/[,;:。](?![^(]*\))/).at(-1) ?? '';
  const [start, end] = trimSpan(clause, [0, clause.length]);
  return clause
    .slice(start, end)
    .split(department)
    .at(-1)!
    .replace(/^ ?(?:\d{1,2}[、.]|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]+[、是]) ?/, '')
    .replace(/^ ?(?:\d{4} ?年度?|本年度?|当年)(?:部门|单位)?/, '')
    .replace(COMPARISON, '')
    .replace(SUBJECT_HEAD, '')
    .replace(SUBJECT_TAIL, (tail, offset: number) => (offset === 0 ? tail : ''))
    .replace(/^[“"]([^“”"]+)[”"]$/, '$1')
    .trim();
}
