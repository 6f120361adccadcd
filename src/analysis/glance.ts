import type { BudgetDocument } from '@/model/document';
import type { Glance } from '@/model/glance';
import type { AccountTree } from './account-tree';
import { bridges } from './bridges';
import type { Cut } from './cut';
import { reasonOfChoice } from './cuts/cut-offers';
import { cutTree } from './cuts/cut-tree';
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
    economic: has(document, 'economic'),
    changes: bridges(document).length > 0,
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

function has(document: BudgetDocument, by: Cut): boolean {
  return reasonOfChoice(document, { by, scope: 'all', measure: 'total' }) === null;
}

/** Units with an amount. */
function unitsWithMoney(document: BudgetDocument): number {
  const tree = has(document, 'unit') ? cutTree(document, { by: 'unit', scope: 'all', measure: 'total' }) : null;
  return tree?.root.children.filter(({ level, amount }) => level === 'unit' && amount !== null && amount.fen > 0).length ?? 0;
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
