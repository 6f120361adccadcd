import type { Claim } from '@/model/narrative';
import type { FoundClaim } from './claims';
import type { NarrativeDraft } from './narrative-draft';
import type { ReasonRegion } from './reasons';
import { subjectOf } from './subjects';

/**
 * Which change a list of reasons explains: the last one stated before it in its paragraph; else, where the paragraph
 * opens with the reasons, one of the paragraph before: that which the words before the reasons name (`财政拨款支出
 * 增加的主要原因是`), else the last that is no 0.
 * @param first index of the first claim of the paragraph among those of the narrative
 * @returns its index among the claims, or null where no change is stated
 */
export function explainedChange(
  { claims, paragraphs }: NarrativeDraft,
  first: number,
  found: readonly FoundClaim[],
  { span, before }: ReasonRegion,
  paragraph: number,
): number | null {
  const own = found.findLastIndex((claim) => claim.kind === 'change' && claim.span[1] <= span[0]);
  if (own >= 0) return first + own;
  if (found.some((claim) => claim.span[1] <= span[0])) return null;
  const section = paragraphs[paragraph]?.section ?? null;
  const changes = changesAbove(claims, first, paragraph, (claim) => paragraphs[claim.paragraph]?.section === section);
  const subject = subjectOf(before, '');
  const named = subject === '' ? -1 : changes.findLastIndex(({ claim }) => isSame(subject, claim.subject) && claim.fen !== 0);
  const some = changes.findLastIndex(({ claim }) => claim.fen !== 0);
  return changes.at(named >= 0 ? named : some)?.at ?? null;
}

/** A statement and the list under it may be paragraphs of their own; further up stands another matter. */
const FURTHEST = 3;

/** The changes of the nearest paragraph above that states one. */
function changesAbove(claims: readonly Claim[], first: number, paragraph: number, isNear: (claim: Claim) => boolean): { claim: Claim; at: number }[] {
  let nearest: number | null = null;
  const changes: { claim: Claim; at: number }[] = [];
  for (let at = first - 1; at >= 0; at--) {
    const claim = claims[at];
    if (!claim || !isNear(claim) || claim.paragraph < paragraph - FURTHEST) break;
    if (claim.kind !== 'change') continue;
    nearest ??= claim.paragraph;
    if (claim.paragraph !== nearest) break;
    changes.unshift({ claim, at });
  }
  return changes;
}

/** 收入预算 and 收入, 财政拨款收入支出 and 财政拨款支出: one begins or ends as the other does. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 2 && (long.startsWith(short) || long.endsWith(short) || long.startsWith(short.slice(0, 4)));
}
