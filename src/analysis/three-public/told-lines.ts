import type { StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { foldWidth } from '@/model/fold';
import type { Reason } from '@/model/narrative';
import type { Span } from '../marked-text';
import { claimsAbout, statedChange, type StatedChange } from '../overview/stated-change';
import { clauseAround } from '../quote';
import { LINES, linesOf, NAMES, TOPICS, type Line, type Lines } from './lines';
import { amountOf, type PrintedState } from './printed-lines';

/** Words of the narrative, to the letter, and where they stand. */
export interface Words {
  paragraph: number;
  text: string;
}

/** Why a thing has no budget, in words: `managed` 归口管理、统筹安排、不单独安排 · `none` 没有安排、不涉及. */
export interface Arrangement extends Words {
  kind: 'managed' | 'none';
}

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
  const arrangements = arrangementsIn(document);
  const told = linesOf((line): ToldLine => {
    const [claim] = claimsAbout(document, TOPICS[line]);
    const stated: StatedAmount | null = claim === undefined ? null : { kind: 'stated', fen: document.claims[claim]!.fen, claim };
    const hasMoney = (amountOf(printed[line])?.fen ?? 0) !== 0 || (stated?.fen ?? 0) !== 0;
    return {
      stated,
      change: statedChange(document, TOPICS[line], amountOf(printed[line])),
      arrangement: hasMoney ? null : (arrangements.get(line) ?? null),
      reasons: reasonsOf(document, line),
    };
  });
  return told;
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

const MANAGED = /归口|统筹安排|统一(?:安排|管理|编[制列]|列支|核定|保障|调度)|不(?:再)?单独(?:安排|编[制列报]|列|核定)/u;
const NONE =
  /(?:未|没有|不再?|无)(?:单独)?(?:安排|编[制列]|列支)|(?:未|没有|无)(?:申报|发生|产生|涉及|配备|保留|购置)|不涉及|无(?:此项|该项|相关|公务用车|因公出国|“?三公”?)/u;
const SENTENCE = /[^。；;！？\n]+/gu;
/** Numbers and years that a sentence may begin with before it names what it is about. */
const OPENING = 40;

/** The words on why things have no budget, by what the sentence, or else the one before it, is about. */
function arrangementsIn({ paragraphs, sections, reasons }: BudgetDocument): ReadonlyMap<Line, Arrangement> {
  const found = new Map<Line, Arrangement>();
  let line: Line | null = null;
  paragraphs.forEach(({ text, section }, paragraph) => {
    const own = section === null ? undefined : sections[section];
    if (own?.role !== 'threePublic') return;
    if (own.heading === paragraph) {
      line = null;
      return;
    }
    for (const match of text.matchAll(SENTENCE)) {
      const sentence = match[0];
      line = namedIn(sentence) ?? line;
      const managed = MANAGED.exec(sentence);
      const words = managed ?? NONE.exec(sentence);
      if (!words || line === null || found.has(line)) continue;
      const at = match.index + words.index;
      const told = reasons.find(({ paragraph: p, span }) => p === paragraph && span[0] <= at && at < span[1]);
      const quote = told ? text.slice(...told.span) : clauseAround(text, spanAt(at, words[0].length)).text;
      found.set(line, { kind: managed ? 'managed' : 'none', paragraph, text: quote });
    }
  });
  return found;
}

function spanAt(from: number, length: number): Span {
  return [from, from + length];
}

/** What a sentence opens with naming; the first name counts, of two at one place the longer one. */
function namedIn(sentence: string): Line | null {
  const opening = foldWidth(sentence).slice(0, OPENING);
  const named = NAMES.flatMap(({ line, pattern }) => {
    const at = opening.search(pattern);
    return at < 0 ? [] : [{ line, at }];
  });
  const first = Math.min(...named.map(({ at }) => at));
  return named.find(({ at }) => at === first)?.line ?? null;
}

/** The reasons of the sum: its own, else those of the items that changed. */
export function reasonsOfSum(told: Lines<ToldLine>): readonly ToldReason[] {
  if (told.threePublic.reasons.length > 0) return told.threePublic.reasons;
  return LINES.filter((line) => line !== 'threePublic' && changes(told[line])).flatMap((line) => told[line].reasons);
}

function changes({ change }: ToldLine): boolean {
  return change.state === 'changed';
}
