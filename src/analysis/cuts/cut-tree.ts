import type { BudgetDocument } from '@/model/document';
import type { AccountTree } from '../account-tree';
import type { CutChoice } from '../cut';
import { economicCut } from './economic-cut';
import { functionCut } from './function-cut';
import { sourceCut } from './source-cut';
import { unitCut } from './unit-cut';

/**
 * The tree of a choice, each with its own root. Scopes divide the 功能分类 only: the other cuts are of the money that
 * their tables print, whatever it is, and `all` stands for that.
 * @returns null where the document does not print it
 */
export function cutTree(document: BudgetDocument, { by, scope, measure }: CutChoice): AccountTree | null {
  switch (by) {
    case 'function':
      return functionCut(document, scope, measure);
    case 'economic':
      return scope === 'all' || scope === 'generalPublic' ? economicCut(document, measure) : null;
    case 'unit':
      return scope === 'all' ? unitCut(document, measure) : null;
    case 'source':
      return scope === 'all' && measure === 'total' ? sourceCut(document) : null;
  }
}
