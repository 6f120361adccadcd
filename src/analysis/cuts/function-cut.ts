import type { BudgetDocument, TableRole } from '@/model/document';
import type { AccountTree } from '../account-tree';
import type { Measure, Scope } from '../cut';
import { treeOfTable } from '../tree-of-table';
import { tablesByRole } from './tables-by-role';

/** The tables that print the 科目 of a scope, the fullest first. */
export const ROLES_OF_SCOPE: Readonly<Record<Scope, readonly TableRole[]>> = {
  all: ['T3', 'T1'],
  fiscal: ['T4'],
  generalPublic: ['T5'],
  governmentFund: ['T8'],
  stateCapital: ['T9'],
};

/**
 * 功能分类 of one scope: 类, 款 and 项 with their printed amounts, or one printed part of them. Codes that a table does
 * not print are recovered, and marked `inferred`.
 * @returns null where no table of the scope lists 科目, or none prints that part
 */
export function functionCut(document: BudgetDocument, scope: Scope, measure: Measure): AccountTree | null {
  for (const role of ROLES_OF_SCOPE[scope]) {
    for (const table of tablesByRole(document, role)) {
      const tree = treeOfTable(document, table, role, { by: 'function', measure });
      if (tree) return tree;
    }
  }
  return null;
}
