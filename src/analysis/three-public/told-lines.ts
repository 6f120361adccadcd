import type { StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Reason } from '@/model/narrative';
import { claimsAbout, statedChange, type StatedChange } from '../overview/stated-change';
import { arrangementsIn, type Arrangement, type Words } from './arrangements';
import { LINES, linesOf, TOPICS, type Line, type Lines } from './lines';
import { amountOf, type PrintedState } from './printed-lines';
import { spokenSentences, withSubjects } from './spoken-sentences';

/** A stated reason of a change, or of there being none. */
export interface ToldReason extends Words {
  reason: Reason;
}

/** What the narrative says of one thing. */
export interface ToldLine {
  /** The amount of this year; null where no sentence states one. */
  stated: StatedAmount | null;
  change: StatedChange;
  /** null where it has money, or no words say why it has none. */
  arrangement: Arrangement | null;
  reasons: readonly ToldReason[];
}

/** What the narrative says of “三公” and each of its items, beside what the table prints of them. */
export function toldLines(document: BudgetDocument, printed: Lines<PrintedState>): Lines<ToldLine> {
  const spoken = spokenSentences(document);
  const named = withSubjects(document, spoken);
  const arrangements = arrangementsIn(document, spoken);
  return linesOf((line): ToldLine => {
    const [claim] = claimsAbout(named, TOPICS[line]);
    const stated: StatedAmount | null = claim === undefined ? null : { kind: 'stated', fen: named.claims[claim]!.fen, claim };
    const hasMoney = (amountOf(printed[line])?.fen ?? 0) !== 0 || (stated?.fen ?? 0) !== 0;
    return {
      stated,
      change: statedChange(named, TOPICS[line], amountOf(printed[line])),
      arrangement: hasMoney ? null : (arrangements.get(line) ?? null),
      reasons: reasonsOf(named, line),
    };
  });
}

function reasonsOf({ reasons, claims, paragraphs, sections }: BudgetDocument, line: Line): ToldReason[] {
  const { subject, except } = TOPICS[line];
  return reasons.flatMap((reason): ToldReason[] => {
    const change = reason.explains === null ? undefined : claims[reason.explains];
    if (!change || sections[paragraphs[change.paragraph]?.section ?? -1]?.role !== 'threePublic') return [];
    const about = change.subject;
    if (!subject.test(about) || except?.test(about)) return [];
    const text = paragraphs[reason.paragraph]?.text.slice(...reason.span) ?? '';
    return text === '' ? [] : [{ reason, paragraph: reason.paragraph, text }];
  });
}

/** The reasons of the sum: its own, else those of the items that changed. */
export function reasonsOfSum(told: Lines<ToldLine>): readonly ToldReason[] {
  if (told.threePublic.reasons.length > 0) return told.threePublic.reasons;
  return LINES.filter((line) => line !== 'threePublic' && changes(told[line])).flatMap((line) => told[line].reasons);
}

function changes({ change }: ToldLine): boolean {
  return change.state === 'changed';
}
