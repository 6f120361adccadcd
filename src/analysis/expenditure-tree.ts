import type { BudgetDocument } from '@/model/document';
import type { AccountTree } from './account-tree';
import { treeOfTable } from './tree-of-table';

/**
 * The tree of 类, 款 and 项 on which a document spends, all funds: from the 支出预算总表 by its printed codes, else from
 * the expenditure side of the 收支预算总表 by recovered ones (marked `inferred`).
 * @returns null where neither table prints a 科目 with a code or a level
 */
export function expenditureTree(document: BudgetDocument): AccountTree | null {
  for (const role of ['T3', 'T1'] as const) {
    for (const table of document.tables) {
      const tree = table.role === role ? treeOfTable(document, table, role, { by: 'function', measure: 'total' }) : null;
      if (tree) return tree;
    }
  }
  return null;
}
