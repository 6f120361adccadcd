import { glossaryOf, type Glossary } from '@/analysis/glossary';
import type { BudgetDocument } from '@/model/document';
import { treeOf } from './structure';

/** The glossary of a document with the figures its terms stand for. */
export function glossaryView(document: BudgetDocument): Glossary {
  return glossaryOf(document, treeOf(document));
}
