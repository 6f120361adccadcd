import type { BudgetDocument } from '@/model/document';
import { clauseAround } from '../quote';
import type { Line } from './lines';
import type { SpokenSentence } from './spoken-sentences';

/** Words of the narrative, to the letter, and where they stand. */
export interface Words {
  paragraph: number;
  text: string;
}

/** Why a thing has no budget, in words: `managed` 归口管理、统筹安排、不单独安排 · `none` 没有安排、不涉及. */
export interface Arrangement extends Words {
  kind: 'managed' | 'none';
}

const MANAGED = /归口|统筹安排|统一(?:安排|管理|编[制列]|列支|核定|保障|调度)|不(?:再)?单独(?:安排|编[制列报]|列|核定)/u;
const NONE =
  /(?:未|没有|不再?|无)(?:单独)?(?:安排|编[制列]|列支)|(?:未|没有|无)(?:申报|发生|产生|涉及|配备|保留|购置)|不涉及|无(?:此项|该项|相关|公务用车|因公出国|“?三公”?)/u;

/** The words on why things have no budget. */
export function arrangementsIn({ paragraphs, reasons }: BudgetDocument, spoken: readonly SpokenSentence[]): ReadonlyMap<Line, Arrangement> {
  const found = new Map<Line, Arrangement>();
  for (const { paragraph, start, text, line } of spoken) {
    const managed = MANAGED.exec(text);
    const words = managed ?? NONE.exec(text);
    if (!words || found.has(line)) continue;
    const at = start + words.index;
    const told = reasons.find(({ paragraph: p, span }) => p === paragraph && span[0] <= at && at < span[1]);
    const whole = paragraphs[paragraph]?.text ?? '';
    const clause = clauseAround(whole, [at, at + words[0].length]).text;
    // From its clause to the end of the sentence: “由市财政统筹安排，不单独编列”.
    const quote = told ? whole.slice(...told.span) : whole.slice(whole.lastIndexOf(clause, at), start + text.length).trim();
    found.set(line, { kind: managed ? 'managed' : 'none', paragraph, text: quote });
  }
  return found;
}
