import type { BudgetDocument } from '@/model/document';
import type { SectionRole } from '@/model/narrative';
import type { Fen } from '@/model/money';

/** What the narrative says about a 科目. */
export interface AccountProse {
  /** What its amounts are for, in the document's words. */
  uses: readonly {
    /** Index of the amount among the claims. */
    claim: number;
    fen: Fen;
    text: string;
    /** Whose money the sentence speaks of, by its section. */
    scope: SectionRole;
  }[];
  /** Its entry in the glossary; null without one. */
  entry: { index: number; text: string } | null;
}

/** The uses and the explanation of one 科目, to the letter. */
export function accountProse(document: BudgetDocument, code: string): AccountProse {
  const { paragraphs, sections, claims, uses, glossary } = document;
  const textOf = (paragraph: number, span: readonly [number, number]) => paragraphs[paragraph]?.text.slice(...span) ?? '';
  const index = glossary.findIndex(({ account }) => account === code);
  const entry = glossary[index];
  return {
    uses: uses.flatMap(({ claim, paragraph, span }) => {
      const own = claims[claim];
      if (own?.account !== code) return [];
      const section = paragraphs[paragraph]?.section ?? null;
      const scope = (section === null ? undefined : sections[section]?.role) ?? 'other';
      return [{ claim, fen: own.fen, text: textOf(paragraph, span), scope }];
    }),
    entry: entry ? { index, text: textOf(entry.paragraph, entry.span) } : null,
  };
}
