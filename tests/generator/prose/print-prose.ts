import type { NarrativeCount, SectionPart, SectionRole } from '@/model/narrative';
import type { BudgetModel } from '../budget-model';
import { seededRandom } from '../random';
import { brokenOverPages, inFullWidth } from './page-noise';
import type { NarrativeFacts, UseFact, WrongFact } from './facts';
import { mannerGx } from './manner-gx';
import { mannerJs } from './manner-js';
import { mannerSh } from './manner-sh';
import { mannerZj } from './manner-zj';
import { narrativeOf } from './narrative-of';
import type { Piece, ProseSection, StatedClaim, StatedReason } from './stated';

const MANNERS = { zj: mannerZj, sh: mannerSh, js: mannerJs, gx: mannerGx } as const;

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
export function printProse(model: BudgetModel, manner: Manner, seed = model.seed): PrintedProse {
  const facts = narrativeOf(model, seed);
  const random = seededRandom(seed).fork(`manner ${manner}`);
  const prose: PrintedProse = { paragraphs: [], glossary: [], claims: [], reasons: [], uses: [], counts: [], terms: facts.glossary, wrong: facts.wrong };
  const isFullWidth = random.chance(0.15);
  const written = (text: string): string => (isFullWidth ? inFullWidth(text) : text);
  for (const section of MANNERS[manner](facts, random)) {
    prose.paragraphs.push(section.heading);
    for (const pieces of section.paragraphs) {
      const text = written(collected(pieces, section, prose));
      prose.paragraphs.push(...brokenOverPages(text, random));
    }
  }
  facts.glossary.forEach(({ term, account, explanation }, index) => {
    const verb = account === null ? '：指' : random.pick(['：', '指', '反映']);
    prose.glossary.push(...brokenOverPages(`${index + 1}. ${term}${verb}${explanation}。`, random));
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
