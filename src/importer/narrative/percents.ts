import { percentTokens } from './amounts';
import type { FoundClaim } from './claims';
import type { Span } from './folded';
import { baseIn, directionOf, LAST_VERB_PERCENT, SHARE_BEFORE, VERB_PERCENT } from './wording';

/** The words that say what a percentage is of stand right before it. */
const NEAR = 80;

/** Gives each percentage of a sentence to the amount it is said of. */
export function bindPercents(folded: string, sentence: Span, claims: readonly FoundClaim[]): void {
  let passed = 0;
  let end = sentence[0];
  for (const { span, digits } of percentTokens(folded.slice(...sentence))) {
    const start = sentence[0] + span[0];
    while (passed < claims.length && (claims[passed]?.span[1] ?? Infinity) <= start) passed++;
    const last = claims[passed - 1];
    const before = last ? folded.slice(Math.max(last.span[1], start - NEAR), start) : '';
    const isListed = /^[,、和]$/.test(folded.slice(end, start));
    end = sentence[0] + span[1];
    if (!last) continue;
    const share = SHARE_BEFORE.exec(before);
    if (share) bindShare(claims.slice(0, passed), digits, share[1] ?? '');
    else bindChange(claims.slice(0, passed), last, before, digits, isListed);
  }
}

/** A share belongs to the amount outside brackets before it. */
function bindShare(earlier: readonly FoundClaim[], digits: string, whole: string): void {
  const target = earlier.findLast(({ kind, bracketed, percent }) => kind === 'amount' && !bracketed && percent === null);
  if (target) Object.assign(target, { percent: digits, percentOf: 'share', whole: whole || null });
}

function bindChange(earlier: readonly FoundClaim[], last: FoundClaim, before: string, digits: string, isListed: boolean): void {
  const clause = before.slice(Math.max(...[',', '、', '('].map((mark) => before.lastIndexOf(mark))) + 1);
  const verb = VERB_PERCENT.exec(clause + digits) ?? LAST_VERB_PERCENT.exec(before + digits);
  if (verb === null && !isListed) return;
  if (last.kind === 'change') {
    // Two changes in one place take their percentages in order.
    const run = earlier.slice(earlier.findLastIndex(({ kind }) => kind !== 'change') + 1);
    const target = run.find(({ percent }) => percent === null);
    if (target) Object.assign(target, { percent: digits, percentOf: 'change' });
  } else if (last.percent === null && verb?.[1] && baseIn(before) !== null) {
    // The change is printed in percent only: it is said of the amount before it.
    Object.assign(last, { percent: digits, percentOf: 'change', direction: directionOf(verb[1]), base: baseIn(before) });
  }
}
