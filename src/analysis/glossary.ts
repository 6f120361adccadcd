import { printedAmount } from '@/model/amount';
import type { BudgetDocument, TableRole } from '@/model/document';
import type { GlossaryEntry } from '@/model/narrative';
import type { AccountNode, AccountTree } from './account-tree';
import { nodeAt } from './focus';
import { termFigure, type TermFigure } from './term-figure';

export interface ExplainedTerm {
  /** Among the entries of the document's glossary. */
  index: number;
  entry: GlossaryEntry;
  /** The explanation to the letter, its faults with it. */
  text: string;
  figure: TermFigure | null;
}

export interface ExplainedAccount extends ExplainedTerm {
  code: string;
  /** Its node in 支出结构; null where only a table of one fund prints the 科目. */
  node: AccountNode | null;
}

export interface Glossary {
  /** Terms that name no 科目 of the document, as printed. */
  terms: readonly ExplainedTerm[];
  /** Terms that do, by code. */
  accounts: readonly ExplainedAccount[];
  /** 科目 with nothing below them that the glossary does not explain, by code. */
  unexplained: readonly AccountNode[];
}

/** The glossary of a document with the figures its terms stand for. */
export function glossaryOf(document: BudgetDocument, tree: AccountTree | null): Glossary {
  const terms: ExplainedTerm[] = [];
  const accounts: ExplainedAccount[] = [];
  document.glossary.forEach((entry, index) => {
    const text = document.paragraphs[entry.paragraph]?.text.slice(...entry.span) ?? '';
    const { account } = entry;
    if (account === null) terms.push({ index, entry, text, figure: termFigure(document, entry.term) });
    else {
      const node = tree && nodeAt(tree, account);
      accounts.push({ index, entry, text, code: account, node, figure: accountFigure(document, node, account) });
    }
  });
  const explained = new Set(accounts.map(({ code }) => code));
  return {
    terms,
    accounts: accounts.sort((one, other) => byCode(one.code, other.code)),
    unexplained: (tree ? leavesOf(tree.root) : [])
      .filter(({ code, level }) => level !== 'root' && !explained.has(code))
      .sort((one, other) => byCode(one.code, other.code)),
  };
}

/** Codes as text: a 类 stands before its 款, and these before their 项. */
function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function leavesOf(node: AccountNode): AccountNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** Tables of one fund, asked where no table of all funds prints a 科目. */
const FUND_TABLES: readonly TableRole[] = ['T5', 'T8', 'T9'];

function accountFigure(document: BudgetDocument, node: AccountNode | null, code: string): TermFigure | null {
  if (node?.place) return { kind: 'cell', amount: node.amount, place: node.place };
  for (const role of FUND_TABLES) {
    const figure = document.figures.find(
      ({ role: own, account, aggregate }) => own === role && account === code && aggregate === 'total',
    );
    if (figure) return { kind: 'cell', amount: printedAmount(figure), place: figure.place };
  }
  return null;
}
