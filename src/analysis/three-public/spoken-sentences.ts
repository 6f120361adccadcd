import type { BudgetDocument } from '@/model/document';
import { foldWidth } from '@/model/fold';
import { NAMES, SUBJECTS, type Line } from './lines';

const SENTENCE = /[^。；;！？\n]+/gu;
/** Numbers and years that a sentence may begin with before it names what it is about. */
const OPENING = 40;

/** A sentence of the section on “三公”, with what it or else the one before it names. */
export interface SpokenSentence {
  paragraph: number;
  /** Where it begins in its paragraph. */
  start: number;
  text: string;
  line: Line;
}

/** The sentences of the section on “三公” in order. */
export function spokenSentences({ paragraphs, sections }: BudgetDocument): SpokenSentence[] {
  const spoken: SpokenSentence[] = [];
  let line: Line | null = null;
  paragraphs.forEach(({ text, section }, paragraph) => {
    const own = section === null ? undefined : sections[section];
    if (own?.role !== 'threePublic') return;
    if (own.heading === paragraph) line = null;
    else {
      for (const match of text.matchAll(SENTENCE)) {
        line = namedIn(match[0]) ?? line;
        if (line) spoken.push({ paragraph, start: match.index, text: match[0], line });
      }
    }
  });
  return spoken;
}

/** Words that say that it is a budget, and not of what. */
const NAMELESS = /^(?:本年|今年|当年|\d{4}年(?:度)?)?(?:拟?安排|预算|预算数|经费|费用|支出|共计|合计|总额)*$/u;

/** “2. 公务接待费：预算 4 万元”: an amount that its clause does not name is of what its sentence opens with. */
export function withSubjects(document: BudgetDocument, spoken: readonly SpokenSentence[]): BudgetDocument {
  const claims = document.claims.map((claim) => {
    if (!NAMELESS.test(claim.subject)) return claim;
    const line = spoken.findLast(({ paragraph, start }) => paragraph === claim.paragraph && start <= claim.span[0])?.line;
    return line ? { ...claim, subject: SUBJECTS[line] } : claim;
  });
  return { ...document, claims };
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
