import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { SectionRole } from '@/model/narrative';
import type { Fen } from '@/model/money';
import { projectRows } from './cuts/project-rows';

export interface NamedProject {
  unit: string;
  name: string;
  /** null where no table at hand lists it. */
  amount: Amount | null;
}

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
    /** The projects it names, as far as they are certain, each with its total where a table prints it. */
    projects: readonly NamedProject[];
  }[];
  /** Its entry in the glossary; null without one. */
  entry: { index: number; text: string } | null;
}

/** The uses and the explanation of one 科目, to the letter. */
export function accountProse(document: BudgetDocument, code: string): AccountProse {
  const { paragraphs, sections, claims, uses, glossary } = document;
  const listed = projectAmounts(document);
  const textOf = (paragraph: number, span: readonly [number, number]) => paragraphs[paragraph]?.text.slice(...span) ?? '';
  const index = glossary.findIndex(({ account }) => account === code);
  const entry = glossary[index];
  return {
    uses: uses.flatMap(({ claim, paragraph, span, projects }) => {
      const own = claims[claim];
      if (own?.account !== code) return [];
      const section = paragraphs[paragraph]?.section ?? null;
      const scope = (section === null ? undefined : sections[section]?.role) ?? 'other';
      return [{ claim, fen: own.fen, text: textOf(paragraph, span), scope, projects: projects.map((project) => ({ ...project, amount: listed.get(`${project.unit}/${project.name}`) ?? null })) }];
    }),
    entry: entry ? { index, text: textOf(entry.paragraph, entry.span) } : null,
  };
}

function projectAmounts(document: BudgetDocument): ReadonlyMap<string, Amount | null> {
  const rows = document.uses.some(({ projects }) => projects.length > 0) ? projectRows(document) : null;
  return new Map([...(rows?.byUnit.values() ?? [])].flat().map(({ code, amount }) => [code, amount]));
}
