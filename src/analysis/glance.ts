import type { BudgetDocument } from '@/model/document';
import type { Glance } from '@/model/glance';
import type { AccountTree } from './account-tree';
import { expenditureTree } from './expenditure-tree';
import { flatAmount } from './flat-amount';
import { strikingFigure } from './striking-figure';

/** What the first page shows of a document without loading it: its make-up, a striking figure, what one can ask. */
export function glanceOf(document: BudgetDocument): Glance {
  const tree = expenditureTree(document);
  return {
    printed: tree && { unit: tree.unit, decimals: tree.decimals },
    whole: tree?.root.amount ? flatAmount(tree.root.amount) : null,
    makeUp: tree ? makeUpOf(tree) : [],
    striking: tree && strikingFigure(document, tree),
    economic: isCutByEconomicAccounts(document),
    units: unitsWithMoney(document),
    term: longestTerm(document),
  };
}

function makeUpOf({ root }: AccountTree): Glance['makeUp'] {
  return root.children.flatMap(({ level, code, name, amount }) => {
    const flat = level === 'class' && amount ? flatAmount(amount) : null;
    return flat ? [{ code, name, amount: flat }] : [];
  });
}

function isCutByEconomicAccounts({ figures }: BudgetDocument): boolean {
  return figures.some(({ role, economic, fen }) => role === 'T6' && economic !== undefined && fen > 0);
}

/** Units that the 收入预算总表 or the 支出预算总表 prints an amount for. */
function unitsWithMoney({ figures }: BudgetDocument): number {
  const named = figures.flatMap(({ role, subject, unit, fen }) =>
    (role === 'T2' || role === 'T3') && subject === 'unit' && unit !== undefined && fen > 0 ? [unit] : [],
  );
  return new Set(named).size;
}

/** The term, other than the name of a 科目, with the longest explanation: the one that most needs it. */
function longestTerm({ glossary }: BudgetDocument): Glance['term'] {
  let longest: Glance['term'] = null;
  let most = 0;
  glossary.forEach(({ term, account, span: [from, to] }, index) => {
    if (account !== null || to - from <= most) return;
    most = to - from;
    longest = { index, term };
  });
  return longest;
}
