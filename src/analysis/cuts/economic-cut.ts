import type { BudgetDocument } from '@/model/document';
import type { AccountTree } from '../account-tree';
import type { Measure } from '../cut';
import { treeOfTable } from '../tree-of-table';
import { tablesByRole } from './tables-by-role';

/** That of the departments first: it is the one that a department plans with. */
const SCHEMES = ['department', 'government'] as const;

/**
 * 经济分类 of 基本支出 from the 一般公共预算基本支出表: the 类 and 款 of one scheme, its root the printed total. All of it is
 * 基本支出, so that 总计 and 基本支出 are one.
 * @returns null where no such table lists 科目, or none prints that part
 */
export function economicCut(document: BudgetDocument, measure: Measure): AccountTree | null {
  const reading = measure === 'basic' ? 'total' : measure;
  for (const scheme of SCHEMES) {
    for (const table of tablesByRole(document, 'T6')) {
      const tree = treeOfTable(document, table, 'T6', { by: 'economic', measure: reading, scheme });
      if (tree) return tree;
    }
  }
  return null;
}
