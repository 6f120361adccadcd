import type { NarrativeCount, SectionPart, SectionRole } from '@/model/narrative';
import type { BudgetModel } from '../budget-model';
import { seededRandom, type Random } from '../random';
import { brokenOverPages, inFullWidth } from './page-noise';
import type { NarrativeFacts, UseFact, WrongFact } from './facts';
import { mannerGx } from './manner-gx';
import { mannerJs } from './manner-js';
import { mannerSh } from './manner-sh';
import { mannerZj } from './manner-zj';
import { narrativeOf, type ProseOptions } from './narrative-of';
import type { Speech } from './speech';
import type { Piece, ProseSection, StatedClaim, StatedReason } from './stated';

type PrintManner = (facts: NarrativeFacts, random: Random, settled?: Partial<Speech>) => ProseSection[];
const MANNERS = { zj: mannerZj, sh: mannerSh, js: mannerJs, gx: mannerGx };
const PRINT: Readonly<Record<keyof typeof MANNERS, PrintManner>> = MANNERS;

/** Whose way of wording a document takes (REGIONS.md §5). */
export type Manner = keyof typeof MANNERS;
export const MANNER_NAMES = Object.keys(MANNERS) as readonly Manner[];

export interface PrintedClaim extends StatedClaim {
  role: SectionRole;
  part: SectionPart | null;
}

/** Everything that the printed prose states, in the order of the print. */
export interface PrintedProse {
  /** Paragraphs in the order of the print; the terms of 名词解释 apart, as some places print them before all others. */
  paragraphs: string[];
  glossary: string[];
  claims: PrintedClaim[];
  reasons: StatedReason[];
  uses: { use: UseFact; of: StatedClaim }[];
  counts: Pick<NarrativeCount, 'name' | 'quantity'>[];
  terms: NarrativeFacts['glossary'];
  wrong: WrongFact[];
}

/** The prose of a budget in one place's manner; the same seed states the same facts in every manner. */
export function printProse(model: BudgetModel, manner: Manner, options: ProseOptions = {}): PrintedProse {
  const { seed = model.seed } = options;
  return printFacts(narrativeOf(model, options), manner, seededRandom(seed).fork(`manner ${manner}`));
}

/** How a document of which it is known beforehand is printed: without what chance and pages do to a text. */
export interface SettledPrint {
  /** Instead of what the manner would choose. */
  speech: Partial<Speech>;
}

/** The same of settled facts. */
export function printFacts(facts: NarrativeFacts, manner: Manner, random: Random, settled: SettledPrint | null = null): PrintedProse {
  const prose: PrintedProse = { paragraphs: [], glossary: [], claims: [], reasons: [], uses: [], counts: [], terms: facts.glossary, wrong: facts.wrong };
  const isFullWidth = random.chance(0.15) && settled === null;
  const onPages = (text: string): string[] => (settled ? [text] : brokenOverPages(text, random));
  const written = (text: string): string => (isFullWidth ? inFullWidth(text) : text);
  for (const section of PRINT[manner](facts, random, settled?.speech)) {
    prose.paragraphs.push(section.heading);
    for (const pieces of section.paragraphs) {
      const text = written(collected(pieces, section, prose));
      prose.paragraphs.push(...onPages(text));
    }
  }
  facts.glossary.forEach(({ term, account, explanation }, index) => {
    const verb = account === null ? '：指' : settled ? '：反映' : random.pick(['：', '指', '反映']);
    prose.glossary.push(...onPages(`${index + 1}. ${term}${verb}${explanation}。`));
  });
  return prose;
}

/** The text of the pieces; what they state is noted on the way. */
function collected(pieces: readonly Piece[], section: ProseSection, prose: PrintedProse): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('amount' in piece) {
        for (const claim of piece.claims) prose.claims.push(Object.assign(claim, { role: section.role, part: section.part }));
        return piece.amount;
      }
      if ('reason' in piece) {
        prose.reasons.push(piece.reason);
        return collected(piece.pieces, section, prose);
      }
      if ('use' in piece) {
        prose.uses.push(piece);
        return piece.use.text;
      }
      const { name, value, unit } = piece.count;
      prose.counts.push({ name, quantity: { value, unit } });
      return piece.text;
    })
    .join('');
}
